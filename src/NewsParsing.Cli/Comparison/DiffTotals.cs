namespace NewsParsing.Cli.Comparison;

/// <summary>What a comparison counts.</summary>
internal sealed class DiffTotals
{
    private readonly SortedDictionary<(string Of, string What), (int Changes, int Articles)> _changes = [];

    public int Same { get; private set; }

    public int Different { get; private set; }

    public int Removed { get; private set; }

    public int Added { get; private set; }

    public int OldQuotes { get; private set; }

    public int NewQuotes { get; private set; }

    public int OldClaims { get; private set; }

    public int NewClaims { get; private set; }

    public int OldWithSpeaker { get; private set; }

    public int NewWithSpeaker { get; private set; }

    /// <summary>The versions that the old output names.</summary>
    public SortedSet<string> OldVersions { get; } = new(StringComparer.Ordinal);

    /// <summary>The versions that the new output names.</summary>
    public SortedSet<string> NewVersions { get; } = new(StringComparer.Ordinal);

    public bool IsSame => Different + Removed + Added == 0;

    /// <summary>How many changes of each kind there are, and in how many articles.</summary>
    public IEnumerable<(string Of, string What, int Changes, int Articles)> Changes
        => _changes.Select(change => (change.Key.Of, change.Key.What, change.Value.Changes, change.Value.Articles));

    public void CountOld(ArticleFacts article)
    {
        OldQuotes += article.Quotes.Length;
        OldClaims += article.Claims.Length;
        OldWithSpeaker += article.WithSpeaker;
        AddVersion(OldVersions, article);
    }

    public void CountNew(ArticleFacts article)
    {
        NewQuotes += article.Quotes.Length;
        NewClaims += article.Claims.Length;
        NewWithSpeaker += article.WithSpeaker;
        AddVersion(NewVersions, article);
    }

    public void CountRemoved() => Removed++;

    public void CountAdded() => Added++;

    public void CountPair(IReadOnlyList<Change> changes)
    {
        if (changes.Count == 0)
        {
            Same++;
            return;
        }

        Different++;
        foreach (IGrouping<(string, string), Change> group in changes.GroupBy(change => (change.Of, change.What)))
        {
            (int count, int articles) = _changes.GetValueOrDefault(group.Key);
            _changes[group.Key] = (count + group.Count(), articles + 1);
        }
    }

    private static void AddVersion(SortedSet<string> versions, ArticleFacts article)
    {
        if (article.Version.Length > 0)
        {
            versions.Add(article.Version);
        }
    }
}
