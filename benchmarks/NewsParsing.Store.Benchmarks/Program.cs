using System.Diagnostics;
using System.Globalization;
using NewsParsing;
using NewsParsing.Store;
using NewsParsing.Store.Benchmarks;
using NewsParsing.Store.Sqlite;

// dotnet run -c Release --project benchmarks/NewsParsing.Store.Benchmarks [SAYINGS [FOLDER [ask]]]
// "ask" leaves out the loading and asks the store that an earlier run left in the folder.
const int Batch = 500;
int sayings = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 500_000;
string folder = args.Length > 1 ? args[1] : Directory.CreateTempSubdirectory("news-store-").FullName;
Directory.CreateDirectory(folder);
var archive = new Archive(Path.Combine(AppContext.BaseDirectory, "Texts"));
using var process = Process.GetCurrentProcess();

if (args is not [_, _, "ask"])
{
    double plain = await LoadAsync("without-words.db", new SqliteSettings { FullText = false }, keepParse: false);
    double full = await LoadAsync("news.db", SqliteSettings.Default, keepParse: false);
    Console.WriteLine($"load with words, of that without: {plain / full:P0} (CPU)");
    await LoadAsync("kept.db", SqliteSettings.Default, keepParse: true);
}

await using NewsStore store = await SqliteNewsStore.OpenAsync(Path.Combine(folder, "news.db"));
Console.WriteLine(await store.CountAsync());
string busiest = archive.Busiest;
await foreach (StoredPerson person in store.PeopleAsync(new PersonQuery { Name = busiest, Limit = 1 }))
{
    Console.WriteLine($"{person.Name}: {person.QuoteCount} quotes, {person.ClaimCount} claims in {person.ArticleCount} articles");
}

await FindAsync("last twenty of a person", new SayingQuery { Who = busiest, Limit = 20 });
await FindAsync("first twenty of a person", new SayingQuery { Who = busiest, Limit = 20, Order = SayingOrder.Oldest });
await FindAsync("last twenty of anybody", new SayingQuery { Limit = 20 });
await FindAsync("a phrase, by a person", new SayingQuery { Who = busiest, Text = "\"video call\"", Limit = 20 });
await FindAsync("a word, by a person", new SayingQuery { Who = busiest, Text = "china", Limit = 20 });
await FindAsync("two words, by a person", new SayingQuery { Who = busiest, Text = "bridge council", Limit = 20 });
await FindAsync("the most frequent word, by a person", new SayingQuery { Who = busiest, Text = "the", Limit = 20 });
await FindAsync("a phrase, by anybody", new SayingQuery { Text = "\"video call\"", Limit = 20 });
await FindAsync("a person's denials in a year", new SayingQuery { Who = busiest, Act = SpeechAct.Denial, From = new DateOnly(2016, 1, 1), To = new DateOnly(2016, 12, 31), Limit = 20 });
await MeasureAsync("people by name", 20, () => store.PeopleAsync(new PersonQuery { Name = "ada bro", Limit = 20 }).CountAsync().AsTask());
await MeasureAsync("people, the twenty who say most", 3, () => store.PeopleAsync(new PersonQuery { Limit = 20 }).CountAsync().AsTask());
await MeasureAsync("all of a person", 3, () => store.FindAsync(new SayingQuery { Who = busiest }).CountAsync().AsTask());
await MeasureAsync("Parquet", 1, async () =>
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
    Console.WriteLine($"{name}: {articles} articles in {watch.Elapsed.TotalSeconds - making.TotalSeconds:F1} s, {seconds:F1} s CPU: {articles / seconds:F0} articles/s of CPU, {new FileInfo(path).Length / articles / 1000.0:F1} KB an article");
    return seconds;
}

Task FindAsync(string what, SayingQuery query) => MeasureAsync(what, 50, () => store.FindAsync(query).CountAsync().AsTask());

async Task MeasureAsync(string what, int times, Func<Task<int>> question)
{
    int found = await question();
    List<double> each = [];
    TimeSpan cpu = Cpu();
    for (int i = 0; i < times; i++)
    {
        long start = Stopwatch.GetTimestamp();
        await question();
        each.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    each.Sort();
    Console.WriteLine($"{what}: median {each[each.Count / 2]:F1} ms, best {each[0]:F1}, worst {each[^1]:F1}, CPU {(Cpu() - cpu).TotalMilliseconds / times:F1} ms ({found} found)");
}

TimeSpan Cpu()
{
    process.Refresh();
    return process.TotalProcessorTime;
}
