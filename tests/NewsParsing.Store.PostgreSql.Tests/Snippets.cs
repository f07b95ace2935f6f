using Npgsql;

namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>What the README shows, compiled and run.</summary>
internal static class Snippets
{
    public static async Task OpenAsync(string connectionString)
    {
        // <snippet>
        await using NewsStore store = await PostgreSqlNewsStore.OpenAsync(connectionString);
        var item = new NewsItem { Id = "bridge", Text = "“Nobody was hurt,” said Ada Brook, the mayor." };
        await store.SaveAsync([NewsParser.Default.Parse(item)]);

        await foreach (StoredSaying saying in store.FindAsync(new SayingQuery { Who = "Ada Brook", Text = "hurt", Limit = 20 }))
        {
            Console.WriteLine($"{saying.PublishedOn} {saying.Text}");
        }
        // </snippet>
    }

    public static async Task TransactionAsync(PostgreSqlNewsStore store, NpgsqlDataSource dataSource, IReadOnlyList<Article> articles)
    {
        // <snippet>
        await using NpgsqlConnection connection = await dataSource.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
        // Take articles from a queue in the same database here: delete … where id in (select … for update skip locked limit 64) returning …
        await store.SaveAsync(articles, transaction);
        await transaction.CommitAsync();
        // </snippet>
    }
}
