namespace NewsParsing.Training.Scoring;

/// <summary>
/// Indirect reports against the gold. A report is found when one of the parser's shares half of what both cover together.
/// The figures are those of <c>evaluate.py claims</c>.
/// </summary>
internal sealed class ClaimMeter
{
    private readonly List<Miss> _misses = [];

    /// <summary>Reports of the gold that are neither marginal nor doubtful.</summary>
    public int Gold { get; private set; }

    public int Found { get; private set; }

    /// <summary>Those found whose speaker has one of the gold's names.</summary>
    public int RightSpeaker { get; private set; }

    /// <summary>Those found whose speaker has the fullest name of the article.</summary>
    public int RightFullName { get; private set; }

    /// <summary>Claims that the parser gave.</summary>
    public int Given { get; private set; }

    /// <summary>Claims given that could be none of the gold's and do not lie in a quotation.</summary>
    public int Spurious { get; private set; }

    public IReadOnlyList<Miss> Misses => _misses;

    /// <exception cref="ArgumentException">The gold does not annotate claims.</exception>
    public void Add(SpeakerGold gold, Article article)
    {
        IReadOnlyList<GoldClaim> wanted = gold.Claims ?? throw new ArgumentException($"{gold.Id} has no claims.", nameof(gold));
        HashSet<int>[] given = [.. article.Claims.Select(claim => Characters(claim.Spans))];
        HashSet<int>[] contents = [.. wanted.Select(claim => Characters([claim.Content]))];
        for (int i = 0; i < contents.Length; i++)
        {
            if (wanted[i].IsAsked)
            {
                Compare(gold, wanted[i], contents[i], article, given);
            }
        }

        HashSet<int> quoted = Characters([.. (gold.Quotes ?? []).SelectMany(quote => quote.Spans)]);
        for (int i = 0; i < given.Length; i++)
        {
            Given++;
            int size = given[i].Count;
            // Half of the shorter one and six tenths of a quotation: the bounds of the script.
            if (!contents.Any(content => (double)Both(given[i], content) / Math.Min(size, content.Count) >= 0.5)
                && (double)Both(given[i], quoted) / size < 0.6)
            {
                Spurious++;
                _misses.Add(new Miss(gold.Id, "no claim of the gold", article.Claims[i].Text));
            }
        }
    }

    /// <summary>The lines that the script prints.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"claims: {Gold}";
        yield return $"found: {Share.Print(Share.Of(Found, Gold))}";
        yield return $"speaker: {Share.Print(Share.Of(RightSpeaker, Gold))}";
        yield return $"full_name: {Share.Print(Share.Of(RightFullName, Gold))}";
        yield return $"given: {Given}";
        yield return $"spurious: {Share.Print(Share.Of(Spurious, Given))}";
    }

    private void Compare(SpeakerGold gold, GoldClaim want, HashSet<int> content, Article article, HashSet<int>[] given)
    {
        Gold++;
        string text = gold.Text[want.Content.ToRange()];
        int best = Find(content, given);
        if (best < 0)
        {
            _misses.Add(new Miss(gold.Id, "claim not found", text));
            return;
        }

        Found++;
        string? name = GoldSpeaker.NameOf(article.Claims[best].Speakers, want.Speaker);
        bool isRight = GoldSpeaker.Matches(name, want.Speaker);
        bool isFull = GoldSpeaker.MatchesFully(name, want.Speaker) || (name is null && want.Speaker is null);
        RightSpeaker += isRight ? 1 : 0;
        RightFullName += isFull ? 1 : 0;
        if (!isFull)
        {
            string what = isRight ? "full name of a claim's speaker" : "speaker of a claim";
            _misses.Add(new Miss(gold.Id, what, text, want.Speaker?.Canonical, name));
        }
    }

    /// <summary>The claim that shares most with a report of the gold, if half of what both cover together; -1 for none.</summary>
    internal static int Find(HashSet<int> content, IReadOnlyList<HashSet<int>> given)
    {
        int best = -1;
        double bestShare = -1;
        for (int i = 0; i < given.Count; i++)
        {
            int both = Both(given[i], content);
            double share = (double)both / (given[i].Count + content.Count - both);
            if (share > bestShare)
            {
                (best, bestShare) = (i, share);
            }
        }

        return bestShare < 0.5 ? -1 : best;
    }

    private static int Both(HashSet<int> one, HashSet<int> other) => one.Count(other.Contains);

    /// <summary>The characters that spans cover.</summary>
    internal static HashSet<int> Characters(IEnumerable<TextSpan> spans)
        => [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length))];
}
