using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace NewsParsing.Worker.Tests.Working;

/// <summary>Options, what is missing, health and metrics.</summary>
public sealed class SetupTests
{
    [Fact]
    public void Options_AreReadByName()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["W:batchSize"] = "7", ["W:AckWait"] = "00:01:00" });
        builder.Services.AddNewsParsingWorker(builder.Configuration.GetSection("W"));
    }

    [Theory]
    [InlineData("BatchSize", "0", "BatchSize is 0, but must be from 1 to 1000")]
    [InlineData("BatchSize", "many", "W:BatchSize is 'many', which is no whole number")]
    [InlineData("BatchSizes", "5", "W:BatchSizes is no option of the worker. There are: Stream")]
    [InlineData("AckWait", "30", "W:AckWait is '30', which is no time as 00:00:30")]
    [InlineData("AckWait", "00:00:00.1", "AckWait is 00:00:00.1000000, but must be at least 00:00:01")]
    [InlineData("MaxAttempts", "1", "MaxAttempts is 1, but must be at least 2")]
    [InlineData("MaxAckPending", "3", "MaxAckPending is 3, but must be at least BatchSize, which is 64")]
    [InlineData("MaxDegreeOfParallelism", "0", "MaxDegreeOfParallelism is 0, but must be at least 1")]
    [InlineData("MaxPause", "00:00:00", "MaxPause is 00:00:00, but must be more than zero")]
    [InlineData("CreateStreams", "yes", "W:CreateStreams is 'yes', which is neither true nor false")]
    [InlineData("Stream", "a b", "Stream is 'a b', but must be letters, digits, - and _")]
    [InlineData("Subject", "a.*", "Subject is 'a.*', but must be words of letters, digits, - and _ joined by points")]
    public void WrongOption_IsNamed(string name, string value, string message)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["W:" + name] = value });

        ArgumentException exception
            = Assert.Throws<ArgumentException>(() => builder.Services.AddNewsParsingWorker(builder.Configuration.GetSection("W")));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingSourceOrSink_IsSaidAtTheStart()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        NewsParsingWorkerBuilder worker = builder.Services.AddNewsParsingWorker();
        worker.ToNats(url: "nats://127.0.0.1:1");
        InvalidOperationException second = Assert.Throws<InvalidOperationException>(() => worker.ToNats(url: "nats://a"));
        Assert.Contains("a sink (ToStore", second.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => worker.FromNats("http://127.0.0.1"));
        Assert.Throws<ArgumentException>(() => worker.FromPostgreSql("Hots=127.0.0.1"));
        using IHost host = builder.Build();

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync());
        Assert.Contains("no source: add FromNats, FromPostgreSql or From", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_GoesByTheLastContact()
    {
        var time = new OwnTime();
        var state = new WorkerState(time);
        var check = new WorkerHealthCheck(state);
        time.Now += 59;
        Assert.Equal(HealthStatus.Healthy, (await check.CheckHealthAsync(new HealthCheckContext())).Status);
        time.Now += 2;
        HealthCheckResult result = await check.CheckHealthAsync(new HealthCheckContext());
        Assert.Equal((HealthStatus.Unhealthy, "the queue last answered 61 s ago"), (result.Status, result.Description));
        state.Contact();
        Assert.True(state.IsHealthy);
    }

    [Fact]
    public async Task Metrics_CountWhatBecameOfArticles()
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == NewsParsingWorkerDiagnostics.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value > 0 ? 1 : 0, tags));
        listener.Start();
        var source = new FakeSource();
        var sink = new FakeSink(source);
        source.Add(OwnArticles.Of(1));
        source.Add("broken");
        await using (RunningWorker worker = await RunningWorker.StartAsync(builder => builder.From(_ => source).To(_ => sink)))
        {
            await RunningWorker.UntilAsync(() => worker.State is { Parsed: 1, Dead: 1 });
        }

        Assert.Equal(1, counts["newsparsing.worker.articles outcome=parsed"]);
        Assert.Equal(1, counts["newsparsing.worker.articles outcome=dead reason=bad-json"]);
        Assert.Equal(2, counts["newsparsing.worker.attempts"]);
        Assert.Equal(1, counts["newsparsing.worker.batch.duration"]);
        Assert.Equal(0, counts["newsparsing.worker.in_flight"]);
        Assert.Equal(0, counts["newsparsing.worker.lag"]);

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            string name = instrument.Name;
            foreach (KeyValuePair<string, object?> tag in tags)
            {
                name += $" {tag.Key}={tag.Value}";
            }

            lock (counts)
            {
                counts[name] = counts.GetValueOrDefault(name) + value;
            }
        }
    }

    private sealed class OwnTime : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Now;
    }
}
