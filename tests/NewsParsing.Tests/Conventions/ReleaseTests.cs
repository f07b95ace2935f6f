using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsParsing.Tests.Conventions;

/// <summary>What stands in two places says the same in both.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void Changelog_BeginsWithTheVersionThatIsNext()
    {
        string next = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("MinVerMinimumMajorMinor").Single().Value;

        Assert.Matches(@$"(?s)^# Changelog.*?\n## \[{Regex.Escape(next)}\.\d+\]", Repository.Read("CHANGELOG.md"));
    }

    /// <summary>Between releases it grows with each commit; without git (a source archive) it is 0.0.0.</summary>
    [Fact]
    public void Version_IsThatOfTheCommit()
        => Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.]+)?$", NewsParser.Default.Parse("").ParserVersion);

    /// <summary>Comments of internal members are for the source; a user's editor shows the package's file.</summary>
    [Fact]
    public void DocumentationOfThePackage_HoldsPublicMembersOnly()
    {
        string build = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Debug{Path.DirectorySeparatorChar}",
            StringComparison.Ordinal) ? "Debug" : "Release";
        string path = Path.Combine(Repository.Root, "src", "NewsParsing", "obj", build, "net10.0", "public", "NewsParsing.xml");
        string[] names = [.. XDocument.Load(path).Descendants("member").Select(member => member.Attribute("name")!.Value)];

        Assert.Contains("T:NewsParsing.Article", names);
        Assert.Contains("M:NewsParsing.Article.TextOf(NewsParsing.TextSpan)", names);
        Assert.Contains("M:NewsParsing.TextSpan.#ctor(System.Int32,System.Int32)", names);
        Assert.Contains("P:NewsParsing.Quote.Speakers", names);
        Assert.DoesNotContain(names, name => name.Contains("IsSpeech", StringComparison.Ordinal)
            || name.Contains("NewsParsing.Text.", StringComparison.Ordinal) || name.Contains("ValueList", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dotnet test -c Release")]
    [InlineData("dotnet run -c Release --project src/NewsParsing.Cli -- parse seeds/putin-xi-video-call.txt")]
    [InlineData("dotnet publish src/NewsParsing.Cli -c Release --use-current-runtime -p:PublishAot=true -o artifacts/native")]
    public void Readme_AndContinuousIntegration_UseTheSameCommand(string command)
    {
        Assert.Contains("\n" + command + "\n", Repository.Read("README.md"), StringComparison.Ordinal);
        Assert.Contains(command, Repository.Read(".ci/run"), StringComparison.Ordinal);
    }
}
