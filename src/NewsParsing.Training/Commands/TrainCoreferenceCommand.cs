using System.CommandLine;
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
        var folds = new Option<bool>("--folds") { Description = "Also prints the figures of five folds of speakers-train, each by weights without it." };
        var command = new Command("coreference", "Fits the coreference model; takes a minute or two.") { corpora, output, folds };
        command.SetAction(result => Run(result.GetValue(corpora)!, result.GetValue(output)!, result.GetValue(folds)));
        return command;
    }

    private static void Run(string corpora, string output, bool folds)
    {
        var trainer = new CoreferenceTrainer(corpora, new CoreferenceSettings());
        if (folds)
        {
            CorpusMeter meter = trainer.CrossValidate();
            foreach (string line in meter.Quotes.Lines().Concat(meter.Claims.Lines()))
            {
                Console.WriteLine(line);
            }
        }

        CoreferenceNetwork network = trainer.Train(-1);
        CoreferenceTrainer.Write(network, output);
        var pronouns = new PronounMeter();
        var pipeline = CoreferenceTrainer.Pipeline(network.ToModel());
        foreach (CoreferenceArticle article in CoreferenceTrainer.Passages(Path.Combine(corpora, "gap", "validation.tsv.gz")))
        {
            pronouns.Add(article.Passage!, article.Parse(pipeline));
        }

        Console.WriteLine($"GAP validation: {pronouns.All}; women {pronouns.Female}; men {pronouns.Male}");
    }
}
