using System.CommandLine;
using System.Diagnostics;
using NewsParsing.Syntax;
using NewsParsing.Training.Corpora;
using NewsParsing.Training.Entities;
using NewsParsing.Training.Learning;
using Spectre.Console;

namespace NewsParsing.Training.Commands;

/// <summary><c>train syntax</c>: makes <c>syntax.bin</c> from the corpora.</summary>
internal static class TrainSyntaxCommand
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
            DefaultValueFactory = _ => Path.Combine("src", "NewsParsing", "Models", "Data", SyntaxModel.FileName),
        };
        var set = new Option<string[]>("--set") { Description = "Changes a setting for an experiment, as epochs=10." };
        var command = new Command("syntax", "Trains the tagger and parser.") { corpora, seed, output, set };
        command.SetAction(result =>
        {
            var settings = new NetworkSettings { Seed = result.GetValue(seed) };
            foreach (string assignment in result.GetValue(set) ?? [])
            {
                settings = settings.With(assignment);
            }

            Run(result.GetValue(corpora)!, settings, result.GetValue(output)!);
        });
        return command;
    }

    private static void Run(string corpora, NetworkSettings settings, string output)
    {
        Sentence[] gold = [.. NameCorpora.Gum(corpora, "train"), .. Treebank(corpora, "ewt-train")];
        NameMeter[] names = NameCorpora.Meters(corpora);
        var accuracy = new AccuracyMeter([.. Treebank(corpora, "gum-dev"), .. Treebank(corpora, "ewt-dev")]);
        var marked = MarkedArticleReader.Read(Path.Combine(corpora, "names-silver", "polnear.jsonl.gz")).ToDictionary(item => item.Id);
        Sentence[] silver = [.. SilverReader.Read(Path.Combine(corpora, "polnear", "train.jsonl.gz"), marked)];
        List<Sentence> newswire = NameCorpora.Newswire(corpora, "names-train");
        List<Sentence> silverNames
            = MarkedSentences.Of(MarkedArticleReader.Read(Path.Combine(corpora, "names-silver", "abc.jsonl.gz")));
        AnsiConsole.WriteLine($"{gold.Length} gold and {silver.Length} silver sentences, {settings}");
        long start = Stopwatch.GetTimestamp();
        byte[] file = [];
        AnsiConsole.Progress().Start(progress =>
        {
            ProgressTask task = progress.AddTask("training", maxValue: 1);
            var trainer = new SyntaxTrainer(settings, gold, silver, newswire, silverNames);
            file = trainer.Train(
                $"syntax-1-seed{settings.Seed}",
                (epoch, done, loss) =>
                {
                    task.Value = done;
                    task.Description = $"epoch {epoch + 1}, loss {loss:F3}";
                },
                (epoch, model) => AnsiConsole.WriteLine(
                    $"epoch {epoch + 1}, {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s: {accuracy.Measure(model)}"
                        + $"{string.Concat(names.Select(meter => "\n" + meter.Measure(model)))}"));
        });
        File.WriteAllBytes(output, file);
        AnsiConsole.WriteLine($"{output}: {file.Length} bytes");
    }

    private static IEnumerable<Sentence> Treebank(string corpora, string name)
        => ConlluReader.Read(Path.Combine(corpora, "ud", name + ".conllu.gz"));
}
