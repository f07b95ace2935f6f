using System.Diagnostics;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NewsParsing.Store;
using NewsParsing.Worker;

namespace NewsParsing.Scale;

/// <summary>Sends articles through one worker to a stream of results, in rounds, and measures the library on some of the same in
/// each.</summary>
internal sealed class ScaleRun(Broker broker, WorkerProcess worker, int articles, int paragraphs, int degree, string results)
{
    public const string Results = "PARSED";

    private const int Rounds = 10;

    /// <summary>How far memory may be from its median in the second half of the run and be called flat.</summary>
    private const double Flat = 0.2;

    private readonly List<double> _resident = [];
    private readonly List<double> _broker = [];

    private double _workerSeconds;
    private double _librarySeconds;
    private double _jsonSeconds;
    private double _wall;
    private int _measured;
    private int _libraryMeasured;

    /// <returns>Whether each article has its result and memory stayed flat.</returns>
    public async Task<bool> RunAsync()
    {
        await using IArticleQueue queue = ArticleQueue.Open(broker.Url);
        await queue.CreateAsync();
        long characters = 0;
        for (int round = 0; round < Rounds; round++)
        {
            int first = (int)((long)articles * round / Rounds);
            int count = (int)((long)articles * (round + 1) / Rounds) - first;
            long start = Stopwatch.GetTimestamp();
            TimeSpan before = worker.ProcessorTime;
            await SendAsync(queue, first, count);
            await DrainAsync(queue);
            double seconds = (worker.ProcessorTime - before).TotalSeconds;
            double wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
            // One after another in each round, so that what else the machine does falls on both; a tenth of the articles is enough.
            List<NewsItem> sample = [.. Enumerable.Range(first, Math.Max(1, count / 10)).Select(i => ShortArticle.Of(i, paragraphs))];
            (double library, double json) = await MeasureLibraryAsync(sample);
            characters += sample.Sum(item => (long)item.Text.Length);
            if (round > 0)
            {
                // In the first, both compile.
                (_workerSeconds, _wall, _measured) = (_workerSeconds + seconds, _wall + wall, _measured + count);
                (_librarySeconds, _jsonSeconds) = (_librarySeconds + library, _jsonSeconds + json);
                _libraryMeasured += sample.Count;
            }

            Say($"{first + count:N0} articles: worker {count / seconds:N0}/s of processor time, {count / wall:N0}/s by the clock");
            Say($"  library {sample.Count / library:N0}/s; worker {worker.Resident:N0} MiB, broker {broker.Resident:N0} MiB");
        }

        return await ReportAsync(queue, characters / (double)(_libraryMeasured + (articles / Rounds / 10)));
    }

    private async Task<(double Library, double Json)> MeasureLibraryAsync(List<NewsItem> sample)
    {
        using var self = Process.GetCurrentProcess();
        TimeSpan start = self.TotalProcessorTime;
        await foreach (ParsedItem item in NewsParser.Default.ParseAsync(sample, degree))
        {
            Debug.Assert(item.Article is not null, "It parses.");
        }

        self.Refresh();
        TimeSpan parsed = self.TotalProcessorTime;
        // What a worker does beside, without a queue.
        await foreach (ParsedItem item in NewsParser.Default.ParseAsync(sample, degree))
        {
            item.Article!.WriteJson(Stream.Null);
        }

        self.Refresh();
        return ((parsed - start).TotalSeconds, (self.TotalProcessorTime - parsed).TotalSeconds);
    }

    private async Task SendAsync(IArticleQueue queue, int first, int count)
    {
        await foreach (PublishedArticle article in new ArticlePublisher(queue).PublishAsync(Items()))
        {
            if (article.Outcome != PublishOutcome.Published)
            {
                throw new InvalidOperationException($"Article {article.Id} was not published: {article.Outcome} {article.Error}");
            }
        }

        async IAsyncEnumerable<NewsItem> Items()
        {
            for (int i = first; i < first + count; i++)
            {
                yield return ShortArticle.Of(i, paragraphs);
            }

            await Task.CompletedTask;
        }
    }

    private async Task DrainAsync(IArticleQueue queue)
    {
        var said = Stopwatch.StartNew();
        while (true)
        {
            QueueStatus status = await queue.StatusAsync();
            _resident.Add(worker.Resident);
            _broker.Add(broker.Resident);
            if (status.Waiting + status.InFlight == 0)
            {
                return;
            }

            if (worker.HasExited)
            {
                throw new InvalidOperationException("The worker has ended.");
            }

            if (said.Elapsed > TimeSpan.FromSeconds(30))
            {
                Say($"  {status.Waiting:N0} wait, worker {_resident[^1]:N0} MiB, broker {_broker[^1]:N0} MiB");
                said.Restart();
            }

            await Task.Delay(250);
        }
    }

    private async Task<bool> ReportAsync(IArticleQueue queue, double characters)
    {
        QueueStatus status = await queue.StatusAsync();
        (long Count, long Bytes) written = await CountAsync();
        double[] second = [.. _resident.Skip(_resident.Count / 2).Order()];
        double median = second[second.Length / 2];
        double off = second.Max(value => Math.Abs(value - median) / median);
        double workerRate = _measured / _workerSeconds;
        double libraryRate = _libraryMeasured / _librarySeconds;
        double jsonRate = _libraryMeasured / _jsonSeconds;
        Row($"| | |");
        Row($"| --- | --- |");
        Row($"| articles sent, results, dead | {articles:N0}, {written.Count:N0}, {status.Dead:N0} |");
        Row($"| characters of an article, bytes of a result | {characters:N0}, {written.Bytes / Math.Max(1, written.Count):N0} |");
        Row($"| library, articles a second of processor time | {libraryRate:N0} |");
        Row($"| library with JSON out | {jsonRate:N0} ({jsonRate / libraryRate:P0}) |");
        Row($"| worker, articles a second of processor time | {workerRate:N0} ({workerRate / libraryRate:P0} of the library) |");
        Row($"| worker, articles a second by the clock, {degree} at a time | {_measured / _wall:N0} |");
        Row($"| worker's memory: first, median of the second half, most | {_resident[0]:N0}, {median:N0}, {_resident.Max():N0} MiB |");
        Row($"| farthest from the median in the second half | {off:P0} |");
        Row($"| broker's memory at the end, its files | {broker.Resident:N0} MiB, {broker.OnDisk:N0} MiB |");
        return written.Count == articles && status.Dead == 0 && off <= Flat;
    }

    /// <returns>How many results there are, and how many bytes they take (of a database in another place 0).</returns>
    private async Task<(long Count, long Bytes)> CountAsync()
    {
        if (results != ResultStore.Nats)
        {
            await using NewsStore store = await ResultStore.OpenAsync(results, CancellationToken.None);
            return ((await store.CountAsync()).Articles, File.Exists(results) ? new FileInfo(results).Length : 0);
        }

        await using var connection = new NatsConnection(new NatsOpts { Url = broker.Url });
        StreamInfo stream = (await new NatsJSContext(connection).GetStreamAsync(Results)).Info;
        return (stream.State.Messages, stream.State.Bytes);
    }

    private static void Say(FormattableString line) => Console.Error.WriteLine(FormattableString.Invariant(line));

    private static void Row(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
