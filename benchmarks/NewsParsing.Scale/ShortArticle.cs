using System.Globalization;

namespace NewsParsing.Scale;

/// <summary>Makes short articles of paragraphs of the repository's own texts, no two alike.</summary>
internal static class ShortArticle
{
    private static readonly string[] Paragraphs = ReadParagraphs();

    private static readonly string[] Names
        = ["Ada Brook", "Tomas Lindqvist", "Ines Moreno", "Abel Osei", "Ruth Aasland", "Noor Rahmani", "Walter Tate"];

    /// <param name="number">Which article.</param>
    /// <param name="paragraphs">How many paragraphs stand before the one that no other article has.</param>
    public static NewsItem Of(int number, int paragraphs)
    {
        // Always the same article for a number, whatever the machine.
        var random = new Random(number);
        string name = Names[random.Next(Names.Length)];
        string last = string.Create(
            CultureInfo.InvariantCulture,
            $"“This is report {number},” {name} said. It had cost {random.Next(2, 100_000)} crowns, {name} added.");
        return new NewsItem
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{number}"),
            Text = string.Join(
                "\n\n", Enumerable.Range(0, paragraphs).Select(_ => Paragraphs[random.Next(Paragraphs.Length)]).Append(last)),
            Source = "Made by rule",
        };
    }

    private static string[] ReadParagraphs()
    {
        var paragraphs = new List<string>();
        foreach (string name in typeof(ShortArticle).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(typeof(ShortArticle).Assembly.GetManifestResourceStream(name)!);
            string text = reader.ReadToEnd().ReplaceLineEndings("\n");
            paragraphs.AddRange(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return [.. paragraphs];
    }
}
