using NewsParsing.Store;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Upkeep;

/// <summary>A person in all articles, also in those to come.</summary>
internal sealed class PersonRemoval(string name) : Removal
{
    // Never null: somebody who says nothing yet may be spoken of, and is kept out of what is added later.
    public override async Task<string?> DescribeAsync(NewsStore store, CancellationToken cancellationToken)
    {
        int sayings = 0;
        var articles = new HashSet<string>(StringComparer.Ordinal);
        await foreach (StoredSaying saying in store.FindAsync(new SayingQuery { Who = name }, cancellationToken).ConfigureAwait(false))
        {
            sayings++;
            articles.UnionWith(saying.Carriers.Select(carrier => carrier.ArticleKey));
        }

        return $"'{name}', who says {PlainText.Count(sayings, "thing")} in {PlainText.Count(articles.Count, "article")}, from these "
            + "and from all other articles that name the person, which lose their text";
    }

    public override async Task<string> RemoveAsync(NewsStore store, CancellationToken cancellationToken)
    {
        int articles = await store.RemovePersonAsync(name, cancellationToken).ConfigureAwait(false);
        return $"removed '{name}' from {PlainText.Count(articles, "article")}, and from what is added later (readmit ends that)";
    }
}
