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
}
