using Npgsql;

namespace NewsParsing.Worker.PostgreSql;

/// <summary>A sink that can write in the transaction of the queue, when both are in one database.</summary>
internal interface IJoiningSink : IArticleSink
{
    /// <summary>Opens the sink if need be, and says whether it is in the database of <paramref name="queue"/>.</summary>
    Task<bool> JoinsAsync(NpgsqlConnection queue, CancellationToken cancellationToken);

    /// <summary>Writes as <see cref="IArticleSink.WriteAsync"/> does, in a transaction that the caller ends.</summary>
    Task WriteAsync(IReadOnlyList<Article> articles, NpgsqlTransaction transaction, CancellationToken cancellationToken);
}
