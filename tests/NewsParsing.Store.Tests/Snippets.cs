using System.Diagnostics.CodeAnalysis;

namespace NewsParsing.Store.Tests;

/// <summary>What the README shows, compiled and run.</summary>
[SuppressMessage("Performance", "CA1861", Justification = "As in the README.")]
internal static class Snippets
{
    public static async Task OpenAsync()
    {
        // <snippet>
        await using NewsStore store = await SqliteNewsStore.OpenAsync("news.db");

        // All of a batch is saved, or nothing: some hundred articles are worth a transaction.
        await store.SaveAsync([NewsParser.Default.Parse(new NewsItem
        {
            Id = "bridge",
            Text = "The bridge will stay shut until spring, Ada Brook, the mayor, told reporters. “Nobody was hurt,” she said.",
            PublishedAt = new DateTimeOffset(2025, 3, 1, 8, 0, 0, TimeSpan.Zero),
            Source = "Valley Post",
        })]);

        var query = new SayingQuery { Who = "Ada Brook", From = new DateOnly(2025, 1, 1), Text = "\"nobody was\" hurt" };
        await foreach (StoredSaying saying in store.FindAsync(query))
        {
            Console.WriteLine($"{saying.PublishedOn} {saying.Text} ({saying.Source}, {saying.Span})");
        }
        // </snippet>
    }

    public static async Task PeopleAsync(NewsStore store)
    {
        // <snippet>
        await store.MergeAsync("Tim Kaine", "Timothy Kaine");
        await store.MergeAsync("Lula", "Luiz Inácio Lula da Silva");
        await foreach (StoredPerson person in store.PeopleAsync(new PersonQuery { Name = "kaine" }))
        {
            Console.WriteLine($"{person.Name}: {person.QuoteCount} quotes, {person.ClaimCount} claims since {person.First}");
        }

        await store.SplitAsync("Lula");
        // </snippet>
    }

    public static async Task RemoveAsync(NewsStore store)
    {
        // <snippet>
        await store.RemoveArticleAsync("bridge");                    // takedown
        await store.RemoveBeforeAsync(new DateOnly(2015, 1, 1));     // retention
        await store.RemovePersonAsync("Ada Brook");                  // erasure
        // </snippet>
    }
}
