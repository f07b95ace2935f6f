using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsParsing.Html.Tests.Pages;

/// <summary>
/// A page in the shape that a content system or a kind of site gives its pages, of our own making. Its first line says what is to be read
/// from it; <c>{{H}}</c> and <c>{{0}}</c> to <c>{{3}}</c> stand for the headline and paragraphs of one story.
/// </summary>
/// <param name="Name">The system or kind of site.</param>
/// <param name="Html">The page.</param>
/// <param name="Expected">What is to be read, by its name.</param>
internal sealed partial record SitePage(string Name, string Html, IReadOnlyDictionary<string, string> Expected)
{
    public const string Headline = "Bridge at Elmford shut after two crashes";

    private const string Folder = "sites/";

    // With a quote in each but the first, one short answer, a claim, and letters beyond ASCII.
    private static readonly string[] Paragraphs =
    [
        "The old bridge at Elmford was closed to all cars on Tuesday morning, after a lorry had hit it twice in one week.",
        "“We had no choice,” said Jane Roe, who leads the council. “The engineers were clear about what could happen.”",
        "“No,” said the driver.",
        "Renée Lee, whose café stands beside the bridge, said that she had asked the county for a sign in January and again in May.",
    ];

    public static IReadOnlyList<SitePage> All { get; } = [.. ReadAll()];

    /// <summary>The text, a blank line between its paragraphs.</summary>
    public string Text => string.Join(
        "\n\n",
        Expected.TryGetValue("text", out string? text) ? Fill(text).Split('|')
            : Expected.GetValueOrDefault("blocks", "0 1 2 3").Split(' ').Select(number => Paragraphs[number[0] - '0']));

    public override string ToString() => Name;

    private static IEnumerable<SitePage> ReadAll()
    {
        Assembly assembly = Assembly.GetExecutingAssembly();
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            string page = reader.ReadToEnd();
            int end = page.IndexOf("-->", StringComparison.Ordinal);
            yield return new SitePage(
                name[Folder.Length..], Fill(page[(end + 3)..].TrimStart()),
                Field().Matches(page[4..end]).ToDictionary(field => field.Groups[1].Value, field => field.Groups[2].Value.Trim()));
        }
    }

    private static string Fill(string text)
    {
        text = text.Replace("{{H}}", Headline, StringComparison.Ordinal);
        for (int i = 0; i < Paragraphs.Length; i++)
        {
            text = text.Replace($"{{{{{i}}}}}", Paragraphs[i], StringComparison.Ordinal);
        }

        return text;
    }

    [GeneratedRegex("([a-z]+):([^;]*)")]
    private static partial Regex Field();
}
