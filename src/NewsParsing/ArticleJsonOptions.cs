namespace NewsParsing;

/// <summary>How an article is written as JSON. Immutable and safe to share between threads.</summary>
public sealed record ArticleJsonOptions
{
    /// <summary>
    /// Whether to write one property a line; otherwise, as by default, there is no line break in what is written.
    /// </summary>
    public bool Indented { get; init; }

    /// <summary>What offsets count; UTF-16 code units by default. The JSON names it, and reading it converts back.</summary>
    public TextUnit Offsets { get; init; }

    /// <summary>What to leave out; nothing by default.</summary>
    public ArticleParts Omit { get; init; }

    /// <summary>
    /// Whether to write the <see cref="Attribution.Origin"/> of each attribution: what found it, its source, content and speakers. Not by
    /// default.
    /// </summary>
    public bool Explain { get; init; }

    internal static ArticleJsonOptions Compact { get; } = new();

    internal static ArticleJsonOptions Lines { get; } = new() { Indented = true };

    internal static ArticleJsonOptions Of(bool indented) => indented ? Lines : Compact;
}
