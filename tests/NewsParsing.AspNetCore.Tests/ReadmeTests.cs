using System.Text.RegularExpressions;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>What the package's README shows stands in <see cref="Snippets"/>, which is compiled.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void CodeBlock_IsTheSnippet()
    {
        string readme = Repository.Read("src/NewsParsing.AspNetCore/README.md");
        string snippets = Repository.Read("tests/NewsParsing.AspNetCore.Tests/Snippets.cs");
        string block = Regex.Match(readme, "```csharp\n(?:using [\\w.]+;\n)+\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        string snippet = Regex.Match(snippets, "// <snippet>\n(.*?)\n *// </snippet>", RegexOptions.Singleline).Groups[1].Value;

        Assert.Equal(Regex.Replace(snippet, "^ {8}", "", RegexOptions.Multiline), block);
    }
}
