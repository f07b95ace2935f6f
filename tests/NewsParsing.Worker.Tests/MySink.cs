namespace NewsParsing.Worker.Tests;

// <snippet>
internal sealed class MySink(HttpClient client) : IArticleSink
{
    public async Task WriteAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        foreach (Article article in articles)
        {
            // Idempotent by the article's id: a worker that was killed after this line writes it again.
            using var content = new StringContent(article.ToJson());
            string address = $"articles/{Uri.EscapeDataString(article.Id!)}";
            using HttpResponseMessage answer = await client.PutAsync(address, content, cancellationToken);
            answer.EnsureSuccessStatusCode();
        }
    }
}
// </snippet>
