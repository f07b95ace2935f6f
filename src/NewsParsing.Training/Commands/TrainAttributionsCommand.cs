using System.CommandLine;
using System.Diagnostics;
using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Commands;

/// <summary><c>train attributions</c>: makes <c>attributions.bin</c> from the corpus.</summary>
internal static class TrainAttributionsCommand
{
    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var seed = new Option<ulong>("--seed")
        {
            Description = "Seed of all chance; the same one gives the same file.",
            DefaultValueFactory = _ => 1,
        };
        var output = new Option<string>("--output")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => Path.Combine("src", "NewsParsing", "Models", "Data", AttributionModel.FileName),
        };
        var set = new Option<string[]>("--set")
        {
            Description = "Changes a setting for an experiment, as passes=3; a slash begins another run that is only measured.",
        };
        var command = new Command("attributions", "Trains the attribution models.") { corpora, seed, output, set };
        command.SetAction(
            result => Run(result.GetValue(corpora)!, result.GetValue(seed), result.GetValue(output)!, result.GetValue(set) ?? []));
        return command;
    }

    private static void Run(string corpora, ulong seed, string output, string[] sets)
    {
        long start = Stopwatch.GetTimestamp();
        void Report(string line) => Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s: {line}");
        var settings = new AttributionSettings { Seed = seed };
        string[] runs = string.Join(' ', sets).Split('/');
        settings = Apply(settings, runs[0]);
        List<AttributionSample> train = AttributionCorpus.ReadTraining(corpora, settings);
        train.AddRange(ExampleReader.Read(settings));
        List<AttributionSample> held =
        [
            .. train.Where(settings.Holds).DistinctBy(sample => sample.Article.Id).Where(sample => sample.Article.Tokens.Length > 0),
        ];
        train.RemoveAll(settings.Holds);
        List<AttributionSample> dev = AttributionCorpus.Read(corpora, "dev", settings with { Articles = int.MaxValue });
        AttributionSample[] newswire = [.. AttributionCorpus.ReadNewswire(corpora, "train")];
        AttributionSample[] newswireDev = [.. AttributionCorpus.ReadNewswire(corpora, "dev")];
        Report($"{train.Count} articles");
        for (int run = 0; run < runs.Length; run++)
        {
            AttributionSettings own = run == 0 ? settings : Apply(settings, runs[run]) with { Hold = settings.Hold };
            byte[] file = new AttributionTrainer(own, run == 0 ? Report : _ => { }).Train(train, newswire);
            var model = new AttributionModel(new ModelFileReader(output, file), ArticlePipeline.Default.Models.Words);
            string[] lines = [.. new AttributionEvaluation(dev).Run(model)];
            Report($"{runs[run]} {lines[0]}");
            Report($"newswire: {new AttributionEvaluation(newswireDev).Run(model).First()}");
            if (held.Count > 0)
            {
                Report($"{held.Count} articles held out: {new AttributionEvaluation(held).Run(model).First()}");
            }

            if (run == 0)
            {
                File.WriteAllBytes(output, file);
                Console.WriteLine(string.Join('\n', lines[1..]));
                Report($"{output}: {file.Length} bytes");
            }
        }
    }

    private static AttributionSettings Apply(AttributionSettings settings, string assignments)
        => assignments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(settings, (s, assignment) => s.With(assignment));
}
