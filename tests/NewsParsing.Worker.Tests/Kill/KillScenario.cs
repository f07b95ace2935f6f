using System.Globalization;
using System.Text;
using NewsParsing.Worker.Tests.Hosting;

namespace NewsParsing.Worker.Tests.Kill;

/// <summary>
/// 5,000 articles and three workers, of which five are killed at random and one between writing and acknowledging; the server is killed and
/// started again in the middle, and one worker is stopped in order. An article kills each worker that begins with it.
/// </summary>
internal sealed class KillScenario(string queue, string results)
{
    /// <summary>How many articles: 5,000, or what KILL_ARTICLES says, which .ci/run has for its time.</summary>
    public static readonly int Count
        = int.TryParse(Environment.GetEnvironmentVariable("KILL_ARTICLES"), CultureInfo.InvariantCulture, out int count) ? count : 5000;

    private const int Workers = 3;

    private const string Deadly = "DEADLY";

    private static readonly Lazy<string[]> Expected
        = new(() => [.. Enumerable.Range(0, Count).Select(number => NewsParser.Default.Parse(OwnArticles.Of(number)).ToJson())]);

    private readonly List<WorkerProcess> _workers = [];

    private readonly string _flag = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));

    // Which worker dies when is random, and the same in each run.
    private readonly Random _random = new(22);

    private int _deaths;

    public static string DeadlyId => "deadly article";

    // Two seconds on a machine that has time for it: of one with ten programs for each processor, each gets a tenth.
    private static TimeSpan StopLimit => TimeSpan.FromSeconds(2) * Math.Max(1, Load() / Environment.ProcessorCount);

    public static async IAsyncEnumerable<NewsItem> Articles()
    {
        await Task.Yield();
        for (int i = 0; i < Count; i++)
        {
            yield return OwnArticles.Of(i);
            if (i == Count / 50)
            {
                yield return new NewsItem { Id = DeadlyId, Text = $"Ada Brook said that this was a {Deadly} article." };
                yield return OwnArticles.Of(i);
            }
        }
    }

    /// <param name="killServer">Kills the server and starts it again.</param>
    /// <param name="inFlight">What workers have in work at present.</param>
    public async Task RunAsync(Func<Task> killServer, Func<Task<long>> inFlight)
    {
        await using IArticleQueue admin = ArticleQueue.Open(queue);
        var publisher = new ArticlePublisher(admin);
        List<PublishedArticle> published = await publisher.PublishAsync(Articles()).ToListAsync();
        Assert.Equal(1, published.Count(article => article.Outcome == PublishOutcome.Duplicate));
        Assert.Equal(Count + 1, published.Count(article => article.Outcome == PublishOutcome.Published));
        try
        {
            for (int i = 0; i < Workers; i++)
            {
                _workers.Add(Start());
            }

            for (int kill = 1; kill <= 7; kill++)
            {
                await WaitUntilAsync(admin, Count - (Count * kill / 8));
                if (kill == 4)
                {
                    await killServer();
                }
                else if (kill == 6)
                {
                    WorkerProcess worker = _workers[0];
                    (TimeSpan time, int code) = await worker.StopAsync();
                    Assert.True(code == 0, worker.Said);
                    Assert.True(time < StopLimit, time.ToString());
                    // Two are enough for the rest.
                    worker.Dispose();
                    _workers.RemoveAt(0);
                }
                else
                {
                    int victim = _random.Next(_workers.Count);
                    _workers[victim].Kill();
                    _workers[victim].Dispose();
                    _workers[victim] = Start();
                }
            }

            await WaitUntilAsync(admin, 0);
            foreach (WorkerProcess worker in _workers)
            {
                (TimeSpan time, int code) = await worker.StopAsync();
                Assert.True(code == 0, worker.Said);
                Assert.True(time < StopLimit, time.ToString());
            }

            Assert.Equal(0, await inFlight());
            Assert.True(File.Exists(_flag));
        }
        finally
        {
            _workers.ForEach(worker => worker.Dispose());
            File.Delete(_flag);
        }
    }

    /// <summary>The results are those of a single process, each once, and the deadly article is the one dead letter.</summary>
    public async Task AssertResultsAsync(IReadOnlyDictionary<string, string> written)
    {
        for (int i = 0; i < Count; i++)
        {
            Assert.Equal(Expected.Value[i], written[OwnArticles.Id(i)]);
        }

        Assert.Equal(Count, written.Count);
        await using IArticleQueue admin = ArticleQueue.Open(queue);
        DeadArticle dead = Assert.Single(await admin.DeadAsync().ToListAsync());
        Assert.Equal((DeadlyId, DeadReason.TooManyAttempts, 3), (dead.Id, dead.Reason, dead.Attempts));
        Assert.Contains(Deadly, Encoding.UTF8.GetString(dead.Item.Span), StringComparison.Ordinal);
        // Each attempt was a worker's death, but for one that was killed with it by chance; and one died after it had written.
        Assert.InRange(_deaths, 2, 3 + 1);
    }

    private static double Load()
        => File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : 1;

    private WorkerProcess Start() => new(queue, results, new Dictionary<string, string>
    {
        [Program.DieOn] = Deadly,
        [Program.DieAfterWrite] = _flag,
    });

    private async Task WaitUntilAsync(IArticleQueue admin, long left)
    {
        for (int i = 0; i < 1200; i++)
        {
            QueueStatus? status = null;
            try
            {
                status = await admin.StatusAsync();
            }
            catch (Exception)
            {
                // The server is just coming back.
            }

            if (status is not null && status.Waiting + status.InFlight <= left)
            {
                return;
            }

            for (int worker = 0; worker < _workers.Count; worker++)
            {
                if (_workers[worker].HasExited)
                {
                    _deaths++;
                    _workers[worker].Dispose();
                    _workers[worker] = Start();
                }
            }

            await Task.Delay(50);
        }

        string said = string.Join("\n---\n", _workers.Select(worker => worker.Said));
        throw new TimeoutException(FormattableString.Invariant($"More than {left} are left: {await admin.StatusAsync()}\n{said}"));
    }
}
