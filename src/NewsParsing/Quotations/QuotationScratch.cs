namespace NewsParsing.Quotations;

/// <summary>The storage of the quotation stage during one parse: what its steps hand on to one another. Not thread-safe.</summary>
internal sealed class QuotationScratch
{
    /// <summary>The candidate marks.</summary>
    public MarkBuffer Marks { get; } = new();

    /// <summary>The spans while they are matched, in characters.</summary>
    public DraftBuffer Drafts { get; } = new();

    /// <summary>The tokens in and around each quotation.</summary>
    public QuotationExtent[] Extents { get; private set; } = new QuotationExtent[64];

    /// <summary>The features of each quotation, one bit for each <see cref="KindFeature"/>.</summary>
    public ulong[] Features { get; private set; } = new ulong[64];

    /// <summary>Makes room for <paramref name="count"/> quotations; the values are undefined until a step has written them.</summary>
    public void Reserve(int count)
    {
        if (Extents.Length < count)
        {
            int size = Math.Max(count, Extents.Length * 2);
            Extents = new QuotationExtent[size];
            Features = new ulong[size];
        }
    }
}
