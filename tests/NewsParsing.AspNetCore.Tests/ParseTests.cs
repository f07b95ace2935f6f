using System.Net;
using System.Text;

namespace NewsParsing.AspNetCore.Tests;

/// <summary><c>POST parse</c>: what goes in, what comes out, and what is said of what cannot.</summary>
public sealed class ParseTests : IAsyncLifetime
{
    private const string Text = "Ada Brook said that the bridge was open. “It is,” she added.";

    private NewsServer _server = null!;

    public async Task InitializeAsync() => _server = await NewsServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task JsonItem_ComesBackAsTheArticle()
    {
        using HttpResponseMessage response = await _server.PostAsync(
            "v1/parse", $$"""{"text": "{{Text}}", "id": 7, "publishedAt": "2025-03-04", "source": "The Example"}""");

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var article = Article.FromJson(await response.Content.ReadAsStringAsync());
        Assert.Equal(("7", "The Example", new DateOnly(2025, 3, 4)), (article.Id, article.Source, article.PublishedOn));
        Assert.Equal("Ada Brook", article.Claims.Single().Speakers.Single().Name);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("TEXT/PLAIN; charset=\"UTF-8\"")]
    public async Task PlainText_IsTheText(string type)
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse", "\uFEFF" + Text, type);

        Assert.Equal(Text, Article.FromJson(await response.Content.ReadAsStringAsync()).Text);
    }

    [Theory]
    [InlineData("windows-1252", 0x93, 0x94)]
    [InlineData("utf-16", 0, 0)]
    public async Task PlainText_OfAnotherEncoding_IsDecodedAsItIsNamed(string charset, int open, int close)
    {
        byte[] body = open > 0
            ? [(byte)open, .. "It is,"u8, (byte)close, .. " she said."u8]
            : [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("“It is,” she said.")];
        using HttpResponseMessage response = await _server.SendAsync("v1/parse", body, "text/plain; charset=" + charset);

        Assert.Equal("“It is,” she said.", Article.FromJson(await response.Content.ReadAsStringAsync()).Text);
    }

    [Fact]
    public async Task Html_IsReadByTheHostsReader()
    {
        string page = "<!doctype html><html lang=en><head><title>Bridge opens</title></head><body><nav>Home</nav><article>"
            + $"<h1>Bridge opens</h1><p>{Text}</p><p>"
            + "The council met on Monday and agreed to open the bridge to all traffic after a long winter.</p></article></body></html>";
        using HttpResponseMessage response = await _server.PostAsync("v1/parse", page, "text/html; charset=utf-8");

        var article = Article.FromJson(await response.Content.ReadAsStringAsync());
        Assert.Equal("Bridge opens", article.Headline!.Text);
        Assert.Contains(Text, article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Home", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "application/json; charset=utf-8")]
    [InlineData(null, "*/*", "application/json; charset=utf-8")]
    [InlineData(null, "application/ld+json", "application/ld+json")]
    [InlineData(null, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html; charset=utf-8")]
    [InlineData(null, "text/html;q=0.5, application/json", "application/json; charset=utf-8")]
    [InlineData(null, "application/json;q=0, text/html", "text/html; charset=utf-8")]
    [InlineData("json", "text/html", "application/json; charset=utf-8")]
    [InlineData("jsonld", null, "application/ld+json")]
    [InlineData("html", "application/json", "text/html; charset=utf-8")]
    public async Task Form_IsWhatIsAskedFor(string? format, string? accept, string type)
    {
        using HttpResponseMessage response
            = await _server.PostAsync("v1/parse" + (format is null ? "" : "?format=" + format), Text, "text/plain", accept);

        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Article article = NewsParser.Default.Parse(Text);
        string expected = type.Contains("html", StringComparison.Ordinal) ? HtmlRenderer.Render(article)
            : type.Contains("ld+json", StringComparison.Ordinal) ? article.ToJsonLd() : article.ToJson();
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task HtmlAnswer_IsNoPartOfTheSite()
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse?format=html", "<script>alert(1)</script>", "text/plain");

        Assert.Equal("sandbox allow-scripts", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_IsWrittenAsTheQueryAsks()
    {
        using HttpResponseMessage response
            = await _server.PostAsync("v1/parse?explain=true&offsets=codePoint&indented=1", "😀 " + Text, "text/plain");

        var options = new ArticleJsonOptions { Explain = true, Offsets = TextUnit.CodePoint, Indented = true };
        Assert.Equal(NewsParser.Default.Parse("😀 " + Text).ToJson(options), await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{\"headline\": \"no text\"}", "'text' is missing")]
    [InlineData("{\"text\": 1}", "'text' is a number, but should be a string")]
    [InlineData("{\"text\": \"a\", \"publishedAt\": \"someday\"}", "publishedAt")]
    [InlineData("{\"text\"", "LineNumber: 0")]
    [InlineData("[]", "")]
    [InlineData("", "")]
    [InlineData("null", "")]
    public async Task BadJson_IsAProblemInTheReadersWords(string body, string words)
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse", body);

        string detail = await NewsServer.ProblemAsync(response, HttpStatusCode.BadRequest);
        Assert.Contains(words, detail, StringComparison.Ordinal);
        Exception own = Assert.ThrowsAny<System.Text.Json.JsonException>(() => NewsItem.FromJson(body));
        Assert.Equal(own.Message, detail);
    }

    [Theory]
    [InlineData("?format=xml", "'format' is json, jsonld or html, not 'xml'.")]
    [InlineData("?explain=perhaps", "'explain' is true or false, not 'perhaps'.")]
    [InlineData("?offsets=bytes", "'offsets' is utf16, codePoint or utf8, not 'bytes'.")]
    [InlineData("?format=json&format=html", "'format' is json, jsonld or html, not 'json,html'.")]
    public async Task BadQuery_IsAProblem(string query, string detail)
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse" + query, Text, "text/plain");

        Assert.Equal(detail, await NewsServer.ProblemAsync(response, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task WhatNobodyAccepts_Is406()
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse", Text, "text/plain", "image/png");

        Assert.Contains("'image/png'", await NewsServer.ProblemAsync(response, HttpStatusCode.NotAcceptable), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "There is no Content-Type; send application/json, text/plain or text/html.")]
    [InlineData("application/pdf", "'application/pdf' is not read here; send application/json, text/plain or text/html.")]
    [InlineData("application/x-www-form-urlencoded", "With curl, add -H 'Content-Type: application/json'.")]
    [InlineData("text/plain; charset=klingon", "'klingon' is no charset that is known here; send utf-8.")]
    public async Task OtherTypes_Are415_WithWhatToSend(string? type, string words)
    {
        using HttpResponseMessage response = await _server.SendAsync("v1/parse", Encoding.UTF8.GetBytes(Text), type);

        string detail = await NewsServer.ProblemAsync(response, HttpStatusCode.UnsupportedMediaType);
        Assert.Contains(words, detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_WithoutAReader_Is415_WithTheSetting()
    {
        await using NewsServer server = await NewsServer.StartAsync(hasHtml: false);
        using HttpResponseMessage response = await server.PostAsync("v1/parse", "<p>a", "text/html");

        string detail = await NewsServer.ProblemAsync(response, HttpStatusCode.UnsupportedMediaType);
        Assert.EndsWith("Web pages are read when the host sets NewsParsingEndpointOptions.ReadHtml.", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatIsNoUtf8_IsAProblemThatNamesTheByte()
    {
        using HttpResponseMessage response = await _server.SendAsync("v1/parse", [.. "caf"u8, 0xE9, .. " said"u8], "text/plain");

        string detail = await NewsServer.ProblemAsync(response, HttpStatusCode.BadRequest);
        Assert.StartsWith("The text is not valid UTF-8 (byte 0xE9 at offset 3)", detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>“Yes,” Ada Brook said.", "send it as 'Content-Type: text/html'")]
    [InlineData("\n<html lang=en><p>“Yes,” Ada Brook said.", "send it as 'Content-Type: text/html'")]
    [InlineData("A\0d\0a\0", "NUL")]
    public async Task WhatIsNoText_IsAProblem(string body, string words)
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse", body, "text/plain");

        Assert.Contains(words, await NewsServer.ProblemAsync(response, HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyPage_IsAProblem()
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse", "<html><body></body></html>", "text/html");

        string detail = await NewsServer.ProblemAsync(response, HttpStatusCode.BadRequest);
        Assert.StartsWith("The page holds no text", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyText_Parses()
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse", "", "text/plain");

        Assert.Equal("", Article.FromJson(await response.Content.ReadAsStringAsync()).Text);
    }

    [Fact]
    public async Task OtherMethods_AreRefused()
    {
        using HttpResponseMessage response = await _server.Client.GetAsync(new Uri("v1/parse", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
