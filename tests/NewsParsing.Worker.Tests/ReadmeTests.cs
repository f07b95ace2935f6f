using System.Text.RegularExpressions;

namespace NewsParsing.Worker.Tests;

/// <summary>What the package's README shows stands in <see cref="Snippets"/> and <see cref="MySink"/>, which are compiled.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void CodeBlocks_AreTheSnippets()
    {
        string readme = Repository.Read("src/NewsParsing.Worker/README.md");
        IEnumerable<string> blocks = Regex.Matches(readme, "```csharp\n(.*?)\n```", RegexOptions.Singleline)
            .Select(match => Regex.Replace(match.Groups[1].Value, @"\A(using [\w.]+;\n)+\n", ""));
        IEnumerable<string> snippets = Of("Snippets.cs").Select(snippet => Regex.Replace(snippet, "^ {8}", "", RegexOptions.Multiline))
            .Concat(Of("MySink.cs"));

        Assert.Equal(snippets, blocks);
    }

    [Fact]
    public void Options_StandInTheTable()
    {
        string readme = Repository.Read("src/NewsParsing.Worker/README.md");
        Assert.All(
            typeof(WorkerOptions).GetProperties(),
            property => Assert.Contains($"`{property.Name}`", readme, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Of(string file)
        => Regex.Matches(
                Repository.Read("tests/NewsParsing.Worker.Tests/" + file), @"// <snippet>\n(.*?)\n *// </snippet>", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value);
}
