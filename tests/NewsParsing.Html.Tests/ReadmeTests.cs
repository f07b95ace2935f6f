using System.IO.Compression;
using System.Text;
using NewsParsing.Tests;
using NewsParsing.Tests.Readme;

namespace NewsParsing.Html.Tests;

/// <summary>What the package's README shows compiles, runs, and is printed there as it stands in <see cref="Snippets"/>.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _folder = Directory.CreateTempSubdirectory("newsparsing-html-").FullName;

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void CodeBlocks_AreTheSnippets()
        => Assert.Equal(
            CodeBlocks.OfSource("tests/NewsParsing.Html.Tests/Snippets.cs"), CodeBlocks.OfPage("src/NewsParsing.Html/README.md"));

    [Fact]
    public async Task CodeBlocks_Run()
    {
        string samples = Path.Combine(Repository.Root, "samples", "web");
        File.Copy(Path.Combine(samples, "saved.html"), Path.Combine(_folder, "page.html"));
        File.Copy(Path.Combine(samples, "feed.xml"), Path.Combine(_folder, "feed.xml"));
        File.Copy(Path.Combine(samples, "wire.xml"), Path.Combine(_folder, "wire.xml"));
        await using (var archive = new GZipStream(File.Create(Path.Combine(_folder, "crawl.warc.gz")), CompressionMode.Compress))
        {
            await archive.WriteAsync(Encoding.ASCII.GetBytes("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"));
        }

        Environment.CurrentDirectory = _folder;
        TextWriter console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            Snippets.Read();
            await Snippets.ReadOthersAsync();
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.StartsWith("Jane Roe: “We had no choice,” at :root > body > ", printed.ToString(), StringComparison.Ordinal);
        Assert.Contains("title=\"Jane Roe\">“We had no choice,”</mark>", File.ReadAllText("marked.html"), StringComparison.Ordinal);
    }
}
