using System.Text.Json;

namespace NewsParsing.Cli.Tests;

public sealed class FormatTests : ToolTest
{
    private const string Text = "“We will open on time,” Mayor Jane Roe said.";

    [Fact]
    public async Task Json_IsTheDefaultForOneText()
    {
        ToolResult result = await RunAsync("parse", Write("story.txt", Text));

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("story", result.Json.GetProperty("id").GetString());
        Assert.Equal(Text, result.Json.GetProperty("text").GetString());
        Assert.StartsWith("{\n  ", result.Output, StringComparison.Ordinal);
        Assert.Equal(NewsParser.Default.Parse(new NewsItem { Id = "story", Text = Text }), Article.FromJson(result.Output));
    }

    [Fact]
    public async Task Json_OfSeveralInputs_IsAnArray()
    {
        ToolResult result = await RunAsync("parse", Write("a.txt", "A."), Write("b.txt", "B."), "--format", "json");

        Assert.Equal(JsonValueKind.Array, result.Json.ValueKind);
        Assert.Equal(["a", "b"], result.Json.EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task Json_OfNoUsableArticle_IsAnEmptyArray()
    {
        ToolResult result = await RunAsync("parse", Write("a.jsonl", "{}\n"), "--format", "json");

        Assert.Equal(1, result.Code);
        Assert.Equal(0, result.Json.GetArrayLength());
    }

    [Fact]
    public async Task JsonLines_IsTheDefaultForSeveralInputs()
    {
        ToolResult result = await RunAsync("parse", Write("a.txt", "A.\n\nA."), Write("b.txt", "B."));

        Assert.Equal(["a", "b"], result.Ids);
        Assert.EndsWith("}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_IsUtf8WithoutByteOrderMark_WhateverTheLocale()
    {
        Write("a.txt", "“Grüße 🎈,” said Zoë.");

        ToolResult result = OperatingSystem.IsWindows()
            ? await RunAsync("parse", "a.txt")
            : await ShellAsync("LC_ALL=en_US.ISO-8859-1 newsparse parse a.txt");

        Assert.Equal((byte)'{', result.Bytes[0]);
        Assert.Contains("“Grüße ", result.Output, StringComparison.Ordinal);
        Assert.Equal("“Grüße 🎈,” said Zoë.", Article.FromJson(result.Output).Text);
    }

    [Fact]
    public async Task Table_ShowsWhoSaysWhat_WithoutColour()
    {
        ToolResult result = await RunAsync("parse", Write("story.txt", Text), "--format", "table");

        Assert.Equal(0, result.Code);
        Assert.Contains("story", result.Output, StringComparison.Ordinal);
        Assert.Contains("│ who ", result.Output, StringComparison.Ordinal);
        Assert.Contains("“We will open on time,”", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task Table_TakesControlCharactersOutOfTheText()
    {
        ToolResult result = await RunAsync(
            "parse", Write("story.txt", "“We \u001b[31mwill open on time and stay,” she said."), "--format", "table");

        Assert.Contains("“We [31mwill open", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task Table_LosesWhatTurnsTheOrderOfItsCharacters()
    {
        ToolResult result = await RunAsync(
            "parse", Write("story.txt", "“We \u202Ewill\u2066 open\u2028on time,” she\u061C said."), "--format", "table");

        Assert.Contains("“We will open on time,”", result.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u202E\u2066\u061C\u2028]", result.Output);
    }

    [UnixFact]
    public async Task Table_IsTheDefaultOnATerminal()
    {
        Write("story.txt", Text);

        ToolResult result = await ShellAsync($"script -qec \"{Tool} story.txt\" /dev/null");

        string plain = System.Text.RegularExpressions.Regex.Replace(result.Output, "\u001b\\[[0-9;]*m", "");
        Assert.Contains("│ who ", plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_ShowsSpeakersQuotesClaims_AndWhatIsNoSpeech()
    {
        ToolResult result = await RunAsync(
            "parse", Write("story.txt", "“We will open on time,” Mayor Jane Roe said. Roe denied that the bridge was closed. It is the "
                + "so-called “bridge to nowhere”."), "--format", "table");

        Assert.Matches(@"(?m)^1 +Jane Roe +Mayor", result.Output);
        Assert.Matches(@"│ 1 Jane Roe +│ “We will open on time,” +│ quote, direct +│", result.Output);
        Assert.Matches(@"│ 1 Jane Roe +│ the bridge was closed +│ denial +│", result.Output);
        Assert.Matches(@"│ +│ “bridge to nowhere” +│ no speech, \w+ +│", result.Output);
    }

    [UnixFact]
    public async Task Table_OnATerminal_IsColouredAndAsWide_UnlessColourIsUnwanted()
    {
        Write("story.txt", Text);
        File.WriteAllText(
            Path.Combine(Folder, "run.sh"),
            $"export TERM=xterm-256color; stty cols 70; {Tool} parse story.txt --format table");

        ToolResult coloured = await ShellAsync("script -qec 'bash run.sh' /dev/null");
        ToolResult plain = await ShellAsync("export NO_COLOR=1; script -qec 'bash run.sh' /dev/null");

        Assert.Matches("\u001b\\[1;(38;5;)?[0-9]+m1 Jane Roe", coloured.Output);
        Assert.Contains("Jane Roe", plain.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*(3[0-9]|38;5;[0-9]+)m", plain.Output);
        Assert.Equal(70, System.Text.RegularExpressions.Regex.Match(plain.Output, "┌[─┬]+┐").Length);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("table")]
    [InlineData("html")]
    public async Task Seed_IsWrittenInEveryFormat(string format)
    {
        ToolResult result = await RunAsync(
            "parse", Path.Combine(AppContext.BaseDirectory, "seeds", "putin-xi-video-call.txt"), "--format", format);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("We jointly advocate building a more just", result.Output, StringComparison.Ordinal);
    }
}
