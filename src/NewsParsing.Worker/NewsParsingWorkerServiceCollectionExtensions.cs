using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParsing;
using NewsParsing.Worker;
using NewsParsing.Worker.Running;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a worker with a service collection.</summary>
/// <remarks>Not thread-safe, as service collections are not: call it while the application is being set up.</remarks>
public static class NewsParsingWorkerServiceCollectionExtensions
{
    /// <summary>Adds a hosted service that parses articles from a queue; an application has one.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="configuration">
    /// The values of <see cref="WorkerOptions"/> under their names: <c>builder.Configuration.GetSection("NewsParsing:Worker")</c>. Times
    /// are
    /// <c>hours:minutes:seconds</c>.
    /// </param>
    /// <returns>A builder that has to be told where articles come from and where results go.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configuration"/> is null.</exception>
    /// <exception cref="ArgumentException">A name is unknown or a value is wrong; the message says which.</exception>
    public static NewsParsingWorkerBuilder AddNewsParsingWorker(this IServiceCollection services, IConfigurationSection configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, OptionsReader.Read(configuration));
    }

    /// <summary>Adds a hosted service that parses articles from a queue; an application has one.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>A builder that has to be told where articles come from and where results go.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is wrong; the message says which.</exception>
    public static NewsParsingWorkerBuilder AddNewsParsingWorker(this IServiceCollection services, Action<WorkerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new WorkerOptions();
        configure(options);
        return Add(services, options);
    }

    /// <summary>Adds a hosted service with the default options that parses articles from a queue; an application has one.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <returns>A builder that has to be told where articles come from and where results go.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static NewsParsingWorkerBuilder AddNewsParsingWorker(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return Add(services, new WorkerOptions());
    }

    private static NewsParsingWorkerBuilder Add(IServiceCollection services, WorkerOptions options)
    {
        options.Validate();
        services.AddNewsParsing();
        services.TryAddSingleton(provider => new WorkerState(provider.GetService<TimeProvider>()));
        services.AddSingleton<IHostedService>(provider => new ArticleWorker(
            Required<IArticleSource>(provider, "no source: add FromNats, FromPostgreSql or From"),
            Required<IArticleSink>(provider, "no sink: add ToStore, ToNats, ToSink or To"),
            provider.GetRequiredService<NewsParser>(),
            options,
            provider.GetRequiredService<WorkerState>(),
            provider.GetService<WorkerHooks>() ?? new WorkerHooks(),
            provider.GetService<ILogger<ArticleWorker>>() ?? NullLogger<ArticleWorker>.Instance));
        return new NewsParsingWorkerBuilder(services, options);
    }

    private static TService Required<TService>(IServiceProvider provider, string otherwise)
        where TService : class
        => provider.GetService<TService>() ?? throw new InvalidOperationException($"AddNewsParsingWorker has {otherwise}.");
}
