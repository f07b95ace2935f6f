namespace NewsParsing.Worker.Tests.Working;

/// <summary>A sink in memory.</summary>
internal sealed class FakeSink(FakeSource source) : IArticleSink
{
    public FakeSource Source => source;

    /// <summary>What was written, the latest of each id.</summary>
    public Dictionary<string, Article> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>Called with each batch before it is written; may throw.</summary>
    public Func<IReadOnlyList<Article>, CancellationToken, Task>? Before { get; set; }

    public async Task WriteAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        if (Before is not null)
        {
            await Before(articles, cancellationToken);
        }

        source.Write(FormattableString.Invariant($"write {articles.Count}"));
        foreach (Article article in articles)
        {
            Written[article.Id!] = article;
        }
    }
}
