using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Scoring;

/// <summary>Parsed articles against the attributions of PolNeAR; prints what <c>evaluate.py attributions</c> prints.</summary>
internal sealed class AttributionScorer
{
    private static readonly string[] Roles = ["source", "cue", "content"];

    public AttributionMeter Exact { get; } = new();

    public SpanMeter Spans { get; } = new();

    public void Add(GoldArticle gold, Article article)
    {
        // The gold has one layer: an attribution inside another's content is not asked for.
        GoldAttribution[] given = [.. article.Attributions.Where(attribution => attribution.Parent is null)
            .Select(a => new GoldAttribution([.. a.Source?.Spans ?? []], [.. a.Cue?.Spans ?? []], [.. a.Content.Spans]))];
        Exact.Add(gold, given);
        Spans.Add(gold, given);
    }

    /// <summary>The lines that the script prints.</summary>
    public IEnumerable<string> Lines()
    {
        yield return "spans";
        for (int role = 0; role < Roles.Length; role++)
        {
            yield return $"  {Roles[role]}";
            yield return "    " + EntityMeter.Line("exact", Exact.Spans[role]);
            yield return "    " + EntityMeter.Line("begin", Spans.Begins[role]);
            yield return $"    jaccard: {Share.Print(Spans.Overlap(role))}";
        }

        yield return EntityMeter.Line("linked", Exact.Linked);
        yield return $"quoted_speech_recall: {Share.Print(Share.Of(Exact.QuotedFound, Exact.Quoted))}";
        yield return $"quoted_speech: {Exact.Quoted}";
    }
}
