namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>The tests that share a server, one after the other: some of them kill it.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlCollection : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "PostgreSQL";
}
