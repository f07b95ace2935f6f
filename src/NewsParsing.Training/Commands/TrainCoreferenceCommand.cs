using System.CommandLine;
using System.Globalization;
using NewsParsing.Entities;
using NewsParsing.Training.Coreference;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Commands;

/// <summary><c>train coreference</c>: fits who is meant by pronouns, descriptions and parts of names.</summary>
internal static class TrainCoreferenceCommand
{
    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var output = new Option<string>("--output")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => CoreferenceTrainer.Path,
        };
        var folds = new Option<bool>("--folds")
        {
            Description = "Also prints the figures of five folds of speakers-train, each by weights without it.",
        };
        var errors = new Option<string?>("--errors") { Description = "With --folds: a file that takes the misses." };
        var command = new Command("coreference", "Fits the coreference model; takes a minute or two.") { corpora, output, folds, errors };
        command.SetAction(result => Run(
            result.GetValue(corpora)!, result.GetValue(output)!, result.GetValue(folds), result.GetValue(errors)));
        return command;
    }

    private static void Run(string corpora, string output, bool folds, string? errors)
    {
        var trainer = new CoreferenceTrainer(corpora, new CoreferenceSettings());
        if (folds)
        {
            List<CoreferenceSample> decisions = [];
            CorpusMeter meter = trainer.CrossValidate(decisions);
            Print(decisions);
            if (errors is not null)
            {
                File.WriteAllLines(errors, meter.Quotes.Misses.Concat(meter.Claims.Misses).Select(miss => miss.ToString()));
            }

            foreach (string line in meter.Quotes.Lines().Concat(meter.Claims.Lines()))
            {
                Console.WriteLine(line);
            }
        }

        CoreferenceEnsemble network = trainer.Train(-1);
        CoreferenceTrainer.Write(network, output);
        List<CoreferenceSample> passages = [];
        var pronouns = new PronounMeter();
        var pipeline = CoreferenceTrainer.Pipeline(network.ToModel());
        foreach (CoreferenceArticle article in CoreferenceTrainer.Passages(Path.Combine(corpora, "gap", "validation.tsv.gz")))
        {
            passages.AddRange(article.Read(0, pipeline, isForced: false));
            pronouns.Add(article.Passage!, article.Parse(pipeline));
        }

        Print(passages);
        Console.WriteLine($"GAP validation: {pronouns.All}; women {pronouns.Female}; men {pronouns.Male}");
    }

    private static void Print(List<CoreferenceSample> decisions)
    {
        foreach (IGrouping<MentionType, CoreferenceSample> type in decisions.GroupBy(item => item.Type).OrderBy(group => group.Key))
        {
            int count = type.Count();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{type.Key}: {count} decisions, right {Share.Print(Share.Of(type.Count(item => item.IsRight[item.Chosen]), count))}, "
                    + $"of which with an entity {type.Count(item => item.HasEntity)}, "
                    + $"right {type.Count(item => item.HasEntity && item.IsRight[item.Chosen])}"));
        }
    }
}
