using System.Globalization;
using System.Text.Json;
using NewsParsing.Archive.Cli.Output;
using NewsParsing.Worker;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>A dead letter as a row.</summary>
internal sealed class DeadForm : RowForm<DeadArticle>
{
    public override IReadOnlyList<Column<DeadArticle>> Table { get; } =
    [
        new("number", dead => Number(dead.Number)) { IsNumber = true },
        new("id", dead => dead.Id) { Width = 30 },
        new("reason", dead => ContractWord.Of(dead.Reason)) { Width = 15 },
        new("detail", dead => dead.Detail),
        new("died", dead => Time(dead.DiedAt)) { Width = 20 },
    ];

    public override IReadOnlyList<Column<DeadArticle>> Csv { get; } =
    [
        new("number", dead => Number(dead.Number)),
        new("id", dead => dead.Id),
        new("reason", dead => ContractWord.Of(dead.Reason)),
        new("detail", dead => dead.Detail),
        new("attempts", dead => Number(dead.Attempts)),
        new("worker", dead => dead.Worker),
        new("died_at", dead => Time(dead.DiedAt)),
    ];

    public override void WriteJson(Utf8JsonWriter json, DeadArticle row)
    {
        json.WriteNumber("number"u8, row.Number);
        json.WriteString("id"u8, row.Id);
        json.WriteString("reason"u8, ContractWord.Of(row.Reason));
        json.WriteString("detail"u8, row.Detail);
        json.WriteNumber("attempts"u8, row.Attempts);
        json.WriteString("worker"u8, row.Worker);
        json.WriteString("diedAt"u8, Time(row.DiedAt));
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
