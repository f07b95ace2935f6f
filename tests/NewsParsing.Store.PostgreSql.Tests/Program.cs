using System.Globalization;
using NewsParsing.Store.PostgreSql;
using NewsParsing.Store.Tests.Contract;
using Npgsql;

// The namespace of the other store's program, so that its ChildProcess starts this one.
namespace NewsParsing.Store.Tests;

/// <summary>A writer that tests start as a process of its own, to kill it.</summary>
internal static class Program
{
    /// <summary>Saves articles by tens, prints the number of the next one after each transaction.</summary>
    /// <param name="args">The connection with the schema as its search path, the prefix of the keys, the first number and the one after the last.</param>
    public static async Task<int> Main(string[] args)
    {
        int next = int.Parse(args[2], CultureInfo.InvariantCulture);
        int end = int.Parse(args[3], CultureInfo.InvariantCulture);
        await using NewsStore store = await PostgreSqlNewsStore.OpenAsync(
            args[0], new NewsStoreOptions { KeepParse = false }, new NpgsqlConnectionStringBuilder(args[0]).SearchPath!);
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
        [.. Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? "Ada Brook" : "Tom Reed", $"“The {prefix} number {number} has {i} bridges over the river.”"))]);
}
