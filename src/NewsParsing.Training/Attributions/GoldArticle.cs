using System.Text.Json;
using NewsParsing.Training.Corpora;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Attributions;

/// <summary>An article of the attribution corpus with every annotation of it.</summary>
internal sealed class GoldArticle
{
    public required string Id { get; init; }

    public required string Publisher { get; init; }

    public required string Text { get; init; }

    /// <summary>The corpus's own tokens: the metrics count in them.</summary>
    public required TextSpan[] Tokens { get; init; }

    public required GoldAttribution[][] Annotations { get; init; }

    /// <summary>Its quotations and claims, where a corpus marks them; null where it does not.</summary>
    public SpeakerGold? Speakers { get; init; }

    public static List<GoldArticle> Read(string path)
    {
        var articles = new List<GoldArticle>();
        foreach (string line in CorpusLines.Read(path))
        {
            JsonElement root = JsonDocument.Parse(line).RootElement;
            string text = root.GetProperty("text").GetString()!;
            articles.Add(new GoldArticle
            {
                Id = root.GetProperty("id").GetString()!,
                Publisher = root.GetProperty("publisher").GetString()!,
                Text = text,
                Tokens = [.. from sentence in root.GetProperty("sentences").EnumerateArray()
                             from token in sentence.EnumerateArray()
                             select new TextSpan(token[0].GetInt32(), token[1].GetInt32())],
                Annotations = [.. root.GetProperty("annotations").EnumerateArray()
                    .Select(
                        annotation => annotation.GetProperty("attributions").EnumerateArray().Select(a => ReadAttribution(a, text))
                            .ToArray())],
            });
        }

        return articles;
    }

    private static GoldAttribution ReadAttribution(JsonElement attribution, string text)
    {
        TextSpan[] content = Spans(attribution.GetProperty("content"));
        return new GoldAttribution(Spans(attribution.GetProperty("source")), Spans(attribution.GetProperty("cue")), content)
        {
            IsQuoted = content.Any(span => HoldsMarks(text[span.ToRange()])),
        };
    }

    private static bool HoldsMarks(string content)
        => content.AsSpan().IndexOfAny("“”\"«") >= 0 || content.Contains("''", StringComparison.Ordinal);

    private static TextSpan[] Spans(JsonElement spans)
        => [.. spans.EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))];
}
