using System.Globalization;

namespace NewsParsing.Rendering;

/// <summary>Numbers the speakers of an article and gathers what each of them says.</summary>
internal sealed class SpeakerTable
{
    private readonly Dictionary<string, Speaker> _byActor = [];
    private readonly List<Speaker> _speakers = [];
    // By reference: in an article built by hand two quotes may be equal, id and all, and are two on the page.
    private readonly HashSet<Quote> _insideClaims = new(ReferenceEqualityComparer.Instance);

    private readonly string _idPrefix;

    private SpeakerTable(string idPrefix)
    {
        _idPrefix = idPrefix;
        Unidentified = new Speaker(null, 0, idPrefix);
    }

    /// <summary>The speakers by number.</summary>
    public IReadOnlyList<Speaker> Speakers => _speakers;

    /// <summary>What belongs to nobody that the article names.</summary>
    public Speaker Unidentified { get; }

    /// <param name="article">The article.</param>
    /// <param name="idPrefix">What the ids of elements begin with: two articles on one page need two.</param>
    public static SpeakerTable Of(Article article, string idPrefix = "")
    {
        var table = new SpeakerTable(idPrefix);
        var sayings = new List<Saying>(article.Quotes.Count + article.Claims.Count);
        for (int i = 0; i < article.Claims.Count; i++)
        {
            Claim claim = article.Claims[i];
            sayings.Add(new Saying(claim, table.Id('c', i)));
            foreach (Quote quote in claim.Quotes)
            {
                // 2,569 of the 3,072 quotes inside claims (PolNeAR train) have the claim's speakers and are read with it; the others are
                // listed apart.
                if (quote.Speakers.SequenceEqual(claim.Speakers))
                {
                    table._insideClaims.Add(quote);
                }
            }
        }

        for (int i = 0; i < article.Quotes.Count; i++)
        {
            Quote quote = article.Quotes[i];
            if (quote.IsSpeech && !table._insideClaims.Contains(quote))
            {
                sayings.Add(new Saying(quote, table.Id('q', i)));
            }
        }

        // Numbers follow the text, so that a reader meets 1 before 2; OrderBy keeps a claim before the quote that begins where it begins.
        foreach (Saying saying in sayings.OrderBy(saying => saying.Place))
        {
            foreach (Speaker speaker in table.NumberAll(saying.Said.Speakers))
            {
                speaker.Sayings.Add(saying);
            }
        }

        return table;
    }

    /// <summary>The id of the element where the quote or claim with this index begins.</summary>
    public string Id(char kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{_idPrefix}{kind}{index + 1}");

    /// <summary>Whether a claim around the quote already shows the same speakers.</summary>
    public bool IsInsideClaim(Quote quote) => _insideClaims.Contains(quote);

    public Speaker? Find(Actor actor) => _byActor.GetValueOrDefault(actor.Id);

    /// <summary>The first of the actors who is a speaker; it gives the colour.</summary>
    // 212 claims of PolNeAR train have several speakers; an underline has one colour, that of the first.
    public Speaker Leading(IReadOnlyList<Actor> actors)
    {
        foreach (Actor actor in actors)
        {
            if (Find(actor) is { } speaker)
            {
                return speaker;
            }
        }

        return Unidentified;
    }

    private IEnumerable<Speaker> NumberAll(IReadOnlyList<Actor> actors)
    {
        if (actors.Count == 0)
        {
            yield return Unidentified;
        }

        foreach (Actor actor in actors)
        {
            if (!_byActor.TryGetValue(actor.Id, out Speaker? speaker))
            {
                speaker = new Speaker(actor, _speakers.Count + 1, _idPrefix);
                _byActor.Add(actor.Id, speaker);
                _speakers.Add(speaker);
            }

            yield return speaker;
        }
    }
}
