using BenchmarkDotNet.Attributes;
using NewsParsing.Attributions;
using NewsParsing.Claims;
using NewsParsing.Datelines;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Speakers;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Benchmarks;

/// <summary>The stages after the quotations, each alone.</summary>
public class BackBenchmarks
{
    private readonly SyntaxStage _syntax = new(
        ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge,
        ArticlePipeline.Default.Models.Attributions.Network.Summary);
    private readonly AttributionStage _attributions = new(ArticlePipeline.Default.Models.Attributions, ArticlePipeline.Default.Knowledge,
        new QuotationStage(ArticlePipeline.Default.Knowledge).Grouper);
    private readonly ActorStage _actors = new(
        ArticlePipeline.Default.Knowledge, ArticlePipeline.Default.Models.Coreference, ArticlePipeline.Default.Models.Words);
    private readonly ClaimStage _claims = new(ArticlePipeline.Default.Knowledge);
    private readonly ParseWorkspace _work = new();

    public static IEnumerable<BenchmarkInput> Inputs => [BenchmarkInput.Seed, BenchmarkInput.Long];

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = BenchmarkInput.Seed;

    [GlobalSetup]
    public void Fill()
    {
        new TextStage(ArticlePipeline.Default.Knowledge).Run(Input.Text, _work.Text);
        Syntax();
        new DatelineStage(ArticlePipeline.Default.Knowledge).Run(_work.Text, default, _work.Head, _work.HeadScratch);
        new QuotationStage(ArticlePipeline.Default.Knowledge).Run(_work.Text, _work.Quotations, _work.QuotationScratch);
        Attributions();
        Actors();
    }

    [Benchmark]
    public void Syntax() => _syntax.Run(_work.Text, _work.Syntax, _work.SyntaxScratch, _work.Head.BodyToken);

    [Benchmark]
    public void Attributions()
        => _attributions.Run(_work.Text, _work.Syntax, _work.Quotations, _work.Head.BodyToken, _work.Attributions,
            _work.AttributionScratch);

    [Benchmark]
    public void Actors() => _actors.Run(
        _work.Text, _work.Syntax, _work.Head, _work.Quotations, _work.Attributions, _work.Actors, _work.ActorScratch);

    [Benchmark]
    public void Claims() => _claims.Run(_work.Text, _work.Syntax, _work.Quotations, _work.Attributions, _work.Claims);
}
