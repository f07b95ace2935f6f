namespace NewsParsing.Quotations;

/// <summary>What each quotation is, in the order of <see cref="QuotationBuffer.Items"/>.</summary>
/// <remarks>The column may be longer than the quotations.</remarks>
internal sealed class UtteranceBuffer
{
    public Utterance[] Items = new Utterance[64];

    public bool IsSpeech(int quotation) => Items[quotation].IsSpeech;

    public bool IsDirect(int quotation) => Items[quotation].Kind == QuoteKind.Direct;

    /// <summary>Makes room for <paramref name="count"/> quotations; the values are undefined until a step has written them.</summary>
    public void Reserve(int count)
    {
        if (Items.Length < count)
        {
            Items = new Utterance[Math.Max(count, Items.Length * 2)];
        }
    }
}
