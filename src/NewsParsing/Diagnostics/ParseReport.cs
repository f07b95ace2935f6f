using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsParsing.Diagnostics;

/// <summary>
/// Reports one parse to the listeners of <see cref="NewsParsingDiagnostics"/>; without listeners it only checks whether there are any.
/// </summary>
internal readonly struct ParseReport
{
    // The name of OpenTelemetry's semantic conventions, with the exception's full type as its value.
    private const string ErrorType = "error.type";

    private static readonly string? Version = typeof(ParseReport).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource Source = new(NewsParsingDiagnostics.ActivitySourceName, Version);
    private static readonly Meter Meter = new(NewsParsingDiagnostics.MeterName, Version);

    private static readonly Counter<long> Articles = Meter.CreateCounter<long>("newsparsing.articles", "{article}", "Articles parsed.");

    private static readonly Counter<long> Characters
        = Meter.CreateCounter<long>("newsparsing.characters", "{character}", "UTF-16 units of the articles parsed.");

    private static readonly Counter<long> Errors
        = Meter.CreateCounter<long>("newsparsing.errors", "{error}", "Articles that could not be parsed.");

    /// <summary>An article takes milliseconds, where the usual boundaries begin at 5.</summary>
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "newsparsing.parse.duration", "s", "Time to parse one article.", tags: null,
        new InstrumentAdvice<double>
        {
            // From 0.5 ms: the median article of PolNeAR train (665 tokens) takes some 5 ms at the 145,000 words/s of WholeBenchmarks.
            HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        });

    private readonly Activity? _activity;
    private readonly long _start;

    private ParseReport(Activity? activity, long start)
    {
        _activity = activity;
        _start = start;
    }

    public static ParseReport Start() => new(Source.StartActivity("NewsParser.Parse"), Duration.Enabled ? Stopwatch.GetTimestamp() : 0);

    /// <summary>The parse is done.</summary>
    public void Succeed(Article article)
    {
        Articles.Add(1);
        Characters.Add(article.Text.Length);
        RecordDuration(null);
        if (_activity is { } activity)
        {
            activity.SetTag("newsparsing.characters", article.Text.Length);
            activity.SetTag("newsparsing.quotes", article.Quotes.Count);
            activity.SetTag("newsparsing.claims", article.Claims.Count);
            activity.Dispose();
        }
    }

    /// <summary>The parse ended with an exception, whose message may hold text of the article and is therefore left out.</summary>
    public void Fail(Exception exception)
    {
        // OpenTelemetry's conventions: an error is what the operation failed of; who cancels has asked for it.
        if (exception is not OperationCanceledException)
        {
            string type = exception.GetType().FullName!;
            Errors.Add(1, new KeyValuePair<string, object?>(ErrorType, type));
            RecordDuration(type);
            _activity?.SetTag(ErrorType, type).SetStatus(ActivityStatusCode.Error);
        }

        _activity?.Dispose();
    }

    private void RecordDuration(string? errorType)
    {
        // A listener that came during the parse gets no duration of it.
        if (_start == 0)
        {
            return;
        }

        double seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        if (errorType is null)
        {
            Duration.Record(seconds);
        }
        else
        {
            Duration.Record(seconds, new KeyValuePair<string, object?>(ErrorType, errorType));
        }
    }
}
