using System.Globalization;
using System.Text.Json;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Scoring;

/// <summary>
/// Headlines: of worldwide articles that were annotated (<c>GoldHeadlines.tsv</c>), nearly all without one, and of the attribution corpus's
/// training articles, whose first line is their title.
/// </summary>
internal sealed class HeadlineMeter
{
    private const string File = "GoldHeadlines.tsv";

    /// <summary>The annotated articles.</summary>
    public int Annotated { get; private set; }

    /// <summary>Those of them whose headline is right, or of which rightly none is found.</summary>
    public int Right { get; private set; }

    /// <summary>The articles whose first line is their title.</summary>
    public int Titled { get; private set; }

    /// <summary>Those of them whose title is found.</summary>
    public int Found { get; private set; }

    public static HeadlineMeter Measure(string corpora)
    {
        var meter = new HeadlineMeter();
        Dictionary<string, TextSpan?> gold = ReadGold();
        foreach (string line in CorpusLines.Read(Path.Combine(corpora, "worldwide", "names-train.jsonl.gz")))
        {
            using var record = JsonDocument.Parse(line);
            if (gold.TryGetValue(record.RootElement.GetProperty("id").GetString()!, out TextSpan? span))
            {
                meter.Annotated++;
                meter.Right += HeadlineOf(record.RootElement.GetProperty("text").GetString()!) == span ? 1 : 0;
            }
        }

        foreach (GoldArticle article in GoldArticle.Read(Path.Combine(corpora, "polnear", "train.jsonl.gz")))
        {
            meter.Titled++;
            int end = article.Text.IndexOf('\n', StringComparison.Ordinal);
            // A title whose deck is on the second line ends in a semicolon, which is no part of it.
            ReadOnlySpan<char> title = article.Text.AsSpan(0, end < 0 ? article.Text.Length : end).Trim().TrimEnd(';');
            TextSpan? found = HeadlineOf(article.Text);
            meter.Found += found is { } span && article.Text.AsSpan(span.Start, span.Length).SequenceEqual(title) ? 1 : 0;
        }

        return meter;
    }

    private static TextSpan? HeadlineOf(string text) => NewsParser.Default.Parse(text).Headline?.Span;

    private static Dictionary<string, TextSpan?> ReadGold()
    {
        using Stream stream = typeof(HeadlineMeter).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not embedded.");
        using var reader = new StreamReader(stream);
        var gold = new Dictionary<string, TextSpan?>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            string[] columns = line.Split('\t');
            gold.Add(columns[0], columns[1] == "-" ? null : new TextSpan(Offset(columns[1]), Offset(columns[2])));
        }

        return gold;
    }

    private static int Offset(string column) => int.Parse(column, CultureInfo.InvariantCulture);
}
