using System.Globalization;

namespace NewsParsing.Store.Tests.Contract;

/// <summary>Articles made by hand: what a parser would read in them is written down, so that tests of a store need no parser.</summary>
internal static class Stories
{
    public const string Open = "“The bridge will be open again before the first snow falls,” ";

    /// <summary>An article in which people say things: <c>("Ada Brook", "“We won,”")</c>.</summary>
    public static Article Of(string id, string? published, params (string Speaker, string Text)[] said)
        => Of(id, published, [.. said.Select(pair => new Said(Person(pair.Speaker), pair.Text))]);

    public static Article Of(string id, string? published, params Said[] said)
    {
        var actors = new List<Actor>();
        var quotes = new List<Quote>();
        var claims = new List<Claim>();
        var attributions = new List<Attribution>();
        string text = "";
        foreach (Said one in said)
        {
            Actor[] speakers = [.. one.Speakers.Select(Known)];
            Actor[] audience = [.. (one.Audience ?? []).Select(Known)];
            var span = new TextSpan(text.Length, text.Length + one.Text.Length);
            text += one.Text;
            var cue = new TextSpan(text.Length + 1, text.Length + 5);
            text += $" said {string.Join(" and ", speakers.Select(speaker => speaker.Name))}. ";
            var attribution = new Attribution
            {
                Id = $"t{attributions.Count + 1}",
                Content = new SpanSet { Spans = [span] },
                Cue = new SpanSet { Spans = [cue] },
                Speakers = speakers,
                Audience = audience,
                Speech = one.IsClaim ? SpeechKind.Indirect : SpeechKind.Direct,
                Act = one.Act,
                Negated = one.Negated,
            };
            attributions.Add(attribution);
            if (one.IsClaim)
            {
                claims.Add(ClaimOf(one, $"c{claims.Count + 1}", span, attribution));
            }
            else
            {
                quotes.Add(QuoteOf(one, $"q{quotes.Count + 1}", span, attribution));
            }
        }

        return new Article
        {
            Id = id,
            Text = text,
            Source = "Valley Post",
            Url = $"https://example.org/{id}",
            ParserVersion = "0.1.0",
            ModelId = "0123456789abcdef",
            PublishedOn = published?.Length == 10 ? DateOnly.Parse(published, CultureInfo.InvariantCulture) : null,
            PublishedAt = published?.Length > 10 ? DateTimeOffset.Parse(published, CultureInfo.InvariantCulture) : null,
            Actors = actors,
            Quotes = quotes,
            Claims = claims,
            Attributions = attributions,
        };

        Actor Known(Actor actor)
        {
            Actor? known = actors.Find(other => (other.Name, other.Kind, other.ExternalId) == (actor.Name, actor.Kind, actor.ExternalId));
            if (known is null)
            {
                actors.Add(known = actor with { Id = $"a{actors.Count + 1}" });
            }

            return known;
        }
    }

    public static Actor Person(string name, string? id = null) => new() { Id = "", Name = name, Kind = ActorKind.Person, ExternalId = id };

    /// <summary>So many things that one person says.</summary>
    public static (string Speaker, string Text)[] Many(string speaker, int count, Func<int, string> text)
        => [.. Enumerable.Range(0, count).Select(i => (speaker, text(i)))];

    public static Actor Body(string name, string? id = null)
        => new() { Id = "", Name = name, Kind = ActorKind.Organization, ExternalId = id };

    public static Actor Group(string name) => new() { Id = "", Name = name, Kind = ActorKind.Group };

    private static Claim ClaimOf(Said said, string id, TextSpan span, Attribution attribution) => new()
    {
        Id = id,
        Text = said.Text,
        Spans = [span],
        Speakers = attribution.Speakers,
        Attribution = attribution,
        Act = said.Act,
        Negated = said.Negated,
        SpeakerConfidence = said.Confidence,
    };

    private static Quote QuoteOf(Said said, string id, TextSpan span, Attribution attribution) => new()
    {
        Id = id,
        Text = said.Text,
        Spans = [span],
        Kind = said.Kind,
        Speakers = attribution.Speakers,
        Attribution = attribution,
        SpeakerConfidence = said.Confidence,
    };
}
