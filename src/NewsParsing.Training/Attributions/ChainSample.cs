namespace NewsParsing.Training.Attributions;

/// <summary>The numbered features of an article's tokens: those of token i are from <c>Offsets[i]</c> to <c>Offsets[i + 1]</c>.</summary>
internal sealed class ChainSample
{
    public required AttributionSample Article { get; init; }

    public required int[] Offsets { get; init; }

    public required int[] Features { get; set; }
}
