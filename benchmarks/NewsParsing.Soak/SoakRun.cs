using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace NewsParsing.Soak;

/// <summary>Measures how the server's memory and speed go over many articles.</summary>
internal sealed class SoakRun(ServerProcess server, int articles, int connections) : IDisposable
{
    private const int Rounds = 10;

    /// <summary>How far memory may be from its median in the second half of the run and be called flat.</summary>
    private const double Flat = 0.2;

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server.Address };

    private int _errors;

    public void Dispose() => _client.Dispose();

    /// <returns>Whether every article was answered and memory stayed flat.</returns>
    public async Task<bool> RunAsync()
    {
        Say($"first answer {server.StartTime.TotalMilliseconds:N0} ms after the start, {server.Resident:N0} MiB resident");
        var resident = new List<double>();
        double library = 0;
        double served = 0;
        for (int round = 0; round < Rounds; round++)
        {
            int first = articles / Rounds * round;
            int count = articles / Rounds;
            // One after another in each round, so that what else the machine does falls on both: processor time of each process, for one
            // that waits is not slow.
            library += MeasureLibrary(first, Math.Max(1, count / 10));
            served += await MeasureServerAsync(first, count);
            resident.Add(server.Resident);
            Say($"{first + count:N0} articles: {resident[^1]:N0} MiB resident, {_errors} errors");
        }

        double[] second = [.. resident.Skip(Rounds / 2).Order()];
        double median = second[second.Length / 2];
        double off = second.Max(value => Math.Abs(value - median) / median);
        Say($"memory: median {median:N0} MiB in the second half, at most {off:P0} off it");
        Say($"memory over all: {resident.Min():N0} to {resident.Max():N0} MiB");
        double libraryRate = articles / 10 / library;
        double serverRate = articles / served;
        Say($"articles a second of processor time: library {libraryRate:N0}, server {serverRate:N0} ({serverRate / libraryRate:P0})");
        return _errors == 0 && off <= Flat;
    }

    private static double MeasureLibrary(int first, int count)
    {
        using var self = Process.GetCurrentProcess();
        byte[][] bodies = [.. Enumerable.Range(first, count).Select(Body)];
        NewsParser.Default.Parse("Warm up.");
        TimeSpan before = self.TotalProcessorTime;
        // What the server does without HTTP: JSON in, JSON out.
        foreach (byte[] body in bodies)
        {
            NewsParser.Default.Parse(NewsItem.FromJson(body)).WriteJson(Stream.Null);
        }

        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds;
    }

    private async Task<double> MeasureServerAsync(int first, int count)
    {
        TimeSpan before = server.ProcessorTime;
        int next = first;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) - 1 is var number && number < first + count)
            {
                await PostAsync(number);
            }
        })));
        return (server.ProcessorTime - before).TotalSeconds;
    }

    private async Task PostAsync(int number)
    {
        using var content = new ByteArrayContent(Body(number));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        try
        {
            using HttpResponseMessage response = await _client.PostAsync(new Uri("v1/parse", UriKind.Relative), content);
            byte[] answer = await response.Content.ReadAsByteArrayAsync();
            if (response.StatusCode != HttpStatusCode.OK || answer.Length == 0)
            {
                Interlocked.Increment(ref _errors);
            }
        }
        catch (HttpRequestException)
        {
            Interlocked.Increment(ref _errors);
        }
    }

    private static byte[] Body(int number)
    {
        var item = new NewsItem { Id = number.ToString(CultureInfo.InvariantCulture), Text = MadeArticle.Of(number) };
        return Encoding.UTF8.GetBytes(item.ToJson());
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
