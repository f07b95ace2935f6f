using NewsParsing.Tests.Readme;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>What the package's README shows stands in <see cref="Snippets"/>, which is compiled.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void CodeBlock_IsTheSnippet()
        => Assert.Equal(
            CodeBlocks.OfSource("tests/NewsParsing.AspNetCore.Tests/Snippets.cs"),
            CodeBlocks.OfPage("src/NewsParsing.AspNetCore/README.md"));
}
