using NewsParsing.Tests.Readme;

namespace NewsParsing.Store.Tests;

/// <summary>What the package's README shows is what <see cref="Snippets"/> runs.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void CodeBlocks_AreTheSnippets()
    {
        string[] blocks = [.. CodeBlocks.OfPage("src/NewsParsing.Store/README.md")];

        Assert.Equal(3, blocks.Length);
        Assert.Equal(CodeBlocks.OfSource("tests/NewsParsing.Store.Tests/Snippets.cs"), blocks);
    }

    [Fact]
    public async Task Snippets_DoWhatTheReadmeSays()
    {
        TextWriter before = Console.Out;
        string folder = Environment.CurrentDirectory;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            Environment.CurrentDirectory = _folder.Path;
            await Snippets.OpenAsync();
        }
        finally
        {
            Console.SetOut(before);
            Environment.CurrentDirectory = folder;
        }

        Assert.Equal("03/01/2025 “Nobody was hurt,” (Valley Post, [78..96))", written.ToString().Trim());
        await using NewsStore store = await SqliteNewsStore.OpenAsync(_folder.File("news.db"));
        await Snippets.PeopleAsync(store);
        await Snippets.RemoveAsync(store);
        Assert.Equal(0, (await store.CountAsync()).Articles);
    }
}
