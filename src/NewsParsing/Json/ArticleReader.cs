using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>Turns ids back into the objects that they name; an id that names nothing is a <see cref="JsonException"/>.</summary>
internal sealed class ArticleReader
{
    private readonly ArticleData _data;
    private readonly Dictionary<string, Actor> _actors = [];
    private readonly Dictionary<string, Attribution> _attributions = [];
    private readonly Dictionary<string, Quote> _quotes = [];

    private ArticleReader(ArticleData data) => _data = data;

    public static Article Read(ArticleData? data)
        => data is null ? throw new JsonException("The JSON holds null where an article should be.") : new ArticleReader(data).Read();

    private Article Read()
    {
        foreach (Actor actor in _data.Actors ?? [])
        {
            Enter(_actors, actor.Id, actor);
        }

        foreach (AttributionData a in _data.Attributions ?? [])
        {
            Enter(_attributions, a.Id, new Attribution
            {
                Id = a.Id,
                Source = a.Source,
                Cue = a.Cue,
                Content = a.Content,
                Speakers = Find(_actors, a.Speakers),
                Speech = a.Speech,
                Act = a.Act,
                Negated = a.Negated,
                Audience = Find(_actors, a.Audience),
                AudienceText = a.AudienceText,
                Parent = Find(_attributions, a.Parent),
                Confidence = a.Confidence,
            });
        }

        foreach (QuoteData q in _data.Quotes ?? [])
        {
            Enter(_quotes, q.Id, new Quote
            {
                Id = q.Id,
                Text = q.Text,
                Spans = q.Spans,
                Kind = q.Kind,
                Speakers = Find(_actors, q.Speakers),
                Attribution = Find(_attributions, q.Attribution),
                Group = q.Group,
                Parent = Find(_quotes, q.Parent),
                Closed = q.Closed,
                Confidence = q.Confidence,
            });
        }

        return new Article
        {
            Id = _data.Id,
            Text = _data.Text,
            Headline = _data.Headline,
            Byline = _data.Byline,
            PublishedAt = _data.PublishedAt,
            Dateline = _data.Dateline,
            Paragraphs = _data.Paragraphs ?? [],
            Sentences = _data.Sentences ?? [],
            Actors = [.. _actors.Values],
            Attributions = [.. _attributions.Values],
            Quotes = [.. _quotes.Values],
            Claims = [.. (_data.Claims ?? []).Select(ReadClaim)],
        };
    }

    private Claim ReadClaim(ClaimData c) => new()
    {
        Id = c.Id,
        Text = c.Text,
        Spans = c.Spans,
        Speakers = Find(_actors, c.Speakers),
        Attribution = Find(_attributions, c.Attribution),
        Act = c.Act,
        Negated = c.Negated,
        Quotes = Find(_quotes, c.Quotes),
        Confidence = c.Confidence,
    };

    private static void Enter<T>(Dictionary<string, T> items, string id, T item)
    {
        if (!items.TryAdd(id, item))
        {
            throw new JsonException($"The id '{id}' stands twice.");
        }
    }

    private static T? Find<T>(Dictionary<string, T> items, string? id)
        where T : class
        => id is null ? null
            : items.TryGetValue(id, out T? item) ? item
            : throw new JsonException($"The id '{id}' names no object that stands before it.");

    private static T[] Find<T>(Dictionary<string, T> items, IReadOnlyList<string>? ids)
        where T : class
        => [.. (ids ?? []).Select(id => Find(items, id)!)];
}
