using NewsParsing.Store.Rows;

namespace NewsParsing.Store.Database;

/// <content>Articles, given back.</content>
internal abstract partial class DatabaseStore
{
    /// <inheritdoc/>
    public override async Task<StoredArticle?> ArticleAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        StoredBody? stored = await ReadAsync(
            async connection =>
            {
                const string Sql = """
                    select key, body, parse, named, published, source, url, headline, byline, language
                    from article where key = @key and body is not null
                    """;
                List<StoredBody> bodies = await connection.Command(Sql, ("@key", StoredText.Clean(key))).ListAsync(
                    row => new StoredBody(
                        row.GetString(0), row.BytesOrNull(1)!, row.BytesOrNull(2), row.GetInt32(3) != 0, row.TextOrNull(4),
                        row.TextOrNull(5), row.TextOrNull(6), row.TextOrNull(7), row.TextOrNull(8), row.TextOrNull(9)),
                    cancellationToken).ConfigureAwait(false);
                return bodies.Count == 0 ? null : bodies[0];
            },
            cancellationToken).ConfigureAwait(false);
        return stored is null ? null : new StoredArticle(stored.Key, stored.ToArticle(Options, cancellationToken));
    }
}
