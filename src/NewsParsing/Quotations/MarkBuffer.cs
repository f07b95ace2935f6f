namespace NewsParsing.Quotations;

/// <summary>The candidate marks of a text in order, with the paragraph and the next mark of the same family for each.</summary>
internal sealed class MarkBuffer
{
    public int Count { get; private set; }

    public QuotationMark[] Items = new QuotationMark[InitialMarks];

    public int[] Paragraph = new int[InitialMarks];

    /// <summary>The next mark of the same family in the text, or -1.</summary>
    public int[] Next = new int[InitialMarks];

    // Tiny in debug builds, so that tests walk the growth path.
#if DEBUG
    private const int InitialMarks = 2;
#else
    // Two of 924 PolNeAR and none of 888 worldwide articles hold more marks; the median is 19 and 6.
    private const int InitialMarks = 128;
#endif

    private const int FamilyCount = (int)MarkFamily.WhiteCorner + 1;

    public void Reset() => Count = 0;

    public void Add(in QuotationMark mark, int paragraph)
    {
        if (Count == Items.Length)
        {
            int size = Count * 2;
            Array.Resize(ref Items, size);
            Array.Resize(ref Paragraph, size);
            Array.Resize(ref Next, size);
        }

        Items[Count] = mark;
        Paragraph[Count++] = paragraph;
    }

    /// <summary>Links each mark with the next one of its family.</summary>
    public void Link()
    {
        Span<int> seen = stackalloc int[FamilyCount];
        seen.Fill(-1);
        for (int i = Count - 1; i >= 0; i--)
        {
            ref int next = ref seen[(int)Items[i].Family];
            Next[i] = next;
            next = i;
        }
    }

    /// <summary>The next mark of the same family in the same paragraph, or -1.</summary>
    public int NextInParagraph(int mark)
    {
        int next = Next[mark];
        return next >= 0 && Paragraph[next] == Paragraph[mark] ? next : -1;
    }
}
