namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>A test on a server of PostgreSQL, which <see cref="PostgreSqlServer"/> starts.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlServer.Missing;
}
