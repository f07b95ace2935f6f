using System.Globalization;

namespace NewsParsing.Training.Attributions;

/// <summary>The metrics of the CofeNet paper, as <c>evaluate.py attributions</c> computes them.</summary>
internal sealed class AttributionMeter
{
    private readonly Score[] _spans = new Score[3];
    private readonly int[] _errors = new int[ErrorNames.Length];
    private Score _linked;
    private int _quoted, _quotedFound;

    /// <summary>Exact spans; 0 is the source, 1 the cue and 2 the content.</summary>
    public IReadOnlyList<Score> Spans => _spans;

    public Score Linked => _linked;

    /// <summary>How many attributions of the gold hold quotation marks.</summary>
    public int Quoted => _quoted;

    public int QuotedFound => _quotedFound;

    private static readonly string[] ErrorNames =
    [
        "content exact, linked", "content exact, wrong link", "cue missed, content too", "cue found, content missed",
        "merged with a neighbour", "split",
        "left end wrong", "right end wrong", "both ends wrong",
    ];

    public void Add(GoldArticle article, IReadOnlyList<GoldAttribution> predicted) => Add(article, predicted, out _);

    /// <param name="article">The gold.</param>
    /// <param name="predicted">Attributions that are not inside another's content.</param>
    /// <param name="right">For each prediction, whether the first annotation has it (linked).</param>
    public void Add(GoldArticle article, IReadOnlyList<GoldAttribution> predicted, out bool[] right)
    {
        var tokens = new GoldTokens(article);
        HashSet<(int, int)>[] found = Sets(tokens, predicted);
        HashSet<int>[] foundSource = [.. predicted.Select(p => tokens.Set(p.Source))];
        HashSet<int>[] foundContent = [.. predicted.Select(p => tokens.Set(p.Content))];
        right = [];
        foreach (GoldAttribution[] annotation in article.Annotations)
        {
            HashSet<(int, int)>[] gold = Sets(tokens, annotation);
            for (int role = 0; role < 3; role++)
            {
                int both = gold[role].Count(found[role].Contains);
                _spans[role].Right += both;
                _spans[role].RightGold += both;
                _spans[role].Predicted += found[role].Count;
                _spans[role].Gold += gold[role].Count;
            }

            bool[] hits = new bool[predicted.Count];
            bool[] goldHits = Link(tokens, annotation, foundSource, foundContent, hits);
            Classify(tokens, annotation, goldHits, found);
            right = right.Length == 0 ? hits : right;
        }
    }

    /// <summary>Where the gold contents go, in per cent.</summary>
    public IEnumerable<string> Errors()
        => ErrorNames.Select(
            (name, i) => string.Create(CultureInfo.InvariantCulture, $"{name}: {100.0 * _errors[i] / Math.Max(1, _errors.Sum()):F1}%"));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"source {_spans[0]} cue {_spans[1]} content {_spans[2]} linked {_linked} quoted speech recall "
            + $"{100.0 * _quotedFound / Math.Max(1, _quoted):F1}");

    private bool[] Link(
        GoldTokens tokens, GoldAttribution[] annotation, HashSet<int>[] foundSource, HashSet<int>[] foundContent, bool[] hits)
    {
        var pairs = new List<(double Score, int Gold, int Found)>();
        for (int g = 0; g < annotation.Length; g++)
        {
            HashSet<int> source = tokens.Set(annotation[g].Source);
            HashSet<int> content = tokens.Set(annotation[g].Content);
            for (int p = 0; p < foundContent.Length; p++)
            {
                int both = content.Count(foundContent[p].Contains);
                double score = both == 0 ? 0 : (double)both / (content.Count + foundContent[p].Count - both);
                if (score >= 0.5 && (source.Overlaps(foundSource[p]) || (source.Count == 0 && foundSource[p].Count == 0)))
                {
                    pairs.Add((score, g, p));
                }
            }
        }

        pairs.Sort((a, b) => b.CompareTo(a));
        var goldHits = new bool[annotation.Length];
        foreach ((_, int g, int p) in pairs)
        {
            if (!goldHits[g] && !hits[p])
            {
                goldHits[g] = hits[p] = true;
            }
        }

        _linked.Right += hits.Count(hit => hit);
        _linked.RightGold += goldHits.Count(hit => hit);
        _linked.Predicted += hits.Length;
        _linked.Gold += goldHits.Length;
        for (int g = 0; g < annotation.Length; g++)
        {
            if (annotation[g].IsQuoted)
            {
                _quoted++;
                _quotedFound += goldHits[g] ? 1 : 0;
            }
        }

        return goldHits;
    }

    /// <summary>Sorts each gold content by what became of it.</summary>
    private void Classify(GoldTokens tokens, GoldAttribution[] annotation, bool[] goldHits, HashSet<(int First, int End)>[] found)
    {
        for (int g = 0; g < annotation.Length; g++)
        {
            bool cue = annotation[g].Cue.SelectMany(tokens.Pieces)
                .Any(piece => found[1].Any(f => f.First < piece.End && piece.First < f.End));
            foreach ((int First, int End) piece in annotation[g].Content.SelectMany(tokens.Pieces))
            {
                _errors[ErrorOf(piece, goldHits[g], cue, annotation, tokens, found[2])]++;
            }
        }
    }

    private static int ErrorOf(
        (int First, int End) piece, bool linked, bool cue, GoldAttribution[] annotation, GoldTokens tokens,
        HashSet<(int First, int End)> contents)
    {
        if (contents.Contains(piece))
        {
            return linked ? 0 : 1;
        }

        (int First, int End)[] touching = [.. contents.Where(c => c.First < piece.End && piece.First < c.End)];
        if (touching.Length == 0)
        {
            return cue ? 3 : 2;
        }

        if (touching.Length > 1)
        {
            return 5;
        }

        (int first, int end) = touching[0];
        if (annotation.SelectMany(a => a.Content).SelectMany(tokens.Pieces).Count(p => p.First < end && first < p.End) > 1)
        {
            return 4;
        }

        return first == piece.First ? 7 : end == piece.End ? 6 : 8;
    }

    private static HashSet<(int, int)>[] Sets(GoldTokens tokens, IReadOnlyList<GoldAttribution> attributions) =>
    [
        [.. attributions.SelectMany(a => a.Source).SelectMany(tokens.Pieces)],
        [.. attributions.SelectMany(a => a.Cue).SelectMany(tokens.Pieces)],
        [.. attributions.SelectMany(a => a.Content).SelectMany(tokens.Pieces)],
    ];
}
