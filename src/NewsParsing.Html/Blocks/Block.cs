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

    /// <summary>How many letters and digits stand in none.</summary>
    public required int LooseLetters { get; init; }

    public required PageBlockKind Kind { get; init; }

    /// <summary>Letters and digits alone, lowercase: what a comparison of two texts goes by.</summary>
    public string Letters => field ??= Text.ToLetters();

    /// <summary>Returns the block with another one after it, a blank between them.</summary>
    public Block With(Block next)
    {
        var segments = new List<Segment>(Segments);
        foreach (Segment segment in next.Segments)
        {
            bool isFirst = segments.Count == Segments.Count;
            segments.Add(segment with { Start = segment.Start + Text.Length + 1, IsAfterGap = segment.IsAfterGap || isFirst });
        }

        return new Block
        {
            Text = $"{Text} {next.Text}", Segments = segments, Element = next.Element, Region = next.Region, Kind = next.Kind,
            LinkLength = LinkLength + next.LinkLength, LooseLetters = LooseLetters + next.LooseLetters,
        };
    }

    // "[ Home | News ]" has more blanks and bars than a line that is one link.
    public bool IsMostlyLink => LinkLength * 10 >= Text.Length * 8 || (LinkLength > 0 && LooseLetters == 0);
}
