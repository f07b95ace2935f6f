using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace NewsParsing.AspNetCore.Tests.Page;

/// <summary>The page's files: where they are, under which policy, and that they name nothing outside.</summary>
public sealed partial class PageTests : IAsyncLifetime
{
    private NewsServer _server = null!;

    public async Task InitializeAsync() => _server = await NewsServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Policy_AllowsThePagesOwnFilesAlone()
    {
        using HttpResponseMessage page = await GetAsync("");
        using HttpResponseMessage frame = await GetAsync("v1/page/frame.html");

        string policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        string sandbox = frame.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("sandbox allow-scripts; default-src 'none'", sandbox, StringComparison.Ordinal);
    }

    /// <summary>As monitors and load balancers ask.</summary>
    [Fact]
    public async Task Head_IsAnsweredWithoutABody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "");
        using HttpResponseMessage response = await _server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Page_HasNothingInline_AndNamesNothingOutside()
    {
        string html = await _server.Client.GetStringAsync(new Uri("", UriKind.Relative));

        Assert.DoesNotMatch(@"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=", html);
        MatchCollection links = Links().Matches(html);
        Assert.NotEmpty(links);
        foreach (string link in links.Select(match => match.Groups[1].Value))
        {
            Assert.DoesNotMatch("^([a-z]+:|/)", link);
            if (!link.StartsWith('#'))
            {
                using HttpResponseMessage response = await GetAsync(link);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }

        foreach (string script in Directory.GetFiles(Assets, "*.js"))
        {
            string text = await File.ReadAllTextAsync(script);
            Assert.DoesNotMatch("https?://|eval\\(|new Function", text);
            Assert.True(Path.GetFileName(script) == "frame.js" || !text.Contains("innerHTML", StringComparison.Ordinal), script);
            foreach (Match import in Imports().Matches(text))
            {
                using HttpResponseMessage response = await GetAsync("v1/page/" + import.Groups[1].Value);
                Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
            }
        }
    }

    [Fact]
    public async Task EveryFile_IsServed()
    {
        foreach (string file in Directory.GetFiles(Assets, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(Assets, file).Replace('\\', '/');
            if (name == "archive.html")
            {
                // Where there is an archive: the tool's tests ask for it.
                continue;
            }

            using HttpResponseMessage response = await GetAsync(name == "index.html" ? "" : "v1/page/" + name);
            Assert.True(response.IsSuccessStatusCode, name);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task Files_AreSentOnceWhileTheyAreTheSame()
    {
        using HttpResponseMessage first = await GetAsync("v1/page/app.js");
        using var request = new HttpRequestMessage(HttpMethod.Get, "v1/page/app.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await _server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Page_KnowsTheLimits()
    {
        await using NewsServer server = await NewsServer.StartAsync(
            options => (options.MaxCharacters, options.MaxBodyBytes) = (1234, 5678), hasHtml: false);
        string html = await server.Client.GetStringAsync(new Uri("", UriKind.Relative));

        Assert.Contains(
            "data-api=\"v1/\" data-html=\"false\" data-characters=\"1234\" data-bytes=\"5678\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_GivesTheArticleWithItsExplanations_AndTheMarkedText()
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/page/read", Repository.Seed, "text/plain");
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Article article = NewsParser.Default.Parse(Repository.Seed);
        Assert.Equal(article.ToJson(new ArticleJsonOptions { Explain = true }), answer.RootElement.GetProperty("article").GetRawText());
        Assert.Equal(HtmlRenderer.RenderFragment(article), answer.RootElement.GetProperty("marked").GetString());
    }

    [Fact]
    public async Task BelowAGroup_TheAddressesAreRight()
    {
        await using NewsServer server = await NewsServer.StartAsync(map: app => app.MapGroup("/news").MapNewsParsing("/api"));
        using HttpResponseMessage bare = await server.Client.GetAsync(new Uri("news?a=b", UriKind.Relative));
        using HttpResponseMessage file = await server.Client.GetAsync(new Uri("news/api/page/app.js", UriKind.Relative));

        Assert.Equal((HttpStatusCode.Redirect, "/news/?a=b"), (bare.StatusCode, bare.Headers.Location!.ToString()));
        string html = await server.Client.GetStringAsync(new Uri("news/", UriKind.Relative));
        Assert.Contains("data-api=\"api/\"", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
    }

    [Theory]
    [InlineData("/try/it", "../v1/")]
    [InlineData("/try/", "../v1/")]
    [InlineData("/try", "v1/")]
    public async Task Page_MayBeElsewhere(string page, string api)
    {
        await using NewsServer server = await NewsServer.StartAsync(options => options.Page = page);

        Assert.Contains(
            $"data-api=\"{api}\"", await server.Client.GetStringAsync(new Uri(page, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAPage_ThereIsNone()
    {
        await using NewsServer server = await NewsServer.StartAsync(options => options.Page = null);
        using HttpResponseMessage response = await server.Client.GetAsync(new Uri("", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        await server.AssertAliveAsync();
    }

    private static string Assets { get; } = Path.Combine(Repository.Root, "src", "NewsParsing.AspNetCore", "Page", "Assets");

    private Task<HttpResponseMessage> GetAsync(string path) => _server.Client.GetAsync(new Uri(path, UriKind.Relative));

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("from \"\\./([^\"]+)\"")]
    private static partial Regex Imports();
}
