namespace NewsParsing.Html.Tests.Pages;

/// <summary>A page of our own making and what is to be read from it.</summary>
/// <param name="Family">The family of layouts.</param>
/// <param name="Number">Which page of the family, from 0.</param>
/// <param name="Html">The page.</param>
/// <param name="Story">What it says.</param>
internal sealed record GoldPage(string Family, int Number, string Html, Story Story)
{
    /// <summary>The blocks of the text, without white space at their ends; those of the story where nothing else is said.</summary>
    public IReadOnlyList<string> Blocks { get; init; } = Story.Paragraphs;

    public IReadOnlyList<string> Authors { get; init; } = Story.Authors;

    public DateTimeOffset? PublishedAt { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public string? Source { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>The bytes, where the page is not UTF-8.</summary>
    public byte[]? Bytes { get; init; }

    public override string ToString() => $"{Family}-{Number}";
}
