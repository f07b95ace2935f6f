using CsCheck;

namespace NewsParsing.Tests.Json;

/// <summary>Makes articles that no parser made, with every property set or left out and references between their parts.</summary>
internal static class ArticleGen
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char['\0', '\uD7FF'].Array[0, 12].Select(characters => new string(characters)),
        Gen.OneOf("", "\"", "\\", "“a”", "🎈", "\u2028", "<b>&'", "\uFFFD"));

    private static readonly Gen<TextSpan> Span
        = Gen.Select(Gen.Int[0, int.MaxValue / 2], Gen.Int[0, 1000], (start, length) => new TextSpan(start, start + length));

    private static readonly Gen<DateOnly?> Date
        = Gen.OneOf(
            Gen.Const((DateOnly?)null), Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => (DateOnly?)DateOnly.FromDayNumber(day)));

    private static readonly Gen<string?> Maybe = Gen.OneOf(Gen.Const((string?)null), Text.Select(text => (string?)text));

    private static readonly Gen<DateTimeOffset?> Time
        = Gen.OneOf(
            Gen.Const((DateTimeOffset?)null),
            Gen.Select(
                Gen.Long[DateTime.UnixEpoch.Ticks, DateTime.UnixEpoch.AddYears(200).Ticks], Gen.Int[-14 * 60, 14 * 60],
                (ticks, minutes) => (DateTimeOffset?)new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes))));

    private static readonly Gen<Place> Place = Gen.Select(
        Text, Maybe, Maybe, Span,
        (name, region, country, span) => new Place { Name = name, Region = region, Country = country, Span = span });

    private static readonly Gen<SpanSet> Set = Span.Array[0, 3].Select(spans => SpanSet.From(spans));

    private static readonly Gen<SpanSet?> MaybeSet = Gen.OneOf(Gen.Const((SpanSet?)null), Set.Select(set => (SpanSet?)set));

    /// <summary>Numbers that pick from what stands before.</summary>
    private static readonly Gen<int[]> Picks = Gen.Int[0, 1000].Array[0, 3];

    private static readonly Gen<Actor> Actor =
        Gen.Select(
            Gen.Select(Text, Value<ActorKind>(), Maybe, Maybe),
            Gen.Select(Gen.Int[-1, 120], Gen.Int[0, 2], Text.Array[0, 3], Maybe),
            Gen.Select(Span, Value<MentionKind>(), (span, kind) => new Mention { Span = span, Kind = kind }).Array[0, 3],
            (a, b, mentions) => new Actor
            {
                Id = "", Name = a.Item1, Kind = a.Item2, Title = a.Item3, Affiliation = a.Item4,
                Age = b.Item1 < 0 ? null : b.Item1, Gender = b.Item2 == 2 ? null : (Gender)b.Item2, Aliases = b.Item3, ExternalId = b.Item4,
                Mentions = mentions,
            });

    private static readonly Gen<Func<string, Actor[], Attribution[], Attribution>> Attribution =
        Gen.Select(
            Gen.Select(MaybeSet, MaybeSet, Set, Maybe),
            Gen.Select(Value<SpeechKind>(), Value<SpeechAct>(), Gen.Bool, Gen.Double[0, 1]),
            Gen.Select(Picks, Picks, Picks),
            (a, b, picks) => (Func<string, Actor[], Attribution[], Attribution>)((id, actors, before) => new Attribution
            {
                Id = id, Source = a.Item1, Cue = a.Item2, Content = a.Item3, AudienceText = a.Item4,
                Speech = b.Item1, Act = b.Item2, Negated = b.Item3, Confidence = b.Item4,
                Speakers = Pick(actors, picks.Item1), Audience = Pick(actors, picks.Item2),
                Parent = Pick(before, picks.Item3).FirstOrDefault(),
            }));

    private static readonly Gen<Func<string, Actor[], Attribution[], Quote[], Quote>> Quote =
        Gen.Select(
            Gen.Select(Text, Span.Array[0, 3], Value<QuoteKind>(), Gen.Int[0, 9]),
            Gen.Select(Gen.Bool, Gen.Double[0, 1], Gen.Double[0, 1]),
            Gen.Select(Picks, Picks, Picks),
            (a, b, picks) => (Func<string, Actor[], Attribution[], Quote[], Quote>)((id, actors, attributions, before) => new Quote
            {
                Id = id, Text = a.Item1, Spans = a.Item2, Kind = a.Item3, Group = a.Item4, Closed = b.Item1, Confidence = b.Item2,
                SpeakerConfidence = b.Item3, Speakers = Pick(actors, picks.Item1),
                Attribution = Pick(attributions, picks.Item2).FirstOrDefault(),
                Parent = Pick(before, picks.Item3).FirstOrDefault(),
            }));

    private static readonly Gen<Func<string, Actor[], Attribution[], Quote[], Claim>> Claim =
        Gen.Select(
            Gen.Select(Text, Span.Array[0, 3], Value<SpeechAct>(), Gen.Bool, Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1])),
            Gen.Select(Picks, Picks, Picks),
            (a, picks) => (Func<string, Actor[], Attribution[], Quote[], Claim>)((id, actors, attributions, quotes) => new Claim
            {
                Id = id, Text = a.Item1, Spans = a.Item2, Act = a.Item3, Negated = a.Item4, Confidence = a.Item5.Item1,
                SpeakerConfidence = a.Item5.Item2,
                Speakers = Pick(actors, picks.Item1), Attribution = Pick(attributions, picks.Item2).FirstOrDefault(),
                Quotes = Pick(quotes, picks.Item3),
            }));

    private static readonly Gen<Dateline> Dateline =
        Gen.Select(
            Gen.Select(Text, Span, Place.Array[0, 3]),
            Gen.Select(Maybe, Date, Maybe, Gen.Int[0, 99]),
            (a, b) => new Dateline
            {
                Text = a.Item1,
                Span = a.Item2,
                Places = a.Item3,
                Agency = b.Item1,
                Date = b.Item2,
                DateText = b.Item3,
                BodyStart = b.Item4,
            });

    private static readonly Gen<Func<Article, Article>> Provenance =
        Gen.Select(
            Gen.Select(Maybe, Maybe, Maybe), Gen.Select(Maybe, Maybe, Gen.Bool), Time, Date,
            (a, b, time, day) => (Func<Article, Article>)(article => article with
            {
                Source = a.Item1, Url = a.Item2, Language = a.Item3, ParserVersion = b.Item1, ModelId = b.Item2, IsEnglish = b.Item3,
                PublishedAt = time, PublishedOn = day,
            }));

    public static Gen<Article> Article { get; } = Gen.Select(Content(), Provenance, (article, give) => give(article));

    private static Gen<Article> Content() =>
        Gen.Select(
            Gen.Select(Maybe, Text, Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool), Dateline),
            Gen.Select(Text, Text.Array[0, 2], Span, Span.Array[0, 4], Span.Array[0, 4]),
            Gen.Select(Actor.Array[0, 4], Attribution.Array[0, 4], Quote.Array[0, 4], Claim.Array[0, 4]),
            (a, b, parts) =>
            {
                Actor[] actors = [.. parts.Item1.Select((actor, i) => actor with { Id = $"a{i}" })];
                Attribution[] attributions = Grow<Attribution>(parts.Item2.Length, (i, before) => parts.Item2[i]($"t{i}", actors, before));
                Quote[] quotes = Grow<Quote>(parts.Item3.Length, (i, before) => parts.Item3[i]($"q{i}", actors, attributions, before));
                return new Article
                {
                    Id = a.Item1, Text = a.Item2, Dateline = a.Item3.Item1 ? a.Item4 : null,
                    Headline = a.Item3.Item2 ? new Headline { Text = b.Item1, Span = b.Item3 } : null,
                    Byline = a.Item3.Item3 ? new Byline { Text = b.Item1, Authors = b.Item2 } : null,
                    Paragraphs = b.Item4, Sentences = b.Item5, Actors = actors, Attributions = attributions, Quotes = quotes,
                    Claims = [.. parts.Item4.Select((claim, i) => claim($"c{i}", actors, attributions, quotes))],
                };
            });

    private static Gen<T> Value<T>()
        where T : struct, Enum
        => Gen.OneOf(Enum.GetValues<T>());

    private static T[] Pick<T>(T[] items, int[] picks) => items.Length == 0 ? [] : [.. picks.Select(pick => items[pick % items.Length])];

    private static T[] Grow<T>(int count, Func<int, T[], T> next)
    {
        T[] items = [];
        for (int i = 0; i < count; i++)
        {
            items = [.. items, next(i, items)];
        }

        return items;
    }
}
