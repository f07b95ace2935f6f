using NewsParsing.Store.PostgreSql;
using NewsParsing.Store.Tests.Contract;
using Npgsql;

// The namespace of the other store's program, so that its ChildProcess starts this one.
namespace NewsParsing.Store.Tests;

/// <summary>A writer that tests start as a process of its own, to kill it; the connection has the schema as its search path.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args)
        => ArticleWriter.RunAsync(args, async (connection, options) => await PostgreSqlNewsStore.OpenAsync(
            connection, options, new NpgsqlConnectionStringBuilder(connection).SearchPath!));
}
