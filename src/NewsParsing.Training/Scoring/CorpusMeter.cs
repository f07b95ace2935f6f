namespace NewsParsing.Training.Scoring;

/// <summary>Quotations, claims and names of annotated articles, each where the gold annotates them.</summary>
internal sealed class CorpusMeter
{
    private bool _hasQuotes, _hasClaims, _hasNames;

    public int Articles { get; private set; }

    public QuoteMeter Quotes { get; } = new();

    public ClaimMeter Claims { get; } = new();

    public EntityMeter Names { get; } = new();

    public IEnumerable<Miss> Misses => Quotes.Misses.Concat(Claims.Misses).Concat(Names.Misses);

    public void Add(SpeakerGold gold, Article article)
    {
        Articles++;
        if (gold.Quotes is not null)
        {
            _hasQuotes = true;
            Quotes.Add(gold, article);
        }

        if (gold.Claims is not null)
        {
            _hasClaims = true;
            Claims.Add(gold, article);
        }

        if (gold.Names is not null)
        {
            _hasNames = true;
            Names.Add(gold, article);
        }
    }

    /// <summary>The lines of the meters that were asked something.</summary>
    public IEnumerable<string> Lines()
        => (_hasQuotes ? Quotes.Lines() : []).Concat(_hasClaims ? Claims.Lines() : []).Concat(_hasNames ? Names.Lines() : []);
}
