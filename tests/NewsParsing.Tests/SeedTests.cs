namespace NewsParsing.Tests;

public sealed class SeedTests
{
    [Fact]
    public void Parse_Seed_IsAsReviewed() => Snapshot.Match(ArticleDump.Of(NewsParser.Default.Parse(Repository.Seed)), "seed");
}
