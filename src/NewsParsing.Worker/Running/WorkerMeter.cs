using System.Diagnostics.Metrics;

namespace NewsParsing.Worker.Running;

/// <summary>The instruments that <see cref="NewsParsingWorkerDiagnostics"/> names.</summary>
internal static class WorkerMeter
{
    private static readonly Meter Meter
        = new(NewsParsingWorkerDiagnostics.MeterName, typeof(WorkerMeter).Assembly.GetName().Version?.ToString(3));

    private static readonly Counter<long> Articles
        = Meter.CreateCounter<long>("newsparsing.worker.articles", "{article}", "Articles that were settled.");

    private static readonly Counter<long> Errors
        = Meter.CreateCounter<long>("newsparsing.worker.errors", "{error}", "Failures of the queue or the sink.");

    public static Histogram<double> BatchDuration { get; }
        = Meter.CreateHistogram<double>("newsparsing.worker.batch.duration", "s", "From taken to settled.");

    public static Histogram<int> Attempts { get; }
        = Meter.CreateHistogram<int>("newsparsing.worker.attempts", "{attempt}", "How often a settled article was tried.");

    public static Gauge<long> Lag { get; }
        = Meter.CreateGauge<long>("newsparsing.worker.lag", "{article}", "Articles that wait in the queue.");

    public static UpDownCounter<int> InFlight { get; }
        = Meter.CreateUpDownCounter<int>("newsparsing.worker.in_flight", "{article}", "Articles in work at present.");

    public static void Count(ArticleOutcome outcome)
    {
        if (outcome.DeadReason is { } reason)
        {
            Articles.Add(
                1,
                new KeyValuePair<string, object?>("outcome", "dead"),
                new KeyValuePair<string, object?>("reason", DeadReasonName.Of(reason)));
        }
        else
        {
            Articles.Add(1, new KeyValuePair<string, object?>("outcome", outcome.IsDone ? "parsed" : "given_back"));
        }
    }

    public static void Fail(string of) => Errors.Add(1, new KeyValuePair<string, object?>("of", of));
}
