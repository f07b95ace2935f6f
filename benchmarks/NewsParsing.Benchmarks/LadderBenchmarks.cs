using BenchmarkDotNet.Attributes;
using NewsParsing.Tests.Budgets;

namespace NewsParsing.Benchmarks;

/// <summary>
/// The whole parser on every family of texts that a flood would be made of, each at two lengths: the time has to double with the length.
/// All of them take hours; <c>--filter '*Ladder*distinct**'</c> and its like pick some, and
/// <c>--filter '*Ladder*' --strategy Monitoring --warmupCount 0 --iterationCount 1 --invocationCount 1 --unrollFactor 1</c> runs each once.
/// </summary>
public class LadderBenchmarks
{
    private string _text = "";

    public static IEnumerable<string> Families => TextFamilies.Names;

    [ParamsSource(nameof(Families))]
    public string Family { get; set; } = "";

    [Params(500_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void MakeText() => _text = TextFamilies.TextOf(Family, Length);

    [Benchmark]
    public Article Parse() => NewsParser.Default.Parse(_text);
}
