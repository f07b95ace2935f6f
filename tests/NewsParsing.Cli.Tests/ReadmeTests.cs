using System.Text.RegularExpressions;
using NewsParsing.Tests;

namespace NewsParsing.Cli.Tests;

/// <summary>The commands that the README shows do what it says, on files of the names that it uses.</summary>
public sealed partial class ReadmeTests : ToolTest
{
    private static string Readme { get; } = Repository.Read("README.md");

    public static TheoryData<string> Commands
        => [.. Block().Match(Readme).Value.Split('\n').Where(line => line.StartsWith("newsparse ", StringComparison.Ordinal))];

    [UnixTheory]
    [MemberData(nameof(Commands))]
    public async Task Command_Works(string line)
    {
        Write("article.txt", "“We won,” Mayor Ada Brook said.");
        Write("articles/one.txt", "“We won,” Mayor Ada Brook said.");
        Write("articles/two.txt", "“We lost,” Sam Poe said.");
        Write("feed.jsonl", "{\"id\":\"a\",\"text\":\"“We won,” Mayor Ada Brook said.\"}\n");
        Write("before.jsonl", (await RunAsync("feed.jsonl", "-f", "jsonl")).Output);
        Write("after.jsonl", (await RunAsync("feed.jsonl", "-f", "jsonl")).Output);

        ToolResult result = await ShellAsync(line);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.True(result.Output.Length > 0 || File.Exists(Path.Combine(Folder, "quotes.csv"))
            || File.Exists(Path.Combine(Folder, "pages", "index.html")));
    }

    [Fact]
    public void Commands_AreFound() => Assert.Equal((5, 8), (Commands.Count, Recipes.Count));

    /// <summary>Every block of commands of the cookbook; one that Python reads the output of where there is Python.</summary>
    public static TheoryData<string> Recipes
        => [.. ShellBlock().Matches(Cookbook).Select(match => match.Groups[1].Value)];

    private static string Cookbook { get; } = Repository.Read("docs/cookbook.md");

    [UnixTheory]
    [MemberData(nameof(Recipes))]
    public async Task Recipe_Works(string lines)
    {
        const string article = "😀 “We won,” Mayor Ada Brook said. “It was close.”";
        Write("articles/one.txt", article);
        Write("feed.jsonl", $"{{\"id\":\"a\",\"text\":\"{article}\"}}\n");
        Write("people.json", PeopleFile().Match(Cookbook).Groups[1].Value);
        Write("quotes.py", PythonBlock().Match(Cookbook).Groups[1].Value);
        Write("other.json", $"[{{\"title\":\"Won\",\"body\":\"{article}\",\"date\":\"2025-01-21\"}}]");
        Write("articles.csv", $"title,body\nWon,\"{article}\"\n");
        Write("old.txt", [.. "“We won,” Mayor Ada Brook said."u8.ToArray().Where(b => b < 0x80), 0x94]);
        Write("scan.txt", article);
        Write("before.jsonl", (await RunAsync("feed.jsonl", "-f", "jsonl")).Output);
        Write("after.jsonl", (await RunAsync("feed.jsonl", "-f", "jsonl")).Output);

        foreach (string line in lines.Split('\n').Where(line => !line.StartsWith("python3", StringComparison.Ordinal) || HasPython))
        {
            ToolResult result = await ShellAsync(line);
            Assert.Equal((0, ""), (result.Code, result.Error));
            if (line.StartsWith("python3", StringComparison.Ordinal))
            {
                Assert.Equal("Ada Brook “We won,”\nAda Brook “It was close.”\n", result.Output);
            }
        }
    }

    private static bool HasPython { get; } = new[] { "/usr/bin/python3", "/usr/local/bin/python3" }.Any(File.Exists);

    /// <summary>docs/tool.md shows a lexicon: it is one.</summary>
    [Fact]
    public async Task LexiconOfThePage_IsRead()
    {
        string page = Repository.Read("docs/tool.md");
        string lexicon = Write("lexicon.json", Regex.Match(page, "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value);

        ToolResult result = await RunAsync(
            Write("a.txt", "Dr Tan whatsapped reporters that clinics would stay open."), "-f", "jsonl", "--lexicon", lexicon);

        Assert.Equal("Q7682362", result.Articles[0].FindActor("Tan See Leng")?.ExternalId);
    }

    /// <summary>Every option that parse takes stands in the README or its page.</summary>
    [Fact]
    public async Task EveryOption_IsExplained()
    {
        string pages = Readme + Repository.Read("docs/tool.md");
        string help = (await RunAsync("parse", "--help")).Output;

        Assert.All(
            OptionName().Matches(help).Select(match => match.Value).Except(["--help", "--version"]).Distinct(),
            name => Assert.Contains(name, pages, StringComparison.Ordinal));
    }

    [GeneratedRegex("```sh\nnewsparse article.*?```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("```sh\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("```python\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex PythonBlock();

    [GeneratedRegex("`people.json` as `([^`]*)`")]
    private static partial Regex PeopleFile();

    [GeneratedRegex("--[a-z][a-z-]+")]
    private static partial Regex OptionName();
}
