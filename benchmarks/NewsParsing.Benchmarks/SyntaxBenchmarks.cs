using BenchmarkDotNet.Attributes;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Benchmarks;

/// <summary>Tagging, parsing and lemmatising of the seed article; divide <see cref="Words"/> by the time for words a second.</summary>
[MemoryDiagnoser]
public class SyntaxBenchmarks
{
    private readonly TextBuffer _text = new();
    private readonly SyntaxBuffer _syntax = new();
    private readonly SyntaxScratch _scratch = new();
    private readonly SyntaxStage _stage = new(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge);

    public int Words => _text.TokenCount;

    [GlobalSetup]
    public void Setup()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "seeds", "putin-xi-video-call.txt");
        new TextStage(ArticlePipeline.Default.Knowledge).Run(File.ReadAllText(path), _text);
        Console.WriteLine($"// {Words} words");
    }

    [Benchmark]
    public int Article()
    {
        _stage.Run(_text, _syntax, _scratch);
        return _syntax.Head[0];
    }
}
