using BenchmarkDotNet.Attributes;

namespace NewsParsing.Benchmarks;

/// <summary>What a user calls: text in, models or JSON out.</summary>
public class WholeBenchmarks
{
    private Article? _article;

    public static IEnumerable<BenchmarkInput> Inputs => [BenchmarkInput.Seed, BenchmarkInput.Long];

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = BenchmarkInput.Seed;

    [GlobalSetup]
    public void Fill() => _article = Parse();

    [Benchmark]
    public Article Parse() => NewsParser.Default.Parse(Input.Text);

    [Benchmark]
    public string ToJson() => _article!.ToJson();
}
