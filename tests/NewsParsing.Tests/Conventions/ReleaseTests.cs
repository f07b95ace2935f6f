using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsParsing.Tests.Conventions;

/// <summary>What stands in two places says the same in both.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void Changelog_BeginsWithTheVersionOfThePackage()
    {
        string version = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Equal(version, Regex.Match(Repository.Read("CHANGELOG.md"), @"^## \[([^\]]+)\]", RegexOptions.Multiline).Groups[1].Value);
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
