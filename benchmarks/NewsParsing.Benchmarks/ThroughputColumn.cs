using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsParsing.Benchmarks;

/// <summary>How much of the input a second takes, from the mean time and the parameter <c>Input</c>.</summary>
/// <param name="name">The column's head.</param>
/// <param name="legend">What it means.</param>
/// <param name="amount">How much an input is, in the column's unit.</param>
internal sealed class ThroughputColumn(string name, string legend, Func<BenchmarkInput, double> amount) : IColumn
{
    public string Id => "Throughput." + name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        double? nanoseconds = summary[benchmarkCase]?.ResultStatistics?.Mean;
        return nanoseconds is { } mean && benchmarkCase.Parameters["Input"] is BenchmarkInput input
            ? (amount(input) / mean * 1e9).ToString("N1", CultureInfo.InvariantCulture)
            : "-";
    }
}
