using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsParsing.Store;
using NewsParsing.Worker.Nats;
using NewsParsing.Worker.PostgreSql;
using NewsParsing.Worker.Sinks;
using Npgsql;

namespace NewsParsing.Worker;

/// <summary>Says where a worker takes its articles from and where it writes its results; each once.</summary>
/// <remarks>Not thread-safe, as service collections are not.</remarks>
public sealed class NewsParsingWorkerBuilder
{
    private readonly WorkerOptions _options;
    private string? _natsUrl;

    internal NewsParsingWorkerBuilder(IServiceCollection services, WorkerOptions options) => (Services, _options) = (services, options);

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Takes articles from NATS JetStream.</summary>
    /// <param name="url">The broker, <c>nats://user:password@host:4222</c>; several brokers of a cluster with commas between them.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> is none of NATS.</exception>
    public NewsParsingWorkerBuilder FromNats(string url)
    {
        CheckUrl(url);
        _natsUrl = url;
        Services.TryAddKeyedSingleton(url, (_, _) => new NatsLink(url));
        return From(provider => new NatsArticleSource(Link(provider, url), _options));
    }

    /// <summary>
    /// Takes articles from a queue in PostgreSQL. With a store in the same database (<see cref="ToStore(NewsStore)"/>), claim, results and
    /// removal
    /// from the queue are one transaction.
    /// </summary>
    /// <param name="connection">The connection string, or <c>postgresql://user:password@host/database</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="connection"/> is no connection string.</exception>
    public NewsParsingWorkerBuilder FromPostgreSql(string connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        NpgsqlConnectionStringBuilder address = ConnectionAddress.Parse(connection);
        return From(_ => new PostgreSqlArticleSource(NpgsqlDataSource.Create(address), _options));
    }

    /// <summary>Takes articles from a queue of one's own.</summary>
    /// <param name="source">Makes the source, once; the worker disposes of it when it stops.</param>
    /// <returns>The same builder.</returns>
    public NewsParsingWorkerBuilder From(Func<IServiceProvider, IArticleSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        AddOnce(source, "a source (FromNats, FromPostgreSql or From)");
        return this;
    }

    /// <summary>Writes results to a store, which stays open.</summary>
    /// <param name="store">The store.</param>
    /// <returns>The same builder.</returns>
    public NewsParsingWorkerBuilder ToStore(NewsStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return To(_ => new StoreSink(_ => Task.FromResult(store), isOwner: false));
    }

    /// <summary>Writes results to a store that is opened when the worker first needs it, and again later should that fail.</summary>
    /// <param name="open">Opens the store; the application's end closes it.</param>
    /// <returns>The same builder.</returns>
    public NewsParsingWorkerBuilder ToStore(Func<IServiceProvider, CancellationToken, Task<NewsStore>> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return To(provider => new StoreSink(token => open(provider, token), isOwner: true));
    }

    /// <summary>
    /// Writes results to a JetStream stream, a subject for each article (<c>parsed.</c> and the SHA-256 of its id in Base64 for
    /// addresses), of
    /// which the stream keeps the latest. Up to some 10^7 articles: the broker holds each subject in memory.
    /// </summary>
    /// <param name="stream">The stream: letters, digits, <c>-</c> and <c>_</c>. Its name in lowercase begins the subjects.</param>
    /// <param name="json">How the results are written; null for the defaults.</param>
    /// <param name="url">The broker; null for that of <see cref="FromNats"/>, which has to come first.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">A value is wrong; the message says which.</exception>
    public NewsParsingWorkerBuilder ToNats(string stream = "PARSED", ArticleJsonOptions? json = null, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        new WorkerOptions { Stream = stream }.Validate();
        string address = url ?? _natsUrl
            ?? throw new ArgumentException("ToNats needs the url of a broker, or FromNats before it.", nameof(url));
        CheckUrl(address);
        Services.TryAddKeyedSingleton(address, (_, _) => new NatsLink(address));
        return To(provider => new NatsSink(Link(provider, address), _options, stream, json ?? new ArticleJsonOptions()));
    }

    /// <summary>Writes results to a sink of one's own, which the container makes.</summary>
    /// <typeparam name="TSink">The sink.</typeparam>
    /// <returns>The same builder.</returns>
    public NewsParsingWorkerBuilder ToSink<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSink>()
        where TSink : class, IArticleSink
    {
        Services.TryAddSingleton<TSink>();
        return To(provider => provider.GetRequiredService<TSink>());
    }

    /// <summary>Writes results to a sink of one's own.</summary>
    /// <param name="sink">Makes the sink, once.</param>
    /// <returns>The same builder.</returns>
    public NewsParsingWorkerBuilder To(Func<IServiceProvider, IArticleSink> sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        AddOnce(sink, "a sink (ToStore, ToNats, ToSink or To)");
        return this;
    }

    private static NatsLink Link(IServiceProvider provider, string url) => provider.GetRequiredKeyedService<NatsLink>(url);

    private static void CheckUrl(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!ArticleQueue.IsNats(url))
        {
            throw new ArgumentException(
                $"'{url}' is no address of a NATS broker: it begins with nats://, tls://, ws:// or wss://.", nameof(url));
        }
    }

    private void AddOnce<TService>(Func<IServiceProvider, TService> factory, string what)
        where TService : class
    {
        foreach (ServiceDescriptor descriptor in Services)
        {
            if (descriptor.ServiceType == typeof(TService))
            {
                throw new InvalidOperationException($"The worker has {what} already.");
            }
        }

        Services.AddSingleton(factory);
    }
}
