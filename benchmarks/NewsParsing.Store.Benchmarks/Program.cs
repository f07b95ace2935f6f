using System.Diagnostics;
using System.Globalization;
using NewsParsing;
using NewsParsing.Store;
using NewsParsing.Store.Benchmarks;
using NewsParsing.Store.Sqlite;

// dotnet run -c Release --project benchmarks/NewsParsing.Store.Benchmarks [SAYINGS [FOLDER [ask] | "Host=…" [ask]]]
// "ask" leaves out the loading and asks the store that an earlier run left in the folder.
const int Batch = 500;
int sayings = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 500_000;
string folder = args.Length > 1 ? args[1] : Directory.CreateTempSubdirectory("news-store-").FullName;
var archive = new Archive(Path.Combine(AppContext.BaseDirectory, "Texts"));
if (folder.Contains("Host=", StringComparison.OrdinalIgnoreCase))
{
    await PostgreSqlRun.RunAsync(archive, folder, sayings, load: args is not [_, _, "ask"]);
    return;
}

Directory.CreateDirectory(folder);
using var process = Process.GetCurrentProcess();

double plain = await LoadAsync("without-words.db", new SqliteSettings { FullText = false }, keepParse: false);
double full = await LoadAsync("news.db", SqliteSettings.Default, keepParse: false);
Console.WriteLine($"load with words, of that without: {plain / full:P0} (CPU)");
await LoadAsync("kept.db", SqliteSettings.Default, keepParse: true);

await using NewsStore store = await SqliteNewsStore.OpenAsync(Path.Combine(folder, "news.db"));
Console.WriteLine(await store.CountAsync());
string busiest = archive.Busiest;
await foreach (StoredPerson person in store.PeopleAsync(new PersonQuery { Name = busiest, Limit = 1 }))
{
    Console.WriteLine($"{person.Name}: {person.QuoteCount} quotes, {person.ClaimCount} claims in {person.ArticleCount} articles");
}

await Questions.AskAllAsync(store, busiest);
await Questions.MeasureAsync("Parquet", 1, async () =>
{
    await using FileStream file = File.Create(Path.Combine(folder, "news.parquet"));
    await store.ExportParquetAsync(file);
    return (int)(file.Length >> 20);
});
process.Refresh();
Console.WriteLine($"peak memory: {process.PeakWorkingSet64 >> 20} MB");

async Task<double> LoadAsync(string name, SqliteSettings settings, bool keepParse)
{
    string path = Path.Combine(folder, name);
    File.Delete(path);
    TimeSpan making = Cpu();
    int articles = archive.Articles(sayings).Count();
    making = Cpu() - making;
    await using var sink = new SqliteStore(path, new NewsStoreOptions { KeepParse = keepParse }, settings);
    (Stopwatch watch, TimeSpan cpu) = (Stopwatch.StartNew(), Cpu());
    foreach (Article[] batch in archive.Articles(sayings).Chunk(Batch))
    {
        await sink.SaveAsync(batch);
    }

    // What it takes to make the articles is not the store's.
    double seconds = (Cpu() - cpu - making).TotalSeconds;
    double wall = watch.Elapsed.TotalSeconds - making.TotalSeconds;
    double size = new FileInfo(path).Length / 1000.0 / articles;
    Console.WriteLine(
        $"{name}: {articles} articles in {wall:F1} s, {seconds:F1} s CPU: {articles / seconds:F0} articles/s of CPU, "
        + $"{size:F1} KB an article");
    return seconds;
}

TimeSpan Cpu()
{
    process.Refresh();
    return process.TotalProcessorTime;
}
