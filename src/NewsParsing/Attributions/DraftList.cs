using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Drafts of one parse. A draft stays as it was added, but that later words may turn out to be more of its content; storage is kept from
/// parse to parse.
/// </summary>
internal sealed class DraftList
{
    // 16,271 of the 19,347 attributions of PolNeAR train have one content, 2,867 two ("“No,” she said, “not now.”"), one has twenty: a
    // chain costs each only what it has.
    private (int First, int Last)[] _chains = new (int, int)[64];
    private DraftContent[] _contents = new DraftContent[128];
    private int[] _next = new int[128];
    private int _contentCount;
    private bool[] _isCue = [];

    public int Count { get; private set; }

    // Doubled when full: an article of PolNeAR train has 23 attributions on average.
    public AttributionDraft[] Items = new AttributionDraft[64];

    public void Clear(int tokens)
    {
        Count = 0;
        _contentCount = 0;
        if (_isCue.Length < tokens)
        {
            _isCue = new bool[Math.Max(tokens, _isCue.Length * 2)];
        }

        _isCue.AsSpan(0, tokens).Clear();
    }

    /// <summary>Adds a draft and returns its place.</summary>
    public int Add(in AttributionDraft draft, ReadOnlySpan<DraftContent> contents)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
            Array.Resize(ref _chains, Count * 2);
        }

        Items[Count] = draft;
        _chains[Count] = (-1, -1);
        _isCue.AsSpan(draft.Cue.First, draft.Cue.Length).Fill(true);
        AddContents(Count, contents);
        return Count++;
    }

    /// <summary>Adds contents after those that the draft has.</summary>
    public void AddContents(int draft, ReadOnlySpan<DraftContent> contents)
    {
        foreach (DraftContent content in contents)
        {
            if (_contentCount == _contents.Length)
            {
                Array.Resize(ref _contents, _contentCount * 2);
                Array.Resize(ref _next, _contentCount * 2);
            }

            int place = _contentCount++;
            (_contents[place], _next[place]) = (content, -1);
            ref (int First, int Last) chain = ref _chains[draft];
            chain.First = chain.First < 0 ? place : chain.First;
            if (chain.Last >= 0)
            {
                _next[chain.Last] = place;
            }

            chain.Last = place;
        }
    }

    /// <summary>The place of a draft's first content.</summary>
    public int FirstContent(int draft) => _chains[draft].First;

    /// <summary>The place of the content after another one of its draft, or -1.</summary>
    public int NextContent(int content) => _next[content];

    public DraftContent Content(int content) => _contents[content];

    /// <summary>Whether a token of the range is in the cue of a draft.</summary>
    public bool HoldsCue(TokenRange range) => _isCue.AsSpan(range.First, range.Length).Contains(true);

    /// <summary>The last draft before a place that has a token in its content; -1 for none near.</summary>
    public int OwnerOf(int token, int before)
    {
        // Bounds the work: no cue has a content so far off.
        const int furthest = 16;
        for (int d = before - 1; d >= Math.Max(0, before - furthest); d--)
        {
            if (IsInContent(d, token))
            {
                return d;
            }
        }

        return -1;
    }

    /// <summary>Whether a token is in a content of the draft.</summary>
    public bool IsInContent(int draft, int token)
    {
        for (int c = FirstContent(draft); c >= 0; c = NextContent(c))
        {
            if (Content(c).Range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
