using System.Text;
using NewsParsing.Store.Tests.Contract;

namespace NewsParsing.Store.Tests.Sqlite;

/// <summary>What was removed is not in the files: no byte of a word or a name.</summary>
public sealed class ErasureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("article")]
    [InlineData("person")]
    [InlineData("day")]
    public async Task Removed_IsInNoFile(string what)
    {
        // Words of a hundred articles beside it, so that pages are full, split and freed; and in one, a text that fills pages of its own.
        var random = new Random(4);
        Article[] others = [.. Enumerable.Range(0, 100).Select(i => Stories.Of($"{i}", "2025-03-02", [.. Enumerable.Range(0, 12).Select(k => ("Tom Reed", Sentence(random, 12)))]))];
        Article removed = Stories.Of(
            "secretkey",
            "2025-03-01",
            new Said(Stories.Person("Zuleika Quxworthy"), "“Xylophonic matters are unspeakable.”") { Audience = [Stories.Body("Wobbleton Society")] },
            new Said(Stories.Person("Zuleika Quxworthy"), string.Concat(Enumerable.Repeat("Xylophonic ", 3000)))) with
        {
            Headline = new Headline { Text = "Quxworthy on xylophonic things" },
            Url = "https://example.org/quxworthy",
        };
        await using NewsStore store = await SqliteNewsStore.OpenAsync(_folder.File("news.db"), new NewsStoreOptions { KeepParse = false });
        await store.SaveAsync([.. others[..50], removed, .. others[50..90]]);
        await store.MergeAsync("Zuleika Quxworthy", "Zuleika Quxworthy-Smythe");
        await store.SaveAsync(others[90..]);
        Assert.True(Holds("quxworthy") && Holds("xylophon"));

        await (what switch
        {
            "article" => store.RemoveArticleAsync("secretkey"),
            "person" => (Task)store.RemovePersonAsync("Zuleika Quxworthy"),
            _ => store.RemoveBeforeAsync(new DateOnly(2025, 3, 2)),
        });
        if (what != "person")
        {
            // An alias is of the user, not of the article.
            await store.SplitAsync("Zuleika Quxworthy");
            await store.RemoveArticleAsync("0");
        }

        string[] words = ["quxworthy", "xylophon", "unspeakabl", "zuleika"];
        // The index by words has keys in hexadecimal digits.
        Assert.Empty(words.Concat(words.Select(word => Convert.ToHexString(Encoding.UTF8.GetBytes(word)))).Where(Holds));
        Assert.Equal(what == "person", Holds("secretkey"));
        Assert.True(Holds("reed"));
        Assert.Equal(what == "person" ? 1200 : 1188, await store.FindAsync(new SayingQuery { Who = "Tom Reed" }).CountAsync());
    }

    private bool Holds(string word)
        => Directory.GetFiles(_folder.Path).Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Encoding.Latin1.GetString(bytes).Contains(word, StringComparison.OrdinalIgnoreCase);
        });

    private static string Sentence(Random random, int words)
        => string.Join(' ', Enumerable.Range(0, words).Select(_ => $"{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}{random.Next(900)}"));
}
