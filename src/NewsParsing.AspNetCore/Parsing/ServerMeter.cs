using System.Diagnostics.Metrics;

namespace NewsParsing.AspNetCore.Parsing;

/// <summary>The instruments that <see cref="NewsParsingEndpointDiagnostics"/> names.</summary>
internal static class ServerMeter
{
    private static readonly Meter Meter
        = new(NewsParsingEndpointDiagnostics.MeterName, typeof(ServerMeter).Assembly.GetName().Version?.ToString(3));

    public static UpDownCounter<int> Active { get; }
        = Meter.CreateUpDownCounter<int>("newsparsing.server.active_parses", "{parse}", "Articles that are parsed at present.");

    public static UpDownCounter<int> Waiting { get; }
        = Meter.CreateUpDownCounter<int>("newsparsing.server.waiting_parses", "{parse}", "Articles that wait to be parsed.");

    private static readonly Counter<long> Rejections
        = Meter.CreateCounter<long>("newsparsing.server.rejected", "{request}", "Requests that were refused.");

    /// <summary>Counts a request that was refused, under the name of OpenTelemetry's semantic conventions for the status.</summary>
    public static void Reject(int status)
        => Rejections.Add(1, new KeyValuePair<string, object?>("http.response.status_code", status));
}
