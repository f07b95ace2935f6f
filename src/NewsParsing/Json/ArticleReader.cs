using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Turns ids back into the objects that they name. Whatever cannot be turned is a <see cref="JsonException"/> that names the place, as
/// <c>quotes[2].speakers</c>.
/// </summary>
internal sealed class ArticleReader
{
    private readonly Dictionary<string, Actor> _actors = [];
    private readonly Dictionary<string, Attribution> _attributions = [];
    private readonly Dictionary<string, Quote> _quotes = [];
    private readonly Dictionary<string, Claim> _claims = [];

    private readonly string _text;
    private readonly SpanConversion _spans;

    private ArticleReader(string text, TextUnit unit)
    {
        _text = text;
        _spans = SpanConversion.ToUtf16(text, unit);
    }

    /// <summary>Reads what <paramref name="deserialize"/> takes from the JSON.</summary>
    /// <param name="deserialize">Reads the JSON.</param>
    /// <param name="text">The text of an article whose JSON has none; null when the JSON must have it.</param>
    public static Article Read(Func<ArticleData?> deserialize, string? text = null)
    {
        ArticleData? data;
        try
        {
            data = deserialize();
        }
        // {"start":5,"end":3} is refused by TextSpanConverter, whose message does not say in which of the article's hundred spans.
        catch (JsonException exception) when (exception.Path is { } path && !exception.Message.Contains("Path: ", StringComparison.Ordinal))
        {
            // The message of a converter comes without its place.
            throw new JsonException(
                $"{exception.Message} Path: {path}.", path, exception.LineNumber, exception.BytePositionInLine, exception);
        }

        return data is null ? throw new JsonException("The JSON holds null where an article should be.") : Read(data, text);
    }

    /// <summary>Turns what the serializer read into an article.</summary>
    public static Article Read(ArticleData data, string? text = null)
    {
        data.RequireReadable();
        if (text is not null && data.Text is not null && data.Text != text)
        {
            throw new JsonException("The JSON has another 'text' than the one that was given: its spans do not belong to it.");
        }

        return new ArticleReader(
            data.Text ?? text
                ?? throw new JsonException("'text' is missing: where it was left out, give it to Article.FromJson beside the JSON."),
            data.OffsetUnit).ReadArticle(data);
    }

    private Article ReadArticle(ArticleData data)
    {
        // In this order, since each list refers to those before it, and a parent stands before its children: one pass, and no cycle can be
        // written.
        Enter(_actors, "actors", data.Actors, actor => actor.Id, ReadActor);
        Enter(_attributions, "attributions", data.Attributions, attribution => attribution.Id, ReadAttribution);
        Enter(_quotes, "quotes", data.Quotes, quote => quote.Id, ReadQuote);
        Enter(_claims, "claims", data.Claims, claim => claim.Id, ReadClaim);
        // {"authors":[null]}: the nullable annotations of RespectNullableAnnotations do not reach the items of a list.
        RequireItems(data.Byline?.Authors, "byline.authors");
        RequireItems(data.Dateline?.Places, "dateline.places");
        return new Article
        {
            ParserVersion = data.ParserVersion,
            ModelId = data.ModelId,
            Id = data.Id,
            Url = data.Url,
            Source = data.Source,
            Language = data.Language,
            IsEnglish = data.IsEnglish,
            Published = data.PublishedAt is { } published ? PublicationTimeReader.Read(published, "publishedAt") : default,
            Text = _text,
            Headline = data.Headline?.ToHeadline(_spans),
            Byline = data.Byline?.ToByline(_spans),
            Dateline = data.Dateline?.ToDateline(_spans),
            Paragraphs = _spans.Of(data.Paragraphs ?? []),
            Sentences = _spans.Of(data.Sentences ?? []),
            Actors = [.. _actors.Values],
            Attributions = [.. _attributions.Values],
            Quotes = [.. _quotes.Values],
            Claims = [.. _claims.Values],
        };
    }

