using NewsParsing.Tests.Readme;

namespace NewsParsing.Worker.Tests;

/// <summary>What the package's README shows stands in <see cref="Snippets"/> and <see cref="MySink"/>, which are compiled.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void CodeBlocks_AreTheSnippets()
        => Assert.Equal(
            CodeBlocks.OfSource("tests/NewsParsing.Worker.Tests/Snippets.cs")
                .Concat(CodeBlocks.OfSource("tests/NewsParsing.Worker.Tests/MySink.cs")),
            CodeBlocks.OfPage("src/NewsParsing.Worker/README.md"));

    [Fact]
    public void Options_StandInTheTable()
    {
        string readme = Repository.Read("src/NewsParsing.Worker/README.md");
        Assert.All(
            typeof(WorkerOptions).GetProperties(),
            property => Assert.Contains($"`{property.Name}`", readme, StringComparison.Ordinal));
    }
}
