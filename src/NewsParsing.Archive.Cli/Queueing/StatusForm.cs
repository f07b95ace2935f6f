using System.Globalization;
using System.Text.Json;
using NewsParsing.Archive.Cli.Output;
using NewsParsing.Worker;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>How a queue stands, as a row.</summary>
internal sealed class StatusForm : RowForm<QueueStatus>
{
    public override IReadOnlyList<Column<QueueStatus>> Table { get; } =
    [
        new("waiting", status => Number(status.Waiting)) { IsNumber = true },
        new("in work", status => Number(status.InFlight)) { IsNumber = true },
        new("dead", status => Number(status.Dead)) { IsNumber = true },
        new("oldest waits (s)", status => Seconds(status.Lag)) { IsNumber = true },
    ];

    public override IReadOnlyList<Column<QueueStatus>> Csv { get; } =
    [
        new("waiting", status => Number(status.Waiting)),
        new("in_flight", status => Number(status.InFlight)),
        new("dead", status => Number(status.Dead)),
        new("lag_seconds", status => Seconds(status.Lag)),
    ];

    public override void WriteJson(Utf8JsonWriter json, QueueStatus row)
    {
        json.WriteNumber("waiting"u8, row.Waiting);
        json.WriteNumber("inFlight"u8, row.InFlight);
        json.WriteNumber("dead"u8, row.Dead);
        if (row.Lag is { } lag)
        {
            json.WriteNumber("lagSeconds"u8, Math.Round(lag.TotalSeconds, 1));
        }
        else
        {
            json.WriteNull("lagSeconds"u8);
        }
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string? Seconds(TimeSpan? lag) => lag?.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
}
