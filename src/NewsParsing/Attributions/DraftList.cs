using NewsParsing.Quotations;

namespace NewsParsing.Attributions;

/// <summary>The drafts of one parse, and which of them each utterance belongs to; storage is kept from parse to parse.</summary>
internal sealed class DraftList
{
    private int[] _draftOfGroup = [];

    public int Count { get; private set; }

    public AttributionDraft[] Items { get; private set; } = new AttributionDraft[64];

    public void Reset(QuotationBuffer quotations)
    {
        Count = 0;
        int groups = 0;
        for (int i = 0; i < quotations.Count; i++)
        {
            groups = Math.Max(groups, quotations.Items[i].Group);
        }

        if (_draftOfGroup.Length <= groups)
        {
            _draftOfGroup = new int[groups + 64];
        }

        _draftOfGroup.AsSpan(0, groups + 1).Fill(-1);
    }

    /// <summary>The draft that an utterance belongs to, or -1.</summary>
    public int DraftOf(int group) => _draftOfGroup[group];

    /// <summary>Adds a draft; its utterance belongs to it unless an earlier draft has it.</summary>
    public int Add(AttributionDraft draft)
    {
        if (Count == Items.Length)
        {
            AttributionDraft[] items = Items;
            Array.Resize(ref items, Count * 2);
            Items = items;
        }

        if (draft.Group > 0)
        {
            if (_draftOfGroup[draft.Group] >= 0)
            {
                draft.Group = 0;
            }
            else
            {
                _draftOfGroup[draft.Group] = Count;
            }
        }

        Items[Count] = draft;
        return Count++;
    }
}
