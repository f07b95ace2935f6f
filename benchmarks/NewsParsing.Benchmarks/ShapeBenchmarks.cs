using BenchmarkDotNet.Attributes;
using NewsParsing.Datelines;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Benchmarks;

/// <summary>
/// Text + Datelines + Quotations on shapes that break quadratic code, each at two sizes: the time has to double with the size.
/// </summary>
public class ShapeBenchmarks
{
    private static readonly string[] Marks = ["\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", "(", "—"];

    private readonly TextStage _text = new(ArticlePipeline.Default.Knowledge);
    private readonly DatelineStage _datelines = new(ArticlePipeline.Default.Knowledge);
    private readonly QuotationStage _quotations = new(ArticlePipeline.Default.Knowledge);
    private readonly ParseWorkspace _work = new();

    public static IEnumerable<BenchmarkInput> Inputs
    {
        get
        {
            string line = BenchmarkInput.Long.Text.ReplaceLineEndings(" ");
            yield return new BenchmarkInput("one line, 10 MB", BenchmarkInput.Repeat(line, 10_000_000));
            yield return new BenchmarkInput("one line, 20 MB", BenchmarkInput.Repeat(line, 20_000_000));
            foreach (string mark in Marks)
            {
                yield return new BenchmarkInput($"500,000 {mark}", BenchmarkInput.Repeat(mark + "a ", 500_000 * (mark.Length + 2)));
                yield return new BenchmarkInput($"1,000,000 {mark}", BenchmarkInput.Repeat(mark + "a ", 1_000_000 * (mark.Length + 2)));
            }
        }
    }

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = BenchmarkInput.Seed;

    [Benchmark]
    public void Together()
    {
        _text.Run(Input.Text, _work.Text);
        _datelines.Run(_work.Text, default, _work.Head, _work.HeadScratch);
        _quotations.Run(_work.Text, _work.Quotations, _work.QuotationScratch);
    }
}
