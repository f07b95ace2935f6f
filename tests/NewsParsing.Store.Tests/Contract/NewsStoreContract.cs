namespace NewsParsing.Store.Tests.Contract;

/// <summary>What every store does, whatever its database. A class for each database inherits the tests.</summary>
/// <remarks>
/// Stores of one test object are opened by <see cref="OpenAsync"/>, each time the same database, which is empty at first.
/// </remarks>
public abstract partial class NewsStoreContract : IAsyncLifetime
{
    private NewsStore? _store;

    /// <summary>The store of the test, empty at first.</summary>
    protected NewsStore Store => _store!;

    public async Task InitializeAsync() => _store = await OpenAsync(new NewsStoreOptions());

    public async Task DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        await DropAsync();
    }

    /// <summary>Opens the database of this test, once more while it is open.</summary>
    protected abstract Task<NewsStore> OpenAsync(NewsStoreOptions options);

    /// <summary>Opens an empty database of its own beside the one of this test; disposing the store may drop it.</summary>
    protected abstract Task<NewsStore> OpenOtherAsync(NewsStoreOptions options);

    /// <summary>Drops what <see cref="OpenAsync"/> made.</summary>
    protected abstract Task DropAsync();

    private async Task<List<StoredSaying>> FindAsync(SayingQuery query)
    {
        List<StoredSaying> found = [];
        await foreach (StoredSaying saying in Store.FindAsync(query))
        {
            found.Add(saying);
        }

        return found;
    }

    private async Task<string[]> TextsAsync(SayingQuery query) => [.. (await FindAsync(query)).Select(saying => saying.Text)];

    private async Task<List<StoredPerson>> PeopleAsync(string? name = null)
    {
        List<StoredPerson> found = [];
        await foreach (StoredPerson person in Store.PeopleAsync(new PersonQuery { Name = name }))
        {
            found.Add(person);
        }

        return found;
    }

    /// <summary>All that a store answers, in one string: two stores with equal rows give the same.</summary>
    private static async Task<string> StateAsync(NewsStore store)
    {
        List<string> lines = [(await store.CountAsync()).ToString()];
        await foreach (StoredSaying saying in store.FindAsync(new SayingQuery()))
        {
            lines.Add($"{saying with { Speakers = [], Audience = [], Carriers = [] }} {string.Join(',', saying.Speakers)} {string.Join(',', saying.Audience)} {string.Join(',', saying.Carriers)}");
        }

        await foreach (StoredPerson person in store.PeopleAsync(new PersonQuery()))
        {
            lines.Add($"{person with { Names = [], Merged = [] }} {string.Join(',', person.Names)} {string.Join(',', person.Merged)}");
        }

        return string.Join('\n', lines);
    }
}
