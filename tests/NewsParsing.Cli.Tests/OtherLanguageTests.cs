namespace NewsParsing.Cli.Tests;

/// <summary>Text that is not English is told, and can be left out.</summary>
public sealed class OtherLanguageTests : ToolTest
{
    private const string English = "“It is open,” Mayor Ada Brook said.";

    private const string German = "Die Bürgermeisterin sagte am Dienstag, die Brücke werde im Herbst wieder geöffnet. „Wir haben lange "
        + "genug gewartet“, sagte sie vor dem Rathaus. Der Gemeinderat hatte im Frühjahr die Mittel bewilligt, doch die Arbeiten begannen "
        + "erst im Juli, weil eine Firma aus dem Nachbarort absprang.";

    [Fact]
    public async Task IsTold_AndWritten()
    {
        ToolResult result = await RunAsync(Write("a.txt", English), Write("b.txt", German), "-f", "jsonl");

        Assert.Equal([true, false], result.Articles.Select(article => article.IsEnglish));
        Assert.Contains("1 article does not look English (b.txt)", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, result.Code);
    }

    [Fact]
    public async Task IsLeftOut()
    {
        ToolResult result = await RunAsync(
            Write("a.txt", English), Write("b.txt", German), Write("c.txt", German), "-f", "jsonl", "--skip-other-languages");

        Assert.Equal("a", Assert.Single(result.Articles).Id);
        Assert.Contains("2 articles do not look English (b.txt, c.txt): left out", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, result.Code);
    }

    /// <summary>Every line in is a line out, also for what is left out.</summary>
    [Fact]
    public async Task IsAnErrorInItsPlace_WhereErrorsAre()
    {
        string input = Write("in.jsonl", $"{{\"id\":\"g\",\"text\":\"{German}\"}}\n{{\"id\":\"e\",\"text\":\"{English}\"}}\n");

        ToolResult result = await RunAsync(input, "--errors", "inline", "--skip-other-languages");

        string[] lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(
            "{\"id\":\"g\",\"error\":\"in.jsonl:1: is left out: it does not look English\"}", lines[0], StringComparison.Ordinal);
        Assert.Equal("e", Article.FromJson(lines[1]).Id);
    }
}
