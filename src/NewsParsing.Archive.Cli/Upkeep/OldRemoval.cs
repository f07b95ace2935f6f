using NewsParsing.Archive.Cli.Output;
using NewsParsing.Store;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Upkeep;

/// <summary>All articles before a day.</summary>
internal sealed class OldRemoval(DateOnly day) : Removal
{
    public override async Task<string?> DescribeAsync(NewsStore store, CancellationToken cancellationToken)
    {
        StoreCounts counts = await store.CountAsync(cancellationToken).ConfigureAwait(false);
        if (counts.First is not { } first || first >= day)
        {
            // No error: retention is run every night, whether or not there is anything.
            return $"no article: none was published before {SayingJson.Day(day)}";
        }

        int sayings = 0;
        var articles = new HashSet<string>(StringComparer.Ordinal);
        var query = new SayingQuery { To = day.AddDays(-1) };
        await foreach (StoredSaying saying in store.FindAsync(query, cancellationToken).ConfigureAwait(false))
        {
            sayings++;
            foreach (Carrier carrier in saying.Carriers)
            {
                if (carrier.PublishedOn < day)
                {
                    articles.Add(carrier.ArticleKey);
                }
            }
        }

        return $"all articles from {SayingJson.Day(first)} to {SayingJson.Day(day.AddDays(-1))}: "
            + $"{PlainText.Count(articles.Count, "article")} with {PlainText.Count(sayings, "saying")}, "
            + "and those in which nobody says anything";
    }

    public override async Task<string> RemoveAsync(NewsStore store, CancellationToken cancellationToken)
        => $"removed {PlainText.Count(await store.RemoveBeforeAsync(day, cancellationToken).ConfigureAwait(false), "article")} "
            + $"before {SayingJson.Day(day)}";
}
