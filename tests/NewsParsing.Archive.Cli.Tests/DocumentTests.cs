using System.Text.RegularExpressions;

namespace NewsParsing.Archive.Cli.Tests;

/// <summary>The commands that the documents show do what they say.</summary>
public sealed partial class DocumentTests : ArchiveTest
{
    private static string Readme { get; } = Repository.Read("src/NewsParsing.Archive.Cli/README.md");

    private static string Page { get; } = Repository.Read("docs/tool.md");

    [Fact]
    public async Task CommandsOfTheReadme_Work()
    {
        Write("articles/one.txt", "“We have waited long enough,” Mayor Ada Brook said. She denied that the bridge was closed.");

        string[] lines = [.. Block().Matches(Readme).SelectMany(block => block.Groups[1].Value.Split('\n')).Where(IsOwn)];
        Assert.Equal(7, lines.Length);
        foreach (string line in lines)
        {
            Assert.True(await RunAsync(ArgumentsOf(line)) == 0, line);
        }

        Assert.True(File.Exists(At("sayings.parquet")));
        Assert.Equal(2, (await File.ReadAllLinesAsync(At("denials.csv"))).Length);
    }

    /// <summary>From a folder of articles to everything that somebody said.</summary>
    [Fact]
    public async Task CommandsOfTheRepositorysReadme_Work()
    {
        string[] lines = [.. Block().Matches(Repository.Read("README.md"))
            .SelectMany(block => block.Groups[1].Value.Split('\n')).Where(IsStore)];
        Assert.Equal(3, lines.Length);
        foreach (string line in lines)
        {
            string own = line.Replace("samples/articles", Path.Combine(Repository.Root, "samples", "articles"), StringComparison.Ordinal);
            Assert.True(await RunAsync([.. ArgumentsOf(own).Skip(1)]) == 0, line);
        }

        Assert.NotEmpty(await FindAsync("--who", "Ada Brook"));
    }

    [Fact]
    public async Task CommandsOfThePage_Work()
    {
        Write("articles/one.txt", "“We have waited long enough,” Mayor Ada Brook said.");

        string[] lines = [.. Block().Matches(Page).SelectMany(block => block.Groups[1].Value.Split('\n')).Where(IsStore)];
        Assert.Equal(3, lines.Length);
        foreach (string line in lines)
        {
            Assert.True(await RunAsync([.. ArgumentsOf(line).Skip(1)]) == 0, line);
        }
    }

    /// <summary>Every command and option stands in the page of the tool.</summary>
    [Fact]
    public void EveryOption_IsExplained()
        => Assert.All(
            ArchiveCommand.Create().Subcommands,
            command =>
            {
                Assert.Matches($"`(newsparse )?{command.Name} ", Page);
                Assert.All(command.Options.Select(option => option.Name), name => Assert.Contains(name, Page, StringComparison.Ordinal));
            });

    private static bool IsOwn(string line) => line.StartsWith("newsparse-archive ", StringComparison.Ordinal);

    private static bool IsStore(string line) => line.StartsWith("newsparse store ", StringComparison.Ordinal);

    /// <summary>The words of a line of shell after the name of the program, with its files in the folder of the test.</summary>
    private string[] ArgumentsOf(string line)
        => [
            .. Word().Matches(line.Split(" #")[0]).Skip(1)
                .Select(word => word.Value.Replace("'", "", StringComparison.Ordinal))
                .Select(word => word.StartsWith('"') && !line.Contains("'\"", StringComparison.Ordinal) ? word.Trim('"') : word)
                .Select(word => FileName().IsMatch(word) ? At(word) : word),
        ];

    [GeneratedRegex("```sh\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[a-z]+(/|\.(db|csv|parquet))$")]
    private static partial Regex FileName();
}
