using Microsoft.Extensions.DependencyInjection;

namespace NewsParsing.Tests.DependencyInjection;

public sealed class NewsParsingServiceCollectionExtensionsTests
{
    [Fact]
    public void AddNewsParsing_GivesTheSharedParsers()
    {
        using ServiceProvider provider = new ServiceCollection().AddNewsParsing().AddNewsParsing().BuildServiceProvider();
        Assert.Same(NewsParser.Default, provider.GetRequiredService<NewsParser>());
        Assert.Same(DatelineParser.Default, Assert.Single(provider.GetServices<DatelineParser>()));
        Assert.Same(QuotationParser.Default, provider.GetRequiredService<QuotationParser>());
        Assert.Same(AttributionParser.Default, provider.GetRequiredService<AttributionParser>());
    }

    [Fact]
    public void AddNewsParsing_Null_Throws()
        => Assert.Throws<ArgumentNullException>(() => NewsParsingServiceCollectionExtensions.AddNewsParsing(null!));
}
