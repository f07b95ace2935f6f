namespace NewsParsing.Html.Blocks;

/// <summary>A line or paragraph of a page, wherever it stands.</summary>
internal sealed class Block
{
    public required string Text { get; init; }

    public required List<Segment> Segments { get; init; }

    /// <summary>The element that holds it, by its place in the tree.</summary>
    public required int Element { get; init; }

    public required Region Region { get; init; }

    /// <summary>How many characters of it stand in links.</summary>
    public required int LinkLength { get; init; }

    public required PageBlockKind Kind { get; init; }

    /// <summary>Letters and digits alone, lowercase: what a comparison of two texts goes by.</summary>
    public string Letters => field ??= Text.ToLetters();

    public bool IsMostlyLink => LinkLength * 10 >= Text.Length * 8;
}
