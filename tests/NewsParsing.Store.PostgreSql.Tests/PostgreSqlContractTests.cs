using NewsParsing.Store.Tests.Contract;

namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>The contract, on PostgreSQL.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlContractTests(PostgreSqlServer server) : NewsStoreContract
{
    private readonly string _schema = $"t{Guid.NewGuid():N}";

    protected override async Task<NewsStore> OpenAsync(NewsStoreOptions options)
        => await PostgreSqlNewsStore.OpenAsync(server.Source, options, _schema);

    protected override async Task<NewsStore> OpenOtherAsync(NewsStoreOptions options)
        => await PostgreSqlNewsStore.OpenAsync(server.Source, options, $"t{Guid.NewGuid():N}");

    // The folder of the server goes with all of them.
    protected override Task DropAsync() => Task.CompletedTask;
}
