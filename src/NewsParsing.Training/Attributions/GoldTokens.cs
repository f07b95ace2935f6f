namespace NewsParsing.Training.Attributions;

/// <summary>Character spans as ranges of the corpus's tokens, cut at line ends as the published metrics do.</summary>
internal sealed class GoldTokens
{
    private readonly TextSpan[] _tokens;
    private readonly int[] _starts;
    private readonly int[] _paragraph;

    public GoldTokens(GoldArticle article)
    {
        _tokens = article.Tokens;
        _starts = [.. _tokens.Select(token => token.Start)];
        _paragraph = new int[_tokens.Length];
        int paragraph = 0;
        int at = 0;
        for (int i = 0; i < _tokens.Length; i++)
        {
            for (; at < _tokens[i].Start; at++)
            {
                paragraph += article.Text[at] == '\n' ? 1 : 0;
            }

            _paragraph[i] = paragraph;
        }
    }

    public (int First, int End) Range(TextSpan span)
    {
        int i = Array.BinarySearch(_starts, span.Start);
        i = i < 0 ? ~i : i;
        while (i > 0 && _starts[i - 1] == span.Start)
        {
            i--;
        }

        while (i > 0 && _tokens[i - 1].End > span.Start)
        {
            i--;
        }

        int j = i;
        while (j < _tokens.Length && _tokens[j].Start < span.End)
        {
            j++;
        }

        return (i, j);
    }

    public IEnumerable<(int First, int End)> Pieces(TextSpan span)
    {
        (int i, int end) = Range(span);
        while (i < end)
        {
            int k = i;
            while (k < end && _paragraph[k] == _paragraph[i])
            {
                k++;
            }

            yield return (i, k);
            i = k;
        }
    }

    public HashSet<int> Set(IEnumerable<TextSpan> spans)
        => [.. spans.Select(Range).SelectMany(range => Enumerable.Range(range.First, Math.Max(0, range.End - range.First)))];
}
