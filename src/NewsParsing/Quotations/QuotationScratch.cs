namespace NewsParsing.Quotations;

/// <summary>The storage of the quotation stage during one parse: what its steps hand on to one another. Not thread-safe.</summary>
internal sealed class QuotationScratch
{
    /// <summary>The candidate marks.</summary>
    public MarkBuffer Marks { get; } = new();

    /// <summary>The spans while they are matched, in characters.</summary>
    public DraftBuffer Drafts { get; } = new();
}
