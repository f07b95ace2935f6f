namespace NewsParsing.Claims;

/// <summary>The claims in the order of the text; the claim stage fills it.</summary>
internal sealed class ClaimBuffer
{
    public List<ClaimRecord> Items { get; } = [];

    public List<TextSpan> Spans { get; } = [];

    /// <summary>The quotations inside the claims, one claim's after the other's.</summary>
    public List<int> Quotations { get; } = [];

    public void Reset()
    {
        Items.Clear();
        Spans.Clear();
        Quotations.Clear();
    }
}
