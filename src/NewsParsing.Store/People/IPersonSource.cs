namespace NewsParsing.Store.People;

/// <summary>Looks up what a store knows of keys.</summary>
internal interface IPersonSource
{
    /// <returns>What is known of each key, in their order.</returns>
    Task<IReadOnlyList<PersonFacts>> FactsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken);
}
