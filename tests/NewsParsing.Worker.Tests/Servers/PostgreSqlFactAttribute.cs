namespace NewsParsing.Worker.Tests.Servers;

/// <summary>A test with PostgreSQL: on the path, below /usr/lib/postgresql, or in the folder that <c>POSTGRESQL_BIN</c> names.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = Missing;

    /// <summary>Why there is no server, or null.</summary>
    public static string? Missing { get; } = ServerPath.PostgreSql is null
        ? "NO POSTGRESQL FOUND: install postgresql, or set POSTGRESQL_BIN to the folder of initdb"
        : null;
}
