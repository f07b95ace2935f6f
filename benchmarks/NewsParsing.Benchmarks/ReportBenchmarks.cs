using BenchmarkDotNet.Attributes;
using NewsParsing.Diagnostics;

namespace NewsParsing.Benchmarks;

/// <summary>What a parse pays for its activity and instruments while nobody listens.</summary>
public class ReportBenchmarks
{
    private readonly Article _article = NewsParser.Default.Parse(BenchmarkInput.Seed.Text);

    [Benchmark]
    public void Report() => ParseReport.Start().Succeed(_article);
}
