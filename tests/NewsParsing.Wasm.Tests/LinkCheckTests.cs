using NewsParsing.Site;

namespace NewsParsing.Wasm.Tests;

/// <summary>Links of a site that lead nowhere are found.</summary>
public sealed class LinkCheckTests : IDisposable
{
    private readonly string _site = Directory.CreateTempSubdirectory("newsparsing-site-").FullName;

    public void Dispose() => Directory.Delete(_site, recursive: true);

    [Theory]
    [InlineData("other.html")]
    [InlineData("other.html#there")]
    [InlineData("folder/")]
    [InlineData("folder/../other.html?a=b")]
    [InlineData("#here")]
    [InlineData("a%20b.txt")]
    [InlineData("https://example.com/nowhere")]
    [InlineData("mailto:a@example.com")]
    public void LinkThatLeadsSomewhere_IsNone(string link) => Assert.Empty(Broken(link));

    [Theory]
    [InlineData("missing.html")]
    [InlineData("other.html#missing")]
    [InlineData("#missing")]
    [InlineData("docs/missing.png")]
    // A site may lie in a folder of its host, and ends at its own.
    [InlineData("/other.html")]
    [InlineData("../../etc/hostname")]
    public void LinkThatLeadsNowhere_IsNamedWithItsPage(string link) => Assert.Equal([$"index.html: {link}"], Broken(link));

    private IReadOnlyList<string> Broken(string link)
    {
        Directory.CreateDirectory(Path.Combine(_site, "folder"));
        File.WriteAllText(Path.Combine(_site, "index.html"), $"<p id=\"here\"><a class=\"x\" href=\"{link}\">a</a></p>");
        File.WriteAllText(Path.Combine(_site, "other.html"), "<h2 id=\"there\">b</h2>");
        File.WriteAllText(Path.Combine(_site, "folder/index.html"), "");
        File.WriteAllText(Path.Combine(_site, "a b.txt"), "");
        return LinkCheck.Broken(_site);
    }
}