    private Attribution ReadAttribution(AttributionData data, string place) => new()
    {
        Id = data.Id,
        Source = _spans.Of(data.Source),
        Cue = _spans.Of(data.Cue),
        Content = _spans.Of(data.Content)!,
        Speakers = FindAll(_actors, data.Speakers, place, "speakers"),
        Speech = data.Speech,
        Act = data.Act,
        Negated = data.Negated,
        Audience = FindAll(_actors, data.Audience, place, "audience"),
        AudienceText = data.AudienceText,
        Parent = FindOrNull(_attributions, data.Parent, place, "parent"),
        Confidence = Finite(data.Confidence, place, "confidence"),
        Origin = data.Origin,
    };

    private Quote ReadQuote(QuoteData data, string place) => new()
    {
        Id = data.Id,
        Text = data.Text,
        Spans = _spans.Of(data.Spans),
        Kind = data.Kind,
        Speakers = FindAll(_actors, data.Speakers, place, "speakers"),
        Attribution = FindOrNull(_attributions, data.Attribution, place, "attribution"),
        Group = data.Group,
        Parent = FindOrNull(_quotes, data.Parent, place, "parent"),
        Closed = data.Closed,
        Confidence = Finite(data.Confidence, place, "confidence"),
        SpeakerConfidence = Finite(data.SpeakerConfidence, place, "speakerConfidence"),
    };

    private Claim ReadClaim(ClaimData data, string place) => new()
    {
        Id = data.Id,
        Text = data.Text,
        Spans = _spans.Of(data.Spans),
        Speakers = FindAll(_actors, data.Speakers, place, "speakers"),
        Attribution = FindOrNull(_attributions, data.Attribution, place, "attribution"),
        Act = data.Act,
        Negated = data.Negated,
        Quotes = FindAll(_quotes, data.Quotes, place, "quotes"),
        Confidence = Finite(data.Confidence, place, "confidence"),
        SpeakerConfidence = Finite(data.SpeakerConfidence, place, "speakerConfidence"),
    };

    private Actor ReadActor(ActorData data, string place)
    {
        RequireItems(data.Aliases, place + ".aliases");
        RequireItems(data.Mentions, place + ".mentions");
        return data.ToActor(_spans);
    }

    // 1e999 reads as infinity, which JSON cannot hold: the article could be read and not be written again.
    private static double Finite(double value, string place, string property)
        => double.IsFinite(value) ? value : throw new JsonException($"{place}.{property} is larger than a number of 64 bits can hold.");

    /// <summary>The serializer checks properties for null, but not the items of a list.</summary>
    private static void RequireItems<T>(IReadOnlyList<T>? items, string place)
        where T : class
    {
        if (items is not null && items.Contains(null!))
        {
            throw new JsonException($"{place} holds null.");
        }
    }

    private static void Enter<TData, T>(
        Dictionary<string, T> items, string list, IReadOnlyList<TData>? data, Func<TData, string> idOf, Func<TData, string, T> read)
        where TData : class
    {
        for (int i = 0; i < data?.Count; i++)
        {
            string place = $"{list}[{i}]";
            // "actors":[null] names its place, actors[0], and is no NullReferenceException.
            if (data[i] is not { } item)
            {
                throw new JsonException($"{place} is null.");
            }

            // Two actors "a1" would make every reference to "a1" ambiguous: the second is an error, not the winner.
            if (!items.TryAdd(idOf(item), read(item, place)))
            {
                throw new JsonException($"{place}.id: '{idOf(item)}' stands twice in {list}.");
            }
        }
    }

    private static T? FindOrNull<T>(Dictionary<string, T> items, string? id, string place, string property)
        where T : class
        => id is null ? null : Find(items, id, place, property);

    private static T[] FindAll<T>(Dictionary<string, T> items, IReadOnlyList<string>? ids, string place, string property)
        where T : class
        => [.. (ids ?? []).Select(id => Find(items, id, place, property))];

    private static T Find<T>(Dictionary<string, T> items, string? id, string place, string property)
        where T : class
        // "speakers":[null] is a fault of the JSON as much as "speakers":["a9"] where there is no a9.
        => id is null ? throw new JsonException($"{place}.{property} holds null where an id should be.")
            : items.TryGetValue(id, out T? item) ? item
            : throw new JsonException(
                $"{place}.{property}: the id '{id}' names no {typeof(T).Name.ToLowerInvariant()} that stands before it.");
}
