namespace NewsParsing.Claims;

/// <summary>The claims in the order of the text; the claim stage fills it.</summary>
internal sealed class ClaimBuffer
{
    public List<ClaimRecord> Items { get; } = [];

    public List<TextSpan> Spans { get; } = [];

    public void Reset()
    {
        Items.Clear();
        Spans.Clear();
    }
}
