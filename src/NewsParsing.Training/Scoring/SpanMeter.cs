using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Scoring;

/// <summary>
/// Spans of sources, cues and contents by their beginnings and by overlap, in tokens cut at line ends: what <c>evaluate.py attributions</c>
/// prints beside the exact spans of <see cref="AttributionMeter"/>.
/// </summary>
internal sealed class SpanMeter
{
    private readonly Score[] _begins = new Score[3];
    private readonly double[] _overlap = new double[3];
    private readonly int[] _compared = new int[3];

    /// <summary>The same first token; 0 is the source, 1 the cue and 2 the content.</summary>
    public IReadOnlyList<Score> Begins => _begins;

    /// <summary>Mean Jaccard overlap of each gold span with its best, where spans that touch no gold count 0; in per cent.</summary>
    public double Overlap(int role) => Share.Of(_overlap[role], _compared[role]);

    public void Add(GoldArticle article, IReadOnlyList<GoldAttribution> given)
    {
        var tokens = new GoldTokens(article);
        foreach (GoldAttribution[] annotation in article.Annotations)
        {
            Add(0, Pieces(tokens, annotation, a => a.Source), Pieces(tokens, given, a => a.Source));
            Add(1, Pieces(tokens, annotation, a => a.Cue), Pieces(tokens, given, a => a.Cue));
            Add(2, Pieces(tokens, annotation, a => a.Content), Pieces(tokens, given, a => a.Content));
        }
    }

    private static HashSet<(int First, int End)> Pieces(
        GoldTokens tokens, IReadOnlyList<GoldAttribution> items, Func<GoldAttribution, TextSpan[]> role)
        => [.. items.SelectMany(role).SelectMany(tokens.Pieces)];

    private void Add(int role, HashSet<(int First, int End)> wanted, HashSet<(int First, int End)> given)
    {
        int both = wanted.Select(span => span.First).Intersect(given.Select(span => span.First)).Count();
        _begins[role].Right += both;
        _begins[role].RightGold += both;
        _begins[role].Gold += wanted.Count;
        _begins[role].Predicted += given.Count;
        foreach ((int First, int End) span in wanted)
        {
            _overlap[role] += given.Select(other => Jaccard(span, other)).DefaultIfEmpty().Max();
            _compared[role]++;
        }

        _compared[role] += given.Count(span => !wanted.Any(other => Jaccard(span, other) > 0));
    }

    private static double Jaccard((int First, int End) one, (int First, int End) other)
        => (double)Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.First, other.First))
            / (Math.Max(one.End, other.End) - Math.Min(one.First, other.First));
}
