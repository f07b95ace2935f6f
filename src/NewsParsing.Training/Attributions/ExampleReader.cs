using System.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>
/// Reads <c>Examples.txt</c>: sentences of our own wording for what the corpus has too little of (single sentences, British marks, labels).
/// <c>{s …}</c>, <c>{c …}</c> and <c>{t …}</c> mark source, cue and content; a bar ends a paragraph; a line is a text with one attribution,
/// or with several whose marks are numbered (<c>{s2 …}</c>). A line without a full stop is a content that is read for reports in it.
/// </summary>
internal static class ExampleReader
{
    /// <summary>Stands in the place of a publisher.</summary>
    public const string Publisher = "examples";

    public static IEnumerable<AttributionSample> Read(AttributionSettings settings)
    {
        var syntax = AttributionSample.WholeSyntax();
        using Stream stream = typeof(ExampleReader).Assembly.GetManifestResourceStream("Examples.txt")
            ?? throw new InvalidOperationException("Examples.txt is not embedded.");
        using var reader = new StreamReader(stream);
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            for (int copy = 0; copy < settings.ExampleCopies && line.Length > 0 && line[0] != '#'; copy++)
            {
                yield return AttributionSample.Of(Parse(line, number), syntax);
            }
        }
    }

    private static GoldArticle Parse(string line, int number)
    {
        var text = new StringBuilder();
        var open = new Stack<(char Role, int Attribution, int Start)>();
        var spans = new SortedDictionary<int, Dictionary<char, List<TextSpan>>>();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '{')
            {
                int space = line.IndexOf(' ', i);
                int attribution = space == i + 2 ? 1 : line[i + 2] - '0';
                open.Push((line[i + 1], attribution, text.Length));
                i = space;
            }
            else if (line[i] == '}')
            {
                (char role, int attribution, int start) = open.Pop();
                spans.TryAdd(attribution, new Dictionary<char, List<TextSpan>> { ['s'] = [], ['c'] = [], ['t'] = [] });
                spans[attribution][role].Add(new TextSpan(start, text.Length));
            }
            else
            {
                text.Append(line[i] == '|' ? '\n' : line[i]);
            }
        }

        return new GoldArticle
        {
            Id = $"example-{number}",
            Publisher = Publisher,
            Text = text.ToString(),
            Tokens = [],
            Annotations = [[.. spans.Values.Select(roles => new GoldAttribution([.. roles['s']], [.. roles['c']], [.. roles['t']]))]],
        };
    }
}
