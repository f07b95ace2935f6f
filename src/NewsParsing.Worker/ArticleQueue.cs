using NewsParsing.Worker.Nats;
using NewsParsing.Worker.PostgreSql;
using Npgsql;

namespace NewsParsing.Worker;

/// <summary>Opens queues.</summary>
public static class ArticleQueue
{
    /// <summary>Opens a queue; it connects when it is first used.</summary>
    /// <param name="address">
    /// <c>nats://host:4222</c> (or <c>tls://</c>, <c>ws://</c>, <c>wss://</c>) for JetStream; a connection string
    /// (<c>Host=…;Database=…</c>) or
    /// <c>postgresql://user:password@host/database</c> for PostgreSQL.
    /// </param>
    /// <param name="options">What the queue is called; null for the defaults.</param>
    /// <returns>The queue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is neither, or an option is wrong; the message says
    /// which.</exception>
    public static IArticleQueue Open(string address, WorkerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        options = (options ?? new WorkerOptions()).Validate();
        if (IsNats(address))
        {
            return new NatsArticleQueue(new NatsLink(address), options);
        }

        return ConnectionAddress.IsPostgreSql(address)
            ? new PostgreSqlArticleQueue(NpgsqlDataSource.Create(ConnectionAddress.Parse(address)), options)
            : throw new ArgumentException(
                "The address of a queue begins with nats:// or postgresql://, or is a connection string of PostgreSQL with Host=.",
                nameof(address));
    }

    internal static bool IsNats(string address)
        => Uri.TryCreate(address.Split(',')[0], UriKind.Absolute, out Uri? uri) && uri.Scheme is "nats" or "tls" or "ws" or "wss";
}
