using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using NewsParsing.Tests.Rendering;

namespace NewsParsing.Cli.Tests;

/// <summary>A page for one article; a folder with an index for several.</summary>
public sealed class HtmlTests : ToolTest
{
    private const string Text = "“We will open on time,” Mayor Jane Roe said.";

    [Fact]
    public async Task OneArticle_IsOnePage()
    {
        ToolResult result = await RunAsync("parse", Write("story.txt", Text), "--format", "html");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(HtmlRenderer.Render(NewsParser.Default.Parse(new NewsItem { Id = "story", Text = Text })), result.Output);
    }

    [Fact]
    public async Task OneArticle_GoesIntoAFile()
    {
        ToolResult result = await RunAsync("parse", Write("story.txt", Text), "--format", "html", "-o", "page.html");

        Assert.Equal((0, ""), (result.Code, result.Output));
        Assert.EndsWith("</html>\n", Read("page.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralArticles_AreAPageEach_AndAnIndex()
    {
        Write("f/a.txt", Text);
        Write("f/b/c.txt", "Rain.");
        Write("g/a.txt", Text);

        ToolResult result = await RunAsync("parse", "f", "g", "--format", "html", "-o", "pages/");

        Assert.Equal((0, "", ""), (result.Code, result.Output, result.Error));
        Assert.Equal(
            ["f,a.html", "f,b,c.html", "g,a.html", "index.html"],
            Directory.GetFiles(Path.Combine(Folder, "pages")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        string index = Read("pages/index.html");
        Assert.Contains("<a href=\"f,a.html\">f/a</a><p>1 quote · 0 claims</p><p>Jane Roe</p>", index, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"f,b,c.html\">f/b/c</a><p>0 quotes · 0 claims</p><p>Nobody speaks</p>", index, StringComparison.Ordinal);
        Assert.Contains("3 articles · 1 named speaker · 2 quotes · 0 claims", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_ListsSpeakersOverArticles_ButNotTwoPeopleOfOneSurnameAsOne()
    {
        Write("f/a.txt", Text);
        Write("f/b.txt", "“We will open on time,” Mayor Jane Roe said. “No,” Lee said.");
        Write("f/c.txt", "“We will see,” Lee said. “I go,” said Jane Q. Roe.");

        await RunAsync("f", "-f", "html", "-o", "pages");

        string people = Read("pages/index.html");
        people = people[people.IndexOf("id=\"people\"", StringComparison.Ordinal)..];
        Assert.Contains("<bdi>Jane Roe</bdi></b> Mayor · 3 quotes · 0 claims · 3 articles", people, StringComparison.Ordinal);
        Assert.Contains("<a href=\"a.html#s-1\">a</a> 1 time", people, StringComparison.Ordinal);
        Assert.Equal(2, people.Split("<bdi>Lee</bdi></b> 1 quote · 0 claims · 1 article").Length - 1);
    }

    [Fact]
    public async Task Index_HasAPolicyForItsOwnStyleAndScriptAlone()
    {
        await RunAsync(Write("a.txt", Text), "-f", "html", "-o", "pages/");

        string index = Read("pages/index.html");
        string policy = index[index.IndexOf("default-src", StringComparison.Ordinal)..];
        Assert.StartsWith("default-src &#39;none&#39;;", policy, StringComparison.Ordinal);
        Assert.All(
            ["style", "script"],
            element => Assert.Contains($"{element}-src &#39;sha256-{Hash(element)}&#39;", policy, StringComparison.Ordinal));

        string Hash(string element)
        {
            int start = index.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
            byte[] content = Encoding.UTF8.GetBytes(index[start..index.IndexOf($"</{element}>", StringComparison.Ordinal)]);
            return Convert.ToBase64String(SHA256.HashData(content));
        }
    }

    [ChromiumFact]
    public async Task Search_ShowsTheLinesThatHoldAllWords_InAnyCase()
    {
        await RunAsync(Write("a.txt", Text), Write("b.txt", "“We go,” Ann Lee said."), "-f", "html", "-o", "pages/");
        string own = await DumpAsync("pages/index.html");
        string index = Read("pages/index.html");
        int policy = index.IndexOf("<meta http-equiv", StringComparison.Ordinal);
        Write("pages/searched.html", index.Remove(policy, index.IndexOf('>', policy) + 1 - policy).Replace(
            "</body>",
            "<script>const field = document.querySelector('#search'); field.value = 'ROE jane'; "
                + "field.dispatchEvent(new Event('input'));</script></body>",
            StringComparison.Ordinal));

        string searched = await DumpAsync("pages/searched.html");

        Assert.Contains("<p class=\"search\"><label", own, StringComparison.Ordinal);
        Assert.Contains("2 found", searched, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"a.html\">", searched, StringComparison.Ordinal);
        Assert.Contains("<li hidden=\"\"><a href=\"b.html\">", searched, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("pages/")]
    public async Task FolderNeedsNoSlash(string folder)
    {
        ToolResult result = await RunAsync(Write("a.txt", Text), Write("b.txt", Text), "-f", "html", "-o", folder);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.True(File.Exists(Path.Combine(Folder, "pages", "index.html")));
    }

    [Fact]
    public async Task Names_AreSafe_AndUnique_WhateverTheIds()
    {
        string[] ids =
        [
            "../../x", "..", "index", "Index", "a b", "a-b", "é", "<b>", new string('n', 300), "CON", "aux.txt", "a/b", "A/B", "same",
            "same", "a:1", "日本", "中国",
        ];
        Directory.CreateDirectory(Path.Combine(Folder, "out"));
        ToolResult result = await RunWithInputAsync(
            string.Concat(ids.Select(id => $$"""{"id":"{{id}}","text":"T"}""" + "\n")), "parse", "-", "--format", "html", "-o", "out");

        Assert.Equal((0, ""), (result.Code, result.Error));
        string[] names = [.. Directory.GetFiles(Path.Combine(Folder, "out")).Select(path => Path.GetFileName(path))];
        Assert.Equal(ids.Length + 1, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9_][A-Za-z0-9_.,=+~-]*$", name));
        Assert.All(names, name => Assert.DoesNotMatch("(?i)^(con|aux)[.]", name));
        Assert.All(["a+b", "a-b", "a,b", "a=1", "same", "index"], name => Assert.Contains(name + ".html", names));
        Assert.Contains("&lt;b&gt;", Read("out/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralArticles_WithoutAFolder_AreAnError()
    {
        Write("a.txt", Text);
        ToolResult named = await RunAsync("parse", "a.txt", "a.txt", "--format", "html");
        ToolResult found = await RunWithInputAsync("{\"text\":\"1\"}\n{\"text\":\"2\"}\n", "parse", "-", "--format", "html");

        Assert.Equal((2, ""), (named.Code, named.Output));
        Assert.StartsWith(
            "newsparse: A page holds one article; for several, name a folder: --output pages/\n", named.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (found.Code, found.Output));
        Assert.Equal(
            "newsparse: standard output: cannot be written: one page holds one article; name a folder for several, as --output pages/\n",
            found.Error);
    }

    [Fact]
    public async Task FolderThatCannotBeMade_IsNamed()
    {
        Write("file", "x");
        ToolResult result = await RunAsync("parse", Write("story.txt", Text), "--format", "html", "-o", "file/pages/");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith("newsparse: file/pages/: cannot be written: ", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Returns what a browser makes of a page, after its scripts.</summary>
    private async Task<string> DumpAsync(string page)
    {
        using Process browser = Start(
            ChromiumFactAttribute.Path!,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--user-data-dir=" + Path.Combine(Folder, "profile"), "--dump-dom", new Uri(Path.Combine(Folder, page)).AbsoluteUri,
            ]);
        return (await FinishAsync(browser, null)).Output;
    }
}
