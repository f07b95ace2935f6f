using System.Text;
using System.Threading.Channels;

namespace NewsParsing.Worker.Tests.Working;

/// <summary>A queue in memory that writes down what is asked of it.</summary>
internal sealed class FakeSource : IArticleSource
{
    private readonly Channel<QueuedArticle> _articles = Channel.CreateUnbounded<QueuedArticle>();

    /// <summary>What happened, in order: <c>take 2</c>, <c>keep</c>, <c>settle 2</c>.</summary>
    public List<string> Log { get; } = [];

    /// <summary>What became of each article that was settled.</summary>
    public List<(QueuedArticle Article, ArticleOutcome Outcome)> Settled { get; } = [];

    /// <summary>How often taking is to fail from now on.</summary>
    public int Failures { get; set; }

    public void Add(string json, int attempt = 1)
        => _articles.Writer.TryWrite(new QueuedArticle { Item = Encoding.UTF8.GetBytes(json), Attempt = attempt });

    public void Add(NewsItem item) => Add(item.ToJson());

    public async Task<IArticleBatch> TakeAsync(int maximum, CancellationToken cancellationToken)
    {
        if (Failures-- > 0)
        {
            throw new IOException("The queue is away.");
        }

        await Task.WhenAny(_articles.Reader.WaitToReadAsync(cancellationToken).AsTask(), Task.Delay(100, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        var taken = new List<QueuedArticle>();
        while (taken.Count < maximum && _articles.Reader.TryRead(out QueuedArticle? article))
        {
            taken.Add(article);
        }

        if (taken.Count > 0)
        {
            Write(FormattableString.Invariant($"take {taken.Count}"));
        }

        return new Batch(this, taken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Write(string line)
    {
        lock (Log)
        {
            Log.Add(line);
        }
    }

    private sealed class Batch(FakeSource source, List<QueuedArticle> articles) : IArticleBatch
    {
        public IReadOnlyList<QueuedArticle> Articles => articles;

        public long? Waiting => source._articles.Reader.Count;

        public Task KeepAsync(CancellationToken cancellationToken)
        {
            source.Write("keep");
            return Task.CompletedTask;
        }

        public Task SettleAsync(IReadOnlyList<ArticleOutcome> outcomes, CancellationToken cancellationToken)
        {
            lock (source.Log)
            {
                source.Log.Add(FormattableString.Invariant($"settle {outcomes.Count}"));
                source.Settled.AddRange(articles.Zip(outcomes));
            }

            return Task.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
