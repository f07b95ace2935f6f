using System.Text.RegularExpressions;
using NewsParsing.Tests;

namespace NewsParsing.Cli.Tests;

/// <summary>The commands of the README for pages, feeds, agencies' files and archives give a table of who said what.</summary>
public sealed partial class WebSamplesTests : ToolTest
{
    [UnixFact]
    public async Task EachCommand_GivesWhoSaidWhat()
    {
        Directory.CreateSymbolicLink(Path.Combine(Folder, "samples"), Path.Combine(Repository.Root, "samples"));
        string[] lines = Block().Match(Repository.Read("README.md")).Groups[1].Value.Split('\n');
        (int Articles, string Speaker)[] expected =
        [
            (1, "Renée Lee"), (50, "Ruth Cole"), (1, "Paul Grey"), (0, ""), (1000, "Sam Grey"), (0, ""),
        ];

        Assert.Equal(expected.Length, lines.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            ToolResult result = await ShellAsync(lines[i]);
            Assert.Equal((0, ""), (result.Code, result.Error));
            Assert.Contains(expected[i].Speaker, result.Output, StringComparison.Ordinal);
            Assert.True(expected[i].Articles == Heads(result.Output), $"{lines[i]}: {Heads(result.Output)} articles\n{result.Output}");
        }

        Assert.Contains("title=\"Jane Roe\">“We had no choice,”</mark>", Read("marked.html"), StringComparison.Ordinal);
    }

    private static int Heads(string table) => Head().Count(table);

    [GeneratedRegex("```sh\n(newsparse samples/web.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^\\S+ · ", RegexOptions.Multiline)]
    private static partial Regex Head();
}
