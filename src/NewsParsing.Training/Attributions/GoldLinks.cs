using NewsParsing.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>Which gold attribution (of the first annotation) a found span belongs to.</summary>
internal sealed class GoldLinks
{
    private readonly List<TokenRange>[] _contents;
    private readonly int[] _cue;
    private readonly int[] _content;
    private readonly HashSet<int>[] _sources;

    public GoldLinks(AttributionSample sample)
    {
        GoldAttribution[] gold = sample.Article.Annotations[0];
        _cue = new int[sample.Text.TokenCount];
        _content = new int[sample.Text.TokenCount];
        _cue.AsSpan().Fill(-1);
        _content.AsSpan().Fill(-1);
        _sources = new HashSet<int>[gold.Length];
        _contents = new List<TokenRange>[gold.Length];
        for (int g = 0; g < gold.Length; g++)
        {
            _sources[g] = [];
            _contents[g] = [.. gold[g].Content.SelectMany(span => Pieces(sample, span))];
            Mark(sample, gold[g].Cue, i => _cue[i] = g);
            Mark(sample, gold[g].Content, i => _content[i] = g);
            Mark(sample, gold[g].Source, i => _sources[g].Add(i));
        }
    }

    public int CueOf(TokenRange range) => Most(_cue, range);

    public int ContentOf(TokenRange range) => Most(_content, range);

    public bool IsSourceOf(TokenRange range, int attribution)
    {
        for (int i = range.First; attribution >= 0 && i < range.End; i++)
        {
            if (_sources[attribution].Contains(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Which candidates are the content of an attribution nearest to its cue on a side; the last entry stands for none of them.
    /// </summary>
    public bool[] RightContents(int attribution, TokenRange cue, bool after, ReadOnlySpan<TokenRange> candidates)
    {
        var right = new bool[candidates.Length + 1];
        TokenRange nearest = default;
        foreach (TokenRange content in attribution < 0 ? [] : _contents[attribution])
        {
            bool isAfter = content.First >= cue.First;
            if (isAfter == after && (nearest.IsEmpty || (after ? content.First < nearest.First : content.End > nearest.End)))
            {
                nearest = content;
            }
        }

        int best = candidates.Length;
        double bestScore = 0.3;
        for (int k = 0; k < candidates.Length && !nearest.IsEmpty; k++)
        {
            int both = Math.Min(candidates[k].End, nearest.End) - Math.Max(candidates[k].First, nearest.First);
            double score = (double)both / (Math.Max(candidates[k].End, nearest.End) - Math.Min(candidates[k].First, nearest.First));
            (best, bestScore) = score > bestScore ? (k, score) : (best, bestScore);
        }

        right[best] = true;
        return right;
    }

    private static IEnumerable<TokenRange> Pieces(AttributionSample sample, TextSpan span)
    {
        (int first, int end) = sample.TokensOf(span);
        while (first < end)
        {
            int next = first + 1;
            while (next < end && sample.Text.ParagraphOf(next) == sample.Text.ParagraphOf(first))
            {
                next++;
            }

            yield return new TokenRange(first, next);
            first = next;
        }
    }

    private static int Most(int[] column, TokenRange range)
    {
        int best = -1;
        int bestCount = 0;
        for (int i = range.First; i < range.End; i++)
        {
            if (column[i] < 0 || column[i] == best)
            {
                continue;
            }

            int count = 0;
            for (int j = i; j < range.End; j++)
            {
                count += column[j] == column[i] ? 1 : 0;
            }

            (best, bestCount) = count > bestCount ? (column[i], count) : (best, bestCount);
        }

        return best;
    }

    private static void Mark(AttributionSample sample, TextSpan[] spans, Action<int> mark)
    {
        foreach (TextSpan span in spans)
        {
            (int first, int end) = sample.TokensOf(span);
            for (int i = first; i < end; i++)
            {
                mark(i);
            }
        }
    }
}
