using NewsParsing.Store.Tests.Contract;

namespace NewsParsing.Store.Tests;

/// <summary>The contract, on SQLite.</summary>
public sealed class SqliteContractTests : NewsStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<NewsStore> OpenAsync(NewsStoreOptions options) => SqliteNewsStore.OpenAsync(_folder.File("news.db"), options);

    protected override Task<NewsStore> OpenOtherAsync(NewsStoreOptions options)
        => SqliteNewsStore.OpenAsync(_folder.File($"{Guid.NewGuid():N}.db"), options);

    protected override Task DropAsync() => Task.CompletedTask;
}
