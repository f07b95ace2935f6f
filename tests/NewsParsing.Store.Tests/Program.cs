using NewsParsing.Store.Tests.Contract;

namespace NewsParsing.Store.Tests;

/// <summary>A writer that tests start as a process of its own, to kill it.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args)
        => ArticleWriter.RunAsync(args, (file, options) => SqliteNewsStore.OpenAsync(file, options));
}
