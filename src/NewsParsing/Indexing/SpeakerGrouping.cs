namespace NewsParsing.Indexing;

/// <summary>Makes speakers of what was kept under keys: joins ids with names, and names with and without middle initials.</summary>
internal static class SpeakerGrouping
{
    public static IndexedSpeaker[] Group(Dictionary<SpeakerKey, List<IndexedSaying>> sayings)
    {
        Dictionary<SpeakerKey, string> ids = IdsOfNames(sayings);
        Dictionary<(bool IsPerson, string Name), string[]> initials = sayings.Keys
            .Where(key => key.ExternalId is null && !ids.ContainsKey(key))
            .GroupBy(key => (key.IsPerson, key.Name.Name))
            .ToDictionary(group => group.Key, group => group.Select(key => key.Name.Initials).Where(some => some.Length > 0).ToArray());
        return
        [
            .. sayings.GroupBy(pair => Target(pair.Key, ids, initials))
                .Select(group => Make(group.Key, group.SelectMany(pair => pair.Value), IsAmbiguous(group.Key, initials)))
                .OrderByDescending(speaker => speaker.Sayings.Count).ThenBy(speaker => speaker.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Names that belong to one id alone: an article parsed without the user's list names the same person.</summary>
    private static Dictionary<SpeakerKey, string> IdsOfNames(Dictionary<SpeakerKey, List<IndexedSaying>> sayings)
        => sayings.Where(pair => pair.Key.ExternalId is not null)
            .SelectMany(pair => pair.Value.Select(saying => saying.Speaker).Distinct())
            .Select(actor => (Key: SpeakerKey.Of(actor with { ExternalId = null }, []), Id: actor.ExternalId!))
            .Where(pair => pair.Key is not null)
            .GroupBy(pair => pair.Key!.Value, pair => pair.Id)
            .Where(group => group.Distinct().Take(2).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First());

    /// <summary>The key of the group; a name without initials joins the one with initials where there is one only.</summary>
    private static SpeakerKey Target(
        SpeakerKey key, Dictionary<SpeakerKey, string> ids, Dictionary<(bool IsPerson, string Name), string[]> initials)
    {
        if (key.ExternalId is not null)
        {
            return key;
        }

        if (ids.TryGetValue(key, out string? id))
        {
            return new SpeakerKey(id, key.IsPerson, default);
        }

        return key.Name.Initials.Length == 0 && initials[(key.IsPerson, key.Name.Name)] is [var only]
            ? key with { Name = key.Name with { Initials = only } }
            : key;
    }

    private static bool IsAmbiguous(SpeakerKey key, Dictionary<(bool IsPerson, string Name), string[]> initials)
        => key.ExternalId is null && key.Name.Initials.Length == 0 && initials[(key.IsPerson, key.Name.Name)].Length > 1;

    private static IndexedSpeaker Make(SpeakerKey key, IEnumerable<IndexedSaying> said, bool isAmbiguous)
    {
        IndexedSaying[] sayings = [.. said];
        return new IndexedSpeaker
        {
            Name = MostFrequent(sayings.Select(saying => saying.Speaker.Name))[0],
            Kind = sayings.CountBy(saying => saying.Speaker.Kind).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key)
                .First().Key,
            ExternalId = key.ExternalId,
            IsAmbiguous = isAmbiguous,
            Names = MostFrequent(sayings.Select(saying => saying.Speaker.Name)),
            Titles = MostFrequent(sayings.Select(saying => saying.Speaker.Title).OfType<string>()),
            ArticleCount = sayings.Select(saying => saying.Article).Distinct(ReferenceEqualityComparer.Instance).Count(),
            QuoteCount = sayings.Count(saying => saying.Saying is Quote),
            ClaimCount = sayings.Count(saying => saying.Saying is Claim),
            Sayings = sayings,
        };
    }

    private static string[] MostFrequent(IEnumerable<string> values) =>
    [
        .. values.GroupBy(value => value, StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key),
    ];
}
