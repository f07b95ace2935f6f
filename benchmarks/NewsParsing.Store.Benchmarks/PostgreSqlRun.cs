using System.Diagnostics;
using System.Globalization;
using NewsParsing.Store.PostgreSql;
using NewsParsing.Store.Sqlite;
using Npgsql;

namespace NewsParsing.Store.Benchmarks;

/// <summary>The same articles into PostgreSQL by one writer and by four, beside SQLite in the same run.</summary>
internal static class PostgreSqlRun
{
    private const int Batch = 250;

    // Linux counts processor time in hundredths of a second (USER_HZ).
    private const double TicksOfSecond = 100;

    public static async Task RunAsync(Archive archive, string connection, int sayings)
    {
        Article[] articles = [.. archive.Articles(sayings)];
        string folder = Directory.CreateTempSubdirectory("news-store-").FullName;
        var options = new NewsStoreOptions { KeepParse = false };
        await using (var sqlite = new SqliteStore(Path.Combine(folder, "news.db"), options))
        {
            await LoadAsync("SQLite", sqlite, articles, 1, connection);
        }

        Directory.Delete(folder, recursive: true);
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
        foreach (int writers in new[] { 1, 4 })
        {
            await using NpgsqlCommand drop = source.CreateCommand("drop schema if exists news_benchmark cascade");
            await drop.ExecuteNonQueryAsync();
            await using NewsStore store = await PostgreSqlNewsStore.OpenAsync(source, options, "news_benchmark");
            await LoadAsync($"PostgreSQL, writers: {writers}", store, articles, writers, connection);
        }

        await using PostgreSqlNewsStore loaded = await PostgreSqlNewsStore.OpenAsync(source, options, "news_benchmark");
        await using (NpgsqlCommand size = source.CreateCommand(
            "select sum(pg_total_relation_size(oid)) from pg_class where relnamespace = 'news_benchmark'::regnamespace and relkind = 'r'"))
        {
            double bytes = Convert.ToDouble(await size.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / articles.Length / 1000:F1} KB an article"));
        }

        await loaded.VacuumAsync();
        await Questions.AskAllAsync(loaded, archive.Busiest);
    }

    private static async Task LoadAsync(string name, NewsStore store, Article[] articles, int writers, string connection)
    {
        (TimeSpan own, double server, var watch) = (Own(), await ServerAsync(connection), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            // One in ten is sent by the next writer too.
            foreach (Article[] batch in articles.Where((_, i) => i % writers == writer || (writers > 1 && i % 10 == 0 && (i + 1) % writers == writer)).Chunk(Batch))
            {
                await store.SaveAsync(batch);
            }
        })));
        double seconds = watch.Elapsed.TotalSeconds;
        double cpu = (Own() - own).TotalSeconds;
        double served = await ServerAsync(connection) - server;
        StoreCounts counts = await store.CountAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {articles.Length / seconds:F0} articles/s; processor time {cpu:F1} s here, {served:F1} s of servers: {articles.Length / (cpu + served):F0} articles/s of it; {counts.Articles} articles, {counts.Sayings} sayings"));
    }

    private static TimeSpan Own()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    /// <summary>The processor time of the server of this connection, where it runs here.</summary>
    private static async Task<double> ServerAsync(string connection)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
        await using NpgsqlCommand command = source.CreateCommand("select current_setting('data_directory')");
        string folder = (string)(await command.ExecuteScalarAsync())!;
        if (!File.Exists(Path.Combine(folder, "postmaster.pid")))
        {
            return 0;
        }

        string postmaster = (await File.ReadAllLinesAsync(Path.Combine(folder, "postmaster.pid")))[0];
        double ticks = 0;
        foreach (string process in Directory.GetDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])))
        {
            try
            {
                // After the name in brackets: 2 is the parent; 12 and 13 its own time, 14 and 15 that of processes that have ended.
                string[] stat = (await File.ReadAllTextAsync(Path.Combine(process, "stat"))).Split(") ")[^1].Split(' ');
                bool isMain = Path.GetFileName(process) == postmaster;
                if (isMain || stat[1] == postmaster)
                {
                    ticks += Enumerable.Range(11, isMain ? 4 : 2).Sum(i => double.Parse(stat[i], CultureInfo.InvariantCulture));
                }
            }
            catch (IOException)
            {
                // It has ended meanwhile.
            }
        }

        return ticks / TicksOfSecond;
    }
}
