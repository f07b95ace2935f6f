using System.Text.Json;

namespace NewsParsing.Cli.Tests;

/// <summary>What changed between two outputs.</summary>
public sealed class DiffTests : ToolTest
{
    private const string Text = "“We will open on time,” Mayor Jane Roe said. Sam Poe denied that the bridge was closed.";

    private static readonly Article Parsed = NewsParser.Default.Parse(new NewsItem { Id = "a", Text = Text });

    [Fact]
    public async Task SameOutput_Is0_WhateverItsFormAndOrder()
    {
        Write("in.jsonl", $$"""{"id":"a","text":"{{Text}}"}""" + "\n" + $$"""{"id":"b","text":"{{Text}}"}""" + "\n");
        await RunAsync("in.jsonl", "-o", "lines.jsonl");
        await RunAsync("in.jsonl", "-f", "json", "-o", "array.json");
        await RunAsync("in.jsonl", "-o", "folder/");
        Write("reversed.jsonl", string.Join('\n', Read("lines.jsonl").TrimEnd().Split('\n').Reverse()));

        foreach (string other in new[] { "lines.jsonl", "array.json", "folder", "reversed.jsonl" })
        {
            ToolResult result = await RunAsync("diff", "lines.jsonl", other);
            Assert.Equal((0, ""), (result.Code, result.Error));
            Assert.Contains("2 the same, 0 different", result.Output, StringComparison.Ordinal);
            Assert.Equal("", (await RunAsync("diff", "lines.jsonl", other, "-f", "jsonl")).Output);
        }
    }

    [Fact]
    public async Task ChangedSpeaker_IsTold_WithOldAndNew()
    {
        Actor poe = Parsed.Actors.First(actor => actor.Name == "Sam Poe");
        JsonElement change = Assert.Single(await ChangesAsync(Parsed with { Quotes = [Parsed.Quotes[0] with { Speakers = [poe] }] }));

        Assert.Equal("quote/speaker: Jane Roe → Sam Poe", Describe(change));
        Assert.Equal(("a", "q1"), (change.GetProperty("article").GetString(), change.GetProperty("newId").GetString()));
        Assert.Equal("“We will open on time,”", change.GetProperty("text").GetString());
    }

    [Fact]
    public async Task KindActAndNegation_AreTold()
    {
        JsonElement[] changes = await ChangesAsync(Parsed with
        {
            Quotes = [Parsed.Quotes[0] with { Kind = QuoteKind.Mixed }],
            Claims = [Parsed.Claims[0] with { Act = SpeechAct.Promise, Negated = true }],
        });

        Assert.Equal(
            ["quote/kind: direct → mixed", "claim/act: denial → promise", "claim/negated: not negated → negated"],
            changes.Select(Describe));
    }

    [Fact]
    public async Task AddedAndRemoved_AreTold_WhateverTheIds()
    {
        JsonElement[] changes = await ChangesAsync(Parsed with
        {
            Quotes = [Parsed.Quotes[0] with { Id = "q7" }],
            Claims = [],
            Actors = [.. Parsed.Actors, new Actor { Id = "a9", Name = "Ann Lee", Kind = ActorKind.Person }],
        });

        Assert.Equal(["actor/added", "claim/removed"], changes.Select(change => Describe(change).Split(':')[0]));
    }

    [Fact]
    public async Task ClaimWithOtherBounds_IsTheSameClaimInOtherWords()
    {
        Claim claim = Parsed.Claims[0];
        JsonElement change = Assert.Single(await ChangesAsync(Parsed with
        {
            Claims = [claim with { Text = "bridge was closed", Spans = [new TextSpan(claim.Spans[0].Start + 4, claim.Spans[0].End)] }],
        }));

        Assert.Equal("claim/words: the bridge was closed → bridge was closed", Describe(change));
    }

