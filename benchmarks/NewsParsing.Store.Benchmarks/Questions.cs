using System.Diagnostics;

namespace NewsParsing.Store.Benchmarks;

/// <summary>The questions that are measured, on either database.</summary>
internal static class Questions
{
    public static async Task AskAllAsync(NewsStore store, string busiest)
    {
        await FindAsync(store, "last twenty of a person", new SayingQuery { Who = busiest, Limit = 20 });
        await FindAsync(store, "first twenty of a person", new SayingQuery { Who = busiest, Limit = 20, Order = SayingOrder.Oldest });
        await FindAsync(store, "last twenty of anybody", new SayingQuery { Limit = 20 });
        await FindAsync(store, "a phrase, by a person", new SayingQuery { Who = busiest, Text = "\"cooperation between\"", Limit = 20 });
        await FindAsync(store, "a word, by a person", new SayingQuery { Who = busiest, Text = "economic", Limit = 20 });
        await FindAsync(store, "the most frequent word, by a person", new SayingQuery { Who = busiest, Text = "the", Limit = 20 });
        await FindAsync(store, "a phrase, by anybody", new SayingQuery { Text = "\"cooperation between\"", Limit = 20 });
        await FindAsync(store, "a person's denials in a year", new SayingQuery { Who = busiest, Act = SpeechAct.Denial, From = new DateOnly(2016, 1, 1), To = new DateOnly(2016, 12, 31), Limit = 20 });
        await MeasureAsync("people by name", 20, () => store.PeopleAsync(new PersonQuery { Name = "ada bro", Limit = 20 }).CountAsync().AsTask());
        await MeasureAsync("people, the twenty who say most", 3, () => store.PeopleAsync(new PersonQuery { Limit = 20 }).CountAsync().AsTask());
        await MeasureAsync("all of a person", 3, () => store.FindAsync(new SayingQuery { Who = busiest }).CountAsync().AsTask());
    }

    public static async Task MeasureAsync(string what, int times, Func<Task<int>> question)
    {
        int found = await question();
        List<double> each = [];
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < times; i++)
        {
            long start = Stopwatch.GetTimestamp();
            await question();
            each.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        each.Sort();
        Console.WriteLine($"{what}: median {each[each.Count / 2]:F1} ms, best {each[0]:F1}, worst {each[^1]:F1}, CPU {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / times:F1} ms ({found} found)");
    }

    private static Task FindAsync(NewsStore store, string what, SayingQuery query)
        => MeasureAsync(what, 50, () => store.FindAsync(query).CountAsync().AsTask());
}
