namespace NewsParsing.Quotations;

/// <summary>The spans found by matching, in the order of their opening marks.</summary>
internal sealed class DraftBuffer
{
    public int Count { get; private set; }

    // PolNeAR articles have 9 quotations in the median, nine of ten have 24 or fewer; two of 924 have more than 64.
    public Draft[] Items = new Draft[64];

    public void Reset() => Count = 0;

    public int Add(in Draft draft)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count] = draft;
        return Count++;
    }
}
