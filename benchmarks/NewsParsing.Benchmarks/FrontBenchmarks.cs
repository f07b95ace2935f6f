using BenchmarkDotNet.Attributes;
using NewsParsing.Datelines;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Benchmarks;

/// <summary>The stages up to the quotations, each alone and together, without making models of what they find.</summary>
public class FrontBenchmarks
{
    private readonly TextStage _text = new(ArticlePipeline.Default.Knowledge);
    private readonly DatelineStage _datelines = new(ArticlePipeline.Default.Knowledge);
    private readonly QuotationStage _quotations = new(ArticlePipeline.Default.Knowledge);
    private readonly ParseWorkspace _work = new();

    public static IEnumerable<BenchmarkInput> Inputs => [BenchmarkInput.Seed, BenchmarkInput.Long];

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = BenchmarkInput.Seed;

    [GlobalSetup]
    public void Fill() => Together();

    [Benchmark]
    public void Text() => _text.Run(Input.Text, _work.Text);

    [Benchmark]
    public void Datelines() => _datelines.Run(_work.Text, default, _work.Head, _work.HeadScratch);

    [Benchmark]
    public void Quotations() => _quotations.Run(_work.Text, _work.Quotations, _work.QuotationScratch);

    [Benchmark]
    public void Together()
    {
        _text.Run(Input.Text, _work.Text);
        _datelines.Run(_work.Text, default, _work.Head, _work.HeadScratch);
        _quotations.Run(_work.Text, _work.Quotations, _work.QuotationScratch);
    }
}
