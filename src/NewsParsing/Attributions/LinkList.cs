namespace NewsParsing.Attributions;

/// <summary>A link for each span, in the places of these; those of sources lead nowhere. Storage is kept from parse to parse.</summary>
internal sealed class LinkList
{
    public SpanLink[] Items { get; private set; } = [];

    /// <summary>Makes room for the links of so many spans.</summary>
    public void Reserve(int spans)
    {
        if (Items.Length < spans)
        {
            Items = new SpanLink[spans * 2];
        }
    }
}