    [Theory]
    [InlineData("0.05", 1)]
    [InlineData("0.2", 0)]
    public async Task Confidence_IsAChangeBeyondTheThreshold(string threshold, int code)
    {
        Article old = Parsed with { Quotes = [Parsed.Quotes[0] with { Confidence = 0.9 }] };
        Write("old.jsonl", old.ToJson());
        Write("new.jsonl", (old with { Quotes = [old.Quotes[0] with { Confidence = 0.8 }] }).ToJson());

        Assert.Equal(code, (await RunAsync("diff", "old.jsonl", "new.jsonl", "--confidence", threshold)).Code);
    }

    [Fact]
    public async Task VersionsAlone_AreTold_AndAreNoDifference()
    {
        Write("old.jsonl", (Parsed with { ParserVersion = "0.1.0", ModelId = "0123456789abcdef" }).ToJson());
        Write("new.jsonl", (Parsed with { ParserVersion = "0.2.0", ModelId = "0123456789abcdef" }).ToJson());

        ToolResult result = await RunAsync("diff", "old.jsonl", "new.jsonl");

        Assert.Equal(0, result.Code);
        Assert.Contains("0.1.0 (model 0123456789abcdef) → 0.2.0 (model 0123456789abcdef)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArticlesOfOneSide_AndArticlesThatFailed_AreTold()
    {
        Write("old.jsonl", Parsed.ToJson() + "\n" + (Parsed with { Id = "b" }).ToJson() + "\n");
        Write("new.jsonl", """{"id":"a","error":"'text' is missing"}""" + "\n" + (Parsed with { Id = "c" }).ToJson() + "\n");

        ToolResult result = await RunAsync("diff", "old.jsonl", "new.jsonl");

        Assert.Equal(1, result.Code);
        Assert.Contains("a: article error: none → 'text' is missing\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("b: article removed\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("c: article added\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "0 the same, 1 different, 1 only in the old output, 1 only in the new one", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatCannotBeRead_Is2()
    {
        Write("good.jsonl", Parsed.ToJson());
        Write("bad.jsonl", "no json\n");

        ToolResult missing = await RunAsync("diff", "good.jsonl", "gone.jsonl");
        ToolResult bad = await RunAsync("diff", "good.jsonl", "bad.jsonl");
        ToolResult one = await RunAsync("diff", "good.jsonl");

        Assert.Equal((2, "newsparse: gone.jsonl: cannot be read: No such file or directory\n"), (missing.Code, missing.Error));
        Assert.Equal(2, bad.Code);
        Assert.StartsWith("newsparse: bad.jsonl:1: is no output of newsparse: ", bad.Error, StringComparison.Ordinal);
        Assert.Equal(2, one.Code);
        Assert.Contains("Try 'newsparse diff --help'.", one.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("pages/a.html")]
    [InlineData("out.csv")]
    [InlineData("out.txt")]
    [InlineData("out.json")]
    public async Task OutputInAnotherFormat_IsOneError(string other)
    {
        Write("good.jsonl", Parsed.ToJson());
        Write("pages/a.html", "<!DOCTYPE html>\n<html>\n</html>\n");
        Write("out.csv", "\uFEFFarticle,date\na,2025-01-21\n");
        Write("out.txt", "a table\nof lines\n");
        Write("out.json", "article,date\na,2025-01-21\n");

        ToolResult result = await RunAsync("diff", "good.jsonl", other);

        Assert.Equal(2, result.Code);
        Assert.Equal(
            $"newsparse: {other}: is no output of newsparse in JSON, which is all that can be compared; parse writes it with "
                + "--format jsonl",
            Assert.Single(result.ErrorLines));
    }

    private async Task<JsonElement[]> ChangesAsync(Article changed)
    {
        Write("old.jsonl", Parsed.ToJson());
        Write("new.jsonl", changed.ToJson());
        ToolResult result = await RunAsync("diff", "old.jsonl", "new.jsonl", "-f", "jsonl");
        Assert.Equal((1, ""), (result.Code, result.Error));
        return
        [
            .. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement),
        ];
    }

    private static string Describe(JsonElement change)
        => $"{change.GetProperty("of")}/{change.GetProperty("what")}: {change.GetProperty("old")} → {change.GetProperty("new")}";
}
