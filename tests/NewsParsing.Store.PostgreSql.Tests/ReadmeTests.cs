using ArticleWriter = NewsParsing.Store.Tests.Contract.ArticleWriter;
using NewsParsing.Tests.Readme;

namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>What the package's README shows is what <see cref="Snippets"/> runs.</summary>
[Collection(PostgreSqlTests.Name)]
public sealed class ReadmeTests(PostgreSqlServer server)
{
    [Fact]
    public void CodeBlocks_AreTheSnippets()
    {
        string[] blocks = [.. CodeBlocks.OfPage("src/NewsParsing.Store.PostgreSql/README.md")];

        Assert.Equal(2, blocks.Length);
        Assert.Equal(CodeBlocks.OfSource("tests/NewsParsing.Store.PostgreSql.Tests/Snippets.cs"), blocks);
    }

    [PostgreSqlFact]
    public async Task Snippets_DoWhatTheReadmeSays()
    {
        TextWriter before = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            await Snippets.OpenAsync(server.ConnectionString);
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Equal("“Nobody was hurt,”", written.ToString().Trim());
        await using PostgreSqlNewsStore store = await PostgreSqlNewsStore.OpenAsync(server.Source);
        await Snippets.TransactionAsync(store, server.Source, [ArticleWriter.Article("a", 1)]);
        Assert.Equal(2, (await store.CountAsync()).Articles);
    }
}
