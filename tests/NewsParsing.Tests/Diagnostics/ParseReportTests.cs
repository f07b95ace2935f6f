using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsParsing.Tests.Diagnostics;

/// <summary>Other tests parse at the same time, so each test looks at its own parse alone: by its trace or its thread.</summary>
public sealed class ParseReportTests
{
    private const string Text = "LONDON — “We open on Friday,” Ada Brook said. She denied that the ferry was late.";

    [Fact]
    public void Parse_WithAListener_IsAnActivityWithCountsAndWithoutText()
    {
        Activity activity = Assert.Single(Listen(() => NewsParser.Default.Parse(Text)));

        Assert.Equal(("NewsParser.Parse", ActivityStatusCode.Unset), (activity.OperationName, activity.Status));
        Assert.Equal(
            [new("newsparsing.characters", Text.Length), new("newsparsing.quotes", 1), new("newsparsing.claims", 1)],
            activity.TagObjects);
        Assert.Empty(activity.Events);
        Assert.True(activity.IsStopped);
    }

    [Fact]
    public async Task ParseAsync_ActivitiesAreChildrenOfTheEnumeration()
    {
        Activity[] activities = await ListenAsync(
            async () => await NewsParser.Default.ParseAsync([new() { Text = Text }, new() { Text = Text }]).ToArrayAsync());

        Assert.Equal(2, activities.Length);
    }

    [Fact]
    public void CancelledParse_IsNoError()
    {
        Activity activity = Assert.Single(Listen(
            () => Assert.ThrowsAny<OperationCanceledException>(
                () => NewsParser.Default.Parse(Text, new CancellationToken(canceled: true)))));

        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Empty(activity.TagObjects);
    }

    [Fact]
    public void FailedParse_NamesTheKindOfErrorAlone()
    {
        var measured = new List<(string Instrument, double Value, string? Error)>();
        using MeterListener listener = Measure((instrument, value, error) => measured.Add((instrument, value, error)));
        Activity activity = Assert.Single(Listen(() =>
        {
            NewsParsing.Diagnostics.ParseReport report = NewsParsing.Diagnostics.ParseReport.Start();
            report.Fail(new FormatException(Text));
        }));

        Assert.Equal((ActivityStatusCode.Error, null), (activity.Status, activity.StatusDescription));
        Assert.Equal([new("error.type", "System.FormatException")], activity.TagObjects);
        Assert.Contains(("newsparsing.errors", 1, "System.FormatException"), measured);
        Assert.Contains(
            measured, measurement => measurement is { Instrument: "newsparsing.parse.duration", Error: "System.FormatException" });
    }

    [Fact]
    public void Parse_WithAMeterListener_IsCountedAndTimed()
    {
        string text = Text + new string(' ', 977);
        var measured = new List<(string Instrument, double Value, string? Error)>();
        var clock = Stopwatch.StartNew();
        using (Measure((instrument, value, error) => measured.Add((instrument, value, error))))
        {
            NewsParser.Default.Parse(text);
        }

        Assert.Contains(("newsparsing.characters", text.Length, null), measured);
        Assert.Contains(("newsparsing.articles", 1, null), measured);
        Assert.Contains(
            measured,
            measurement => measurement is { Instrument: "newsparsing.parse.duration", Error: null }
                && measurement.Value > 0 && measurement.Value <= clock.Elapsed.TotalSeconds);
        Assert.DoesNotContain(measured, measurement => measurement.Instrument == "newsparsing.errors");
    }

    [Fact]
    public void Instruments_CarryTheirUnits()
    {
        var units = new Dictionary<string, string?>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == NewsParsingDiagnostics.MeterName)
            {
                units.Add(instrument.Name, instrument.Unit);
            }
        };
        NewsParser.Default.Parse(Text);
        listener.Start();

        Assert.Equal(
            new Dictionary<string, string?>
            {
                ["newsparsing.articles"] = "{article}",
                ["newsparsing.characters"] = "{character}",
                ["newsparsing.errors"] = "{error}",
                ["newsparsing.parse.duration"] = "s",
            },
            units);
    }

    [Fact]
    public void Report_WithoutAListener_AllocatesNothing()
    {
        Article article = NewsParser.Default.Parse(Text);

        // The least: another test may be listening for a moment.
        Assert.Equal(0, Allocation.Least(() => NewsParsing.Diagnostics.ParseReport.Start().Succeed(article)));
    }

    private static Activity[] Listen(Action action)
        => ListenAsync(() =>
        {
            action();
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();

    /// <summary>The activities below a parent of the test's own.</summary>
    private static async Task<Activity[]> ListenAsync(Func<Task> action)
    {
        var stopped = new List<Activity>();
        using var parent = new Activity("test");
        parent.Start();
        ActivityTraceId trace = parent.TraceId;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == NewsParsingDiagnostics.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> options)
                => options.TraceId == trace ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                lock (stopped)
                {
                    stopped.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await action();
        return [.. stopped];
    }

    /// <summary>Measurements of this thread.</summary>
    private static MeterListener Measure(Action<string, double, string?> take)
    {
        int thread = Environment.CurrentManagedThreadId;
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == NewsParsingDiagnostics.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        listener.Start();
        return listener;

        void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (Environment.CurrentManagedThreadId == thread)
            {
                take(instrument.Name, value, tags.IsEmpty ? null : $"{tags[0].Value}");
            }
        }
    }
}
