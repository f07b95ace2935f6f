namespace NewsParsing.Quotations;

/// <summary>One span of a quotation while the marks are being matched.</summary>
internal struct Draft
{
    public int Start;

    public int End;

    /// <summary>The first draft of the quotation that it is nested in, or -1.</summary>
    public int Parent;

    /// <summary>The draft of the same quotation in the next paragraph, or -1.</summary>
    public int Next;

    public int ContentStart;

    /// <summary>The mark that opens it, or -1 when it goes on from the former paragraph without one.</summary>
    public int Mark;

    public DraftState State;

    /// <summary>It goes on with the quotation of an earlier draft.</summary>
    public bool IsContinuation;

    /// <summary>Its number in <see cref="QuotationBuffer.Items"/>, once it has one.</summary>
    public int Quotation;
}
