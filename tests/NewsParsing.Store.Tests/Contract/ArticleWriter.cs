using System.Globalization;

namespace NewsParsing.Store.Tests.Contract;

/// <summary>What a process does that tests start to kill it: saves articles.</summary>
internal static class ArticleWriter
{
    /// <summary>Saves articles by tens, prints the number of the next one after each transaction.</summary>
    /// <param name="args">Where the store is, the prefix of the keys, the first number and the one after the last.</param>
    /// <param name="open">Opens the store.</param>
    public static async Task<int> RunAsync(string[] args, Func<string, NewsStoreOptions, Task<NewsStore>> open)
    {
        int next = int.Parse(args[2], CultureInfo.InvariantCulture);
        int end = int.Parse(args[3], CultureInfo.InvariantCulture);
        await using NewsStore store = await open(args[0], new NewsStoreOptions { KeepParse = false });
        while (next < end)
        {
            await store.SaveAsync([.. Enumerable.Range(next, Math.Min(10, end - next)).Select(i => Article(args[1], i))]);
            next = Math.Min(next + 10, end);
            await Console.Out.WriteLineAsync(next.ToString(CultureInfo.InvariantCulture));
            await Console.Out.FlushAsync();
        }

        return 0;
    }

    public static Article Article(string prefix, int number) => Stories.Of(
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}"),
        "2025-03-01",
        [
            .. Enumerable.Range(0, 8).Select(
                i => (i % 2 == 0 ? "Ada Brook" : "Tom Reed", $"“The {prefix} number {number} has {i} bridges over the river.”")),
        ]);
}
