namespace NewsParsing.Archive.Cli.Tests.Browser;

/// <summary>The tests of the view, which share a browser and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class OneArchive : ICollectionFixture<ArchiveFixture>
{
    public const string Name = "archive";
}
