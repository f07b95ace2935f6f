using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsParsing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the parsers with a service collection.</summary>
/// <remarks>Not thread-safe, as service collections are not: call it while the application is being set up.</remarks>
public static class NewsParsingServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="NewsParser"/>, <see cref="DatelineParser"/>, <see cref="QuotationParser"/> and <see cref="AttributionParser"/> as
    /// singletons, unless they are registered already.
    /// </summary>
    /// <param name="services">The collection to add to.</param>
    /// <returns><paramref name="services"/>, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddNewsParsing(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        // The shared instances, so that a host with two containers, as a test server beside the application, loads the 9.8 MB of weights
        // once.
        services.TryAddSingleton(_ => NewsParser.Default);
        services.TryAddSingleton(_ => DatelineParser.Default);
        services.TryAddSingleton(_ => QuotationParser.Default);
        services.TryAddSingleton(_ => AttributionParser.Default);
        return services;
    }

    /// <summary>
    /// Adds the parsers with what a user knows beside the embedded models, as singletons, unless they are registered already.
    /// </summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="options">The user's own entries, read here once: a wrong one ends the start of the application.</param>
    /// <returns><paramref name="services"/>, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry of <paramref name="options"/> is wrong; the message names it.</exception>
    public static IServiceCollection AddNewsParsing(this IServiceCollection services, NewsParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        var parser = new NewsParser(options);
        return Add(services, _ => parser);
    }

    /// <summary>
    /// Adds the parsers with entries that come from other services, as a database, as singletons, unless they are registered already.
    /// </summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="options">
    /// Returns the user's own entries; called once, when a parser is first asked for, which fails with its exception or that of
    /// <see cref="NewsParser(NewsParserOptions)"/>.
    /// </param>
    /// <returns><paramref name="services"/>, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="options"/> is null.</exception>
    public static IServiceCollection AddNewsParsing(
        this IServiceCollection services, Func<IServiceProvider, NewsParserOptions> options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        return Add(services, provider => new NewsParser(options(provider)));
    }

    private static IServiceCollection Add(IServiceCollection services, Func<IServiceProvider, NewsParser> create)
    {
        services.TryAddSingleton(create);
        // The user's lists once for all four.
        services.TryAddSingleton(provider => new DatelineParser(provider.GetRequiredService<NewsParser>()));
        services.TryAddSingleton(provider => new QuotationParser(provider.GetRequiredService<NewsParser>()));
        services.TryAddSingleton(provider => new AttributionParser(provider.GetRequiredService<NewsParser>()));
        return services;
    }
}
