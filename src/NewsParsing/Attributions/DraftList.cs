using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The drafts of one parse; storage is kept from parse to parse.</summary>
internal sealed class DraftList
{
    public int Count { get; private set; }

    // Doubled when full: an article of PolNeAR train has 23 attributions on average.
    public AttributionDraft[] Items = new AttributionDraft[64];

    public int ContentCount { get; private set; }

    // 16,271 of the 19,347 attributions of PolNeAR train have one content, 2,867 two ("“No,” she said, “not now.”"), one has twenty: a
    // chain costs each only what it has.
    public DraftContent[] Contents = new DraftContent[128];

    /// <summary>Whether each token is in the cue of a draft: it is in one only.</summary>
    public bool[] IsCue = [];

    public void Clear(int tokens)
    {
        Count = 0;
        ContentCount = 0;
        if (IsCue.Length < tokens)
        {
            IsCue = new bool[Math.Max(tokens, IsCue.Length * 2)];
        }

        IsCue.AsSpan(0, tokens).Clear();
    }

    /// <summary>Adds a draft without content and returns its place.</summary>
    public int Add(in AttributionDraft draft)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count] = draft;
        Items[Count].FirstContent = -1;
        Items[Count].LastContent = -1;
        return Count++;
    }

    /// <summary>Adds a content after those that the draft has.</summary>
    public void AddContent(int draft, TokenRange range, Rule rule)
    {
        if (ContentCount == Contents.Length)
        {
            Array.Resize(ref Contents, ContentCount * 2);
        }

        int place = ContentCount++;
        Contents[place] = new DraftContent(range, rule, -1);
        ref AttributionDraft item = ref Items[draft];
        if (item.LastContent < 0)
        {
            item.FirstContent = place;
        }
        else
        {
            Contents[item.LastContent] = Contents[item.LastContent] with { Next = place };
        }

        item.LastContent = place;
    }

    /// <summary>Takes the content that holds a token from a draft that has another one.</summary>
    /// <returns>Whether there is another one.</returns>
    public bool RemoveContent(int draft, int token)
    {
        ref AttributionDraft item = ref Items[draft];
        int before = -1;
        for (int c = item.FirstContent; c >= 0 && item.FirstContent != item.LastContent; c = Contents[c].Next)
        {
            if (Contents[c].Range.Contains(token))
            {
                int next = Contents[c].Next;
                item.FirstContent = before < 0 ? next : item.FirstContent;
                item.LastContent = next < 0 ? before : item.LastContent;
                if (before >= 0)
                {
                    Contents[before] = Contents[before] with { Next = next };
                }

                return true;
            }

            before = c;
        }

        return false;
    }

    /// <summary>The last draft before a place that has a token in its content; -1 for none near.</summary>
    public int OwnerOf(int token, int before)
    {
        // Bounds the work: no cue has a content so far off.
        const int furthest = 16;
        for (int d = before - 1; d >= Math.Max(0, before - furthest); d--)
        {
            if (IsInContent(Items[d], token))
            {
                return d;
            }
        }

        return -1;
    }

    /// <summary>Whether a token is in a content of the draft.</summary>
    public bool IsInContent(in AttributionDraft draft, int token)
    {
        for (int c = draft.FirstContent; c >= 0; c = Contents[c].Next)
        {
            if (Contents[c].Range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
