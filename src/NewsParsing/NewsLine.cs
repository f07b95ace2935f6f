using System.Text.Json;

namespace NewsParsing;

/// <summary>
/// One line of a stream of JSON Lines (<see cref="NewsItem.ReadLinesAsync(Stream, CancellationToken)"/>): an article, or why it is none.
/// </summary>
/// <remarks>Compares by value (<see cref="Error"/> by reference). Immutable and safe to share between threads.</remarks>
public sealed record NewsLine
{
    /// <summary>The number of the line in the stream, from 1; blank lines count.</summary>
    public required long LineNumber { get; init; }

    /// <summary>The article; null when, and only when, there is an <see cref="Error"/>.</summary>
    public NewsItem? Item { get; init; }

    /// <summary>The id of the article; of a bad line, what could be read of it. Null when there is none.</summary>
    public string? Id
    {
        get => field ?? Item?.Id;
        init;
    }

    /// <summary>Why the line is no article: the message names the property, or says that it is no JSON; null when it is one.</summary>
    public JsonException? Error { get; init; }
}
