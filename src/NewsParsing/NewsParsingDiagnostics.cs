namespace NewsParsing;

/// <summary>
/// The names under which <see cref="NewsParser"/> reports what it does to <c>System.Diagnostics</c>, and so to OpenTelemetry.
/// </summary>
/// <remarks>
/// Activity <c>NewsParser.Parse</c>, one a parse, with the tags <c>newsparsing.characters</c>, <c>newsparsing.quotes</c> and
/// <c>newsparsing.claims</c>; one that failed has the status error and the tag <c>error.type</c>. Instruments: the counters
/// <c>newsparsing.articles</c>, <c>newsparsing.characters</c> (UTF-16 units) and <c>newsparsing.errors</c> (by <c>error.type</c>), and the
/// histogram <c>newsparsing.parse.duration</c> in seconds. A cancelled parse counts nowhere. No text of an article, and no name or message
/// made from one, is ever reported. Without a listener it costs next to nothing. Constants only, so safe on any thread.
/// </remarks>
public static class NewsParsingDiagnostics
{
    /// <summary>What <c>AddSource</c> of a tracer takes.</summary>
    public const string ActivitySourceName = "NewsParsing";

    /// <summary>What <c>AddMeter</c> of a meter provider takes.</summary>
    public const string MeterName = "NewsParsing";
}
