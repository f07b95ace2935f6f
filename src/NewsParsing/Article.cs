using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>A parsed article: its parts and who said what, each with its place in the text.</summary>
/// <remarks>
/// Quotes, claims and attributions refer to the very actor objects of <see cref="Actors"/>; in JSON they refer to them by id.
/// Compares by value. Immutable and safe to share between threads.
/// </remarks>
[JsonConverter(typeof(ArticleConverter))]
public sealed partial record Article
{
    /// <summary>The identifier that the input had, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The text exactly as it was given; every span points into it.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or null.</summary>
    public Headline? Headline { get; init; }

    /// <summary>The byline, or null.</summary>
    public Byline? Byline { get; init; }

    /// <summary>The publisher that the input named, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The address that the input named, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The language that the input named, as a BCP 47 tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Whether the text looks like English, which is all that the parser reads: false means that little or nothing in the article can be
    /// relied on. A text too short to tell is what <see cref="Language"/> says it is, and without that English.
    /// </summary>
    public bool IsEnglish { get; init; } = true;

    /// <summary>What <see cref="PublishedAt"/> and <see cref="PublishedOn"/> show.</summary>
    internal PublicationTime Published { get; init; }

    /// <summary>
    /// The time of publication that the input named, with its offset from UTC; null when it named a day alone, or nothing.
    /// </summary>
    public DateTimeOffset? PublishedAt
    {
        get => Published.Time;
        init => Published = Published with { Time = value };
    }

    /// <summary>
    /// The day of publication that the input named, or null. With a <see cref="PublishedAt"/> it is the day of that time in its own
    /// offset, whatever is set here.
    /// </summary>
    public DateOnly? PublishedOn
    {
        get => Published.Day;
        init => Published = Published with { Day = value };
    }

    /// <summary>The day that the article is known by: that of publication, or else that of the dateline.</summary>
    // A story with the dateline "LIMA, March 3" may be published on the 4th.
    internal DateOnly? Day => PublishedOn ?? Dateline?.Date;

    /// <summary>The version of the package that parsed the text, as <c>0.2.0</c>; null in an article that was made by hand.</summary>
    public string? ParserVersion { get; init; }

    /// <summary>
    /// Which weights parsed the text: 16 hexadecimal digits, other ones after each training; null in an article that was made by hand.
    /// </summary>
    public string? ModelId { get; init; }

    /// <summary>The dateline, or null.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The paragraphs in the order of the text, without outer white space. Never null.</summary>
    public IReadOnlyList<TextSpan> Paragraphs
    {
        get;
        init => field = ValueList<TextSpan>.From(value);
    } = ValueList<TextSpan>.Empty;

    /// <summary>The sentences in the order of the text; none crosses a paragraph. Never null.</summary>
    public IReadOnlyList<TextSpan> Sentences
    {
        get;
        init => field = ValueList<TextSpan>.From(value);
    } = ValueList<TextSpan>.Empty;

    /// <summary>The actors in the order of their first mention. Never null.</summary>
    public IReadOnlyList<Actor> Actors
    {
        get;
        init => field = ValueList<Actor>.From(value);
    } = ValueList<Actor>.Empty;

    /// <summary>
    /// All reported speech and thought, in the order of the text: by the first word of source, cue or content, of which a source that
    /// belongs to an earlier one too (<c>Lee called it a risk and insisted that …</c>) does not count. Never null.
    /// </summary>
    public IReadOnlyList<Attribution> Attributions
    {
        get;
        init => field = ValueList<Attribution>.From(value);
    } = ValueList<Attribution>.Empty;

    /// <summary>Every run inside quotation marks, in the order of the text, a nested one after the one that holds it. Never null.</summary>
    public IReadOnlyList<Quote> Quotes
    {
        get;
        init => field = ValueList<Quote>.From(value);
    } = ValueList<Quote>.Empty;

    /// <summary>What is reported without quotation marks around the whole of it, in the order of the text. Never null.</summary>
    public IReadOnlyList<Claim> Claims
    {
        get;
        init => field = ValueList<Claim>.From(value);
    } = ValueList<Claim>.Empty;

    /// <summary>Returns the text of a span of this article.</summary>
    /// <param name="span">A span of this article.</param>
    /// <returns>A copy of that part of <see cref="Text"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not lie inside <see cref="Text"/>.</exception>
    public string TextOf(TextSpan span) => Text[span.ToRange()];

    /// <summary>Returns the text of a set of spans of this article, joined by a space.</summary>
    /// <param name="spans">Spans of this article.</param>
    /// <returns>The parts of <see cref="Text"/>, in order, with one space between them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="spans"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie inside <see cref="Text"/>.</exception>
    // A space between the parts, as the content of "“We won,” she said, “and it was close.”" reads: its cue is left out.
    public string TextOf(SpanSet spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        return string.Join(' ', spans.Spans.Select(TextOf));
    }

    /// <summary>Returns what the article holds, in one line.</summary>
    public override string ToString()
        => $"Article {Id}: {Quotes.Count} quotes, {Claims.Count} claims, {Actors.Count} actors in {Paragraphs.Count} paragraphs";
}
