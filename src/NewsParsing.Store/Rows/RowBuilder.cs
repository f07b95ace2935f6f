using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsParsing.Indexing;
using NewsParsing.Store.People;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.Rows;

/// <summary>Makes rows of articles.</summary>
internal sealed class RowBuilder
{
    private static readonly ArticleJsonOptions WithoutText = new() { Omit = ArticleParts.Text };

    private readonly List<Actor> _actors = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly HashSet<int> _speakers = [];
    private readonly (string? Key, string? NameKey)[] _keys;

    private RowBuilder(Article article)
    {
        foreach (Actor actor in article.Actors)
        {
            NumberOf(actor);
        }

        // Those of an article made by hand may be missing in its list.
        foreach (Attribution? attribution in Said(article).Select(saying => saying.Attribution))
        {
            AddAll(attribution?.Audience ?? []);
        }

        foreach (ISaying saying in Said(article))
        {
            AddAll(saying.Speakers);
        }

        _keys = [.. _actors.Select(PersonKey.Of)];
    }

    /// <summary>The rows of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="keepParse">Whether to keep what was parsed beside the text.</param>
    public static ArticleRows Of(Article article, bool keepParse)
    {
        var builder = new RowBuilder(article);
        string key = NewsStore.KeyOf(article);
        SayingRow[] sayings = builder.Sayings(article);
        string? source = StoredText.CleanOrNull(article.Source);
        return new ArticleRows
        {
            Key = key,
            Tie = BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))) & long.MaxValue,
            Hash = HashOf(article),
            ParserVersion = StoredText.CleanOrNull(article.ParserVersion),
            ModelId = StoredText.CleanOrNull(article.ModelId),
            Moment = Moment.Of(article.PublishedAt, article.Day),
            Day = article.Day?.DayNumber,
            Published = article.PublishedAt?.ToString("O", CultureInfo.InvariantCulture)
                ?? article.PublishedOn?.ToString("O", CultureInfo.InvariantCulture),
            Source = source,
            SourceKey = source?.ToLowerInvariant(),
            Url = StoredText.CleanOrNull(article.Url),
            Headline = StoredText.CleanOrNull(article.Headline?.Text),
            Byline = StoredText.CleanOrNull(article.Byline?.Text),
            Language = StoredText.CleanOrNull(article.Language),
            Named = !string.IsNullOrEmpty(article.Id),
            Body = StoredText.Compress(article.Text),
            Parse = keepParse ? StoredText.Compress(article.ToJson(WithoutText)) : null,
            Redaction = 0,
            Actors = builder.ActorRows(),
            Sayings = sayings,
        };
    }

    /// <summary>SHA-256 of what comes in: the text and what is known beside it, each with its length before it.</summary>
    private static byte[] HashOf(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        string?[] parts =
        [
            article.Text, article.Headline?.Text, article.Byline?.Text, article.Source, article.Url, article.Language,
            article.PublishedAt?.ToString("O", CultureInfo.InvariantCulture),
            article.PublishedOn?.ToString("O", CultureInfo.InvariantCulture),
        ];
        foreach (string? part in parts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part ?? "");
            BinaryPrimitives.WriteInt32BigEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Claims and speech in the order of the text, a claim before what it begins with.</summary>
    private static IEnumerable<ISaying> Said(Article article)
        => article.Claims.Concat<ISaying>(article.Quotes.Where(quote => quote.IsSpeech))
            .OrderBy(saying => saying.Spans.Count == 0 ? 0 : saying.Spans[0].Start).ThenBy(saying => saying is Quote);

    private SayingRow[] Sayings(Article article)
    {
        Dictionary<string, List<Claim>> claims = [];
        foreach (Claim claim in article.Claims)
        {
            foreach (Quote quote in claim.Quotes)
            {
                (claims.TryGetValue(quote.Id, out List<Claim>? list) ? list : claims[quote.Id] = []).Add(claim);
            }
        }

        return [.. Said(article).Select((saying, no) => Row(article, saying, no, claims.GetValueOrDefault(saying.Id)))];
    }

    private SayingRow Row(Article article, ISaying saying, int no, List<Claim>? around)
    {
        string text = StoredText.Clean(saying.Text);
        var claim = saying as Claim;
        return new SayingRow
        {
            No = no,
            Label = StoredText.Clean(saying.Id),
            Kind = (int)(claim is not null ? SayingKind.Claim
                : ((Quote)saying).Kind == QuoteKind.Direct ? SayingKind.Direct : SayingKind.Mixed),
            Act = (int)(claim?.Act ?? saying.Attribution?.Act ?? SpeechAct.Statement),
            Negated = claim?.Negated ?? saying.Attribution?.Negated ?? false,
            Confidence = saying.SpeakerConfidence,
            Start = saying.Spans.Count == 0 ? 0 : saying.Spans[0].Start,
            End = saying.Spans.Count == 0 ? 0 : saying.Spans[^1].End,
            Cue = saying.Attribution?.Cue is { } cue ? StoredText.Clean(article.TextOf(cue)) : null,
            Text = text,
            Inside = saying is Quote && saying.Speakers.Count > 0 && around is not null
                && saying.Speakers.All(speaker => around.Any(one => one.Speakers.Any(other => other.Id == speaker.Id))),
            Words = Words.Hash(text, claim is not null),
            Links = [.. Links(LinkRow.Speaker, saying.Speakers), .. Links(LinkRow.Audience, saying.Attribution?.Audience ?? [])],
        };
    }

    private IEnumerable<LinkRow> Links(int role, IReadOnlyList<Actor> actors)
        => actors.DistinctBy(actor => actor.Id).Select((actor, no) =>
        {
            int number = _numbers[actor.Id];
            if (role == LinkRow.Speaker)
            {
                _speakers.Add(number);
            }

            return new LinkRow(role, no, number, _keys[number].Key);
        });

    private ActorRow[] ActorRows() =>
    [
        .. _actors.Select((actor, no) => new ActorRow(
            no,
            StoredText.Clean(actor.Name),
            StoredText.Clean(FullNameKey.Fold(actor.Name)),
            (int)actor.Kind,
            StoredText.CleanOrNull(actor.Title),
            StoredText.CleanOrNull(actor.Affiliation),
            (int?)actor.Gender,
            actor.Age,
            _keys[no].Key,
            _keys[no].NameKey,
            _speakers.Contains(no))),
    ];

    private void AddAll(IReadOnlyList<Actor> actors)
    {
        foreach (Actor actor in actors)
        {
            NumberOf(actor);
        }
    }

    private void NumberOf(Actor actor)
    {
        if (_numbers.TryAdd(actor.Id, _actors.Count))
        {
            _actors.Add(actor);
        }
    }
}
