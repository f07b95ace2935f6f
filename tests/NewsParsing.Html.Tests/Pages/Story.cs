using System.Reflection;

namespace NewsParsing.Html.Tests.Pages;

/// <summary>A news story of our own making, which the pages lay out.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Authors">The authors in the printed order.</param>
/// <param name="Paragraphs">The text.</param>
internal sealed record Story(string Headline, IReadOnlyList<string> Authors, IReadOnlyList<string> Paragraphs)
{
    public static IReadOnlyList<Story> All { get; } = [.. ReadAll()];

    /// <summary>The authors as a line prints them: <c>A, B and C</c>.</summary>
    public string AuthorLine => Authors.Count == 1 ? Authors[0] : string.Join(", ", Authors.SkipLast(1)) + " and " + Authors[^1];

    /// <summary>The headline as part of an address.</summary>
    public string Slug => string.Join('-', Headline.ToLowerInvariant().Split(' ').Select(word => word.Trim(',', '.', '’')));

    private static IEnumerable<Story> ReadAll()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("stories.txt")!;
        using var reader = new StreamReader(stream);
        foreach (string part in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            yield return new Story(lines[0][2..], lines[1][2..].Split("; "), lines[2..]);
        }
    }
}
