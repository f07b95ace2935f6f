namespace NewsParsing.AspNetCore;

/// <summary>The name under which the endpoints report to <c>System.Diagnostics</c>, and so to OpenTelemetry.</summary>
/// <remarks>
/// Instruments: <c>newsparsing.server.active_parses</c> and <c>newsparsing.server.waiting_parses</c> (how many at present), and the counter
/// <c>newsparsing.server.rejected</c> of requests that were refused, by <c>http.response.status_code</c>. What a parse does, and how long
/// it takes, the core reports (<see cref="NewsParsingDiagnostics"/>), below the activity of the request. Constants only, so safe on any
/// thread.
/// </remarks>
public static class NewsParsingEndpointDiagnostics
{
    /// <summary>What <c>AddMeter</c> of a meter provider takes.</summary>
    public const string MeterName = "NewsParsing.AspNetCore";
}
