namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>The tests of the page, which share a browser and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<PageFixture>
{
    public const string Name = "page";
}
