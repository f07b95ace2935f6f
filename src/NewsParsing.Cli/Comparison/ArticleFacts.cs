using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsParsing.Cli.Comparison;

/// <summary>An article of an output, by what is compared of it; without its text, so that many can be held.</summary>
internal sealed record ArticleFacts
{
    public required string Id { get; init; }

    /// <summary>Why the article could not be parsed, where the output says so in its place; else null.</summary>
    public string? Error { get; init; }

    /// <summary>Version of the parser and id of its model, as far as the output names them.</summary>
    public string Version { get; init; } = "";

    /// <summary>Stands for the text: equal for equal texts.</summary>
    public string TextHash { get; init; } = "";

    /// <summary>Headline, byline and dateline: the name and the words.</summary>
    public (string Name, string Value)[] Parts { get; init; } = [];

    public ItemFacts[] Actors { get; init; } = [];

    public ItemFacts[] Quotes { get; init; } = [];

    public ItemFacts[] Claims { get; init; } = [];

    /// <summary>How many quotes and claims have a speaker.</summary>
    public int WithSpeaker { get; init; }

    public static ArticleFacts Of(Article article) => new()
    {
        Id = article.Id ?? "",
        Version = article.ParserVersion is null ? "" : $"{article.ParserVersion} (model {article.ModelId ?? "unknown"})",
        TextHash = Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(article.Text.AsSpan())).AsSpan(0, 12)),
        Parts =
        [
            ("headline", article.Headline?.Text ?? ""), ("byline", article.Byline?.Text ?? ""), ("dateline", article.Dateline?.Text ?? ""),
        ],
        Actors = [.. article.Actors.Select(ItemFacts.Of)],
        // Outputs of 0.1.0, which name no version, have no confidence of the speaker.
        Quotes = [.. article.Quotes.Where(quote => quote.Spans.Count > 0)
            .Select(quote => ItemFacts.Of(quote, article.ParserVersion is not null))],
        Claims = [.. article.Claims.Where(claim => claim.Spans.Count > 0)
            .Select(claim => ItemFacts.Of(claim, article.ParserVersion is not null))],
        WithSpeaker = article.Quotes.Count(quote => quote.Speakers.Count > 0) + article.Claims.Count(claim => claim.Speakers.Count > 0),
    };
}
