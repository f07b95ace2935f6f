using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NewsParsing.Models;
using NewsParsing.Networks;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Commands;

/// <summary><c>speed</c>: words a second of tagging, parsing and lemmatising on one core, bytes allocated, and the time to load.</summary>
internal static class SpeedCommand
{
    private const int Runs = 40;
    private const int SentencesOfARun = 150;

    public static Command Create()
    {
        var input = new Argument<string>("input") { Description = "A CoNLL-U file, gzipped or not." };
        var model = new Argument<string>("model") { Description = "The weights, a syntax.bin." };
        var command = new Command("speed", "Measures the speed of the syntax stage in processor time.") { input, model };
        command.SetAction(result => Run(result.GetValue(input)!, result.GetValue(model)!));
        return command;
    }

    private static void Run(string input, string modelPath)
    {
        byte[] file = File.ReadAllBytes(modelPath);
        WordVectors words = ArticlePipeline.Default.Models.Words;
        SyntaxModel model = new(new ModelFileReader(SyntaxModel.FileName, file), words);
        double load = Best(10, () => model = new SyntaxModel(new ModelFileReader(SyntaxModel.FileName, file), words));
        var text = new TextBuffer();
        SentenceText.Fill([.. ConlluReader.Read(input).Take(SentencesOfARun)], text);
        var syntax = new SyntaxBuffer();
        var scratch = new SyntaxScratch();
        var stage = new SyntaxStage(model, ArticlePipeline.Default.Knowledge);
        long warm = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(warm).TotalSeconds < 2)
        {
            stage.Run(text, syntax, scratch);
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread();
        stage.Run(text, syntax, scratch);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        // Processor time, not time of day: other work on the machine must not count.
        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < Runs; i++)
        {
            stage.Run(text, syntax, scratch);
        }

        double seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds / Runs;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{text.TokenCount / seconds:F0} words/s, {bytes} bytes allocated for {text.TokenCount} words, loaded in {load * 1000:F1} ms"));
    }

    private static double Best(int runs, Action action)
    {
        double best = double.MaxValue;
        for (int i = 0; i < runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }
}
