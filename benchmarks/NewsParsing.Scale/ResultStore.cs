using NewsParsing.Store;
using NewsParsing.Store.PostgreSql;

namespace NewsParsing.Scale;

/// <summary>Where results go when not to a stream.</summary>
internal static class ResultStore
{
    /// <summary>The name of the stream of results among places.</summary>
    public const string Nats = "nats";

    public static async Task<NewsStore> OpenAsync(string results, CancellationToken cancellationToken)
        => results.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? await PostgreSqlNewsStore.OpenAsync(results, cancellationToken: cancellationToken)
            : await SqliteNewsStore.OpenAsync(results, cancellationToken: cancellationToken);
}
