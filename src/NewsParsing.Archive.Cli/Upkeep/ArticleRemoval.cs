using NewsParsing.Store;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Upkeep;

/// <summary>One article.</summary>
internal sealed class ArticleRemoval(string key) : Removal
{
    public override async Task<string?> DescribeAsync(NewsStore store, CancellationToken cancellationToken)
    {
        int sayings = 0;
        var query = new SayingQuery { ArticleKey = key };
        await foreach (StoredSaying _ in store.FindAsync(query, cancellationToken).ConfigureAwait(false))
        {
            sayings++;
        }

        string what = $"the article '{key}' with {PlainText.Count(sayings, "saying")}";
        return await store.ArticleAsync(key, cancellationToken).ConfigureAwait(false) is { Article.Headline.Text: { } headline }
            ? $"{what} (“{PlainText.Cut(PlainText.Printable(headline), 60)}”)"
            // One whose text went with a person has sayings of others.
            : sayings > 0 || await store.ArticleAsync(key, cancellationToken).ConfigureAwait(false) is not null ? what : null;
    }

    public override async Task<string> RemoveAsync(NewsStore store, CancellationToken cancellationToken)
        => await store.RemoveArticleAsync(key, cancellationToken).ConfigureAwait(false)
            ? $"removed the article '{key}'" : $"there is no article '{key}'";
}
