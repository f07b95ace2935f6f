namespace NewsParsing.Worker;

/// <summary>The name under which workers report to <c>System.Diagnostics</c>, and so to OpenTelemetry.</summary>
/// <remarks>
/// Instruments: the counter <c>newsparsing.worker.articles</c> by <c>outcome</c> (<c>parsed</c>, <c>dead</c>, <c>given_back</c>) and, of
/// the
/// dead, <c>reason</c>; the histograms <c>newsparsing.worker.batch.duration</c> (seconds from taken to settled) and
/// <c>newsparsing.worker.attempts</c> (of each settled article); the gauge <c>newsparsing.worker.lag</c> (articles that wait) and the
/// counter
/// <c>newsparsing.worker.in_flight</c> (articles in work); the counter <c>newsparsing.worker.errors</c> by <c>of</c> (<c>queue</c>,
/// <c>sink</c>). What a parse does, and how long it takes, the core reports (<see cref="NewsParsingDiagnostics"/>). Constants only, so
/// safe on
/// any thread.
/// </remarks>
public static class NewsParsingWorkerDiagnostics
{
    /// <summary>What <c>AddMeter</c> of a meter provider takes.</summary>
    public const string MeterName = "NewsParsing.Worker";
}
