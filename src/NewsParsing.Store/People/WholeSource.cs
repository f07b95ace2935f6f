namespace NewsParsing.Store.People;

/// <summary>What is known of all keys of a store at once, for a question about all people.</summary>
internal sealed class WholeSource : IPersonSource
{
    private readonly Dictionary<string, string> _aliases;
    private readonly ILookup<string, string> _aliasOf;
    private readonly ILookup<string, string> _ids;
    private readonly ILookup<string, string> _names;
    private readonly ILookup<string, string> _variants;

    /// <summary>Orders what is known.</summary>
    /// <param name="keys">The keys of names of all who say something.</param>
    /// <param name="ids">Which names have which ids.</param>
    /// <param name="aliases">The user's aliases.</param>
    public WholeSource(
        IEnumerable<string> keys, IReadOnlyList<(string Name, string Id)> ids, IReadOnlyList<(string Key, string Person)> aliases)
    {
        _aliases = aliases.ToDictionary(alias => alias.Key, alias => alias.Person);
        _aliasOf = aliases.ToLookup(alias => alias.Person, alias => alias.Key);
        _ids = ids.ToLookup(pair => pair.Name, pair => pair.Id);
        _names = ids.ToLookup(pair => pair.Id, pair => pair.Name);
        _variants = keys.Concat(ids.Select(pair => pair.Name)).Where(PersonKey.HasInitials).Distinct().ToLookup(PersonKey.BareOf);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<PersonFacts>> FactsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<PersonFacts>>([.. keys.Select(key => new PersonFacts
        {
            Alias = _aliases.GetValueOrDefault(key),
            AliasOf = [.. _aliasOf[key]],
            Ids = [.. _ids[key]],
            NamesOfId = [.. _names[key]],
            Variants = [.. _variants[key]],
        })]);
}
