using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>
/// What became of one item of a stream (<see cref="NewsParser.ParseAsync(IAsyncEnumerable{NewsItem}, int?, CancellationToken)"/>): its
/// <see cref="Article"/>, or else its <see cref="Error"/>.
/// </summary>
/// <remarks>Compares by value (<see cref="Error"/> by reference). Immutable and safe to share between threads.</remarks>
[JsonConverter(typeof(ParsedItemConverter))]
public sealed partial record ParsedItem
{
    /// <summary>
    /// The item as the source gave it; null where it had none: for a line of
    /// <see cref="NewsItem.ReadLinesAsync(Stream, CancellationToken)"/> that is no article.
    /// </summary>
    public required NewsItem? Item { get; init; }

    /// <summary>The id of the item; of a line that is no article, what could be read of it. Null when there is none.</summary>
    public string? Id
    {
        get => field ?? Item?.Id;
        init;
    }

    /// <summary>The number of the line that it comes from, from 1; null when the source does not consist of lines.</summary>
    public long? LineNumber { get; init; }

    /// <summary>The parsed article; null when, and only when, there is an <see cref="Error"/>.</summary>
    public Article? Article { get; init; }

    /// <summary>
    /// Why this item could not be parsed, such as <see cref="ArgumentNullException"/> for one without text, or what was wrong with its
    /// line; null when it could.
    /// </summary>
    public Exception? Error { get; init; }
}
