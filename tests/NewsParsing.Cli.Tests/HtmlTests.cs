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
            ["f-a.html", "f-b-c.html", "g-a.html", "index.html"],
            Directory.GetFiles(Path.Combine(Folder, "pages")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        string index = Read("pages/index.html");
        Assert.Contains("<a href=\"f-a.html\">f/a</a><p>Jane Roe</p>", index, StringComparison.Ordinal);
        Assert.Contains("<a href=\"f-b-c.html\">f/b/c</a><p>Nobody speaks</p>", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_AreSafe_AndUnique_WhateverTheIds()
    {
        string[] ids = ["../../x", "..", "index", "Index", "a b", "a-b", "é", "<b>", new string('n', 300)];
        Directory.CreateDirectory(Path.Combine(Folder, "out"));
        ToolResult result = await RunWithInputAsync(
            string.Concat(ids.Select(id => $$"""{"id":"{{id}}","text":"T"}""" + "\n")), "parse", "-", "--format", "html", "-o", "out");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(
            [
                "Index-3.html", "a-b-2.html", "a-b.html", "article-2.html", "article.html", "b.html", "index-2.html", "index.html",
                new string('n', 80) + ".html", "x.html",
            ],
            Directory.GetFiles(Path.Combine(Folder, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
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
}
