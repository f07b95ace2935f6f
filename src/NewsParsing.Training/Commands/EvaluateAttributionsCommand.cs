using System.CommandLine;
using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate attributions</c>: the metrics of the embedded model on the corpus's dev part.</summary>
internal static class EvaluateAttributionsCommand
{
    public static Command Create()
    {
        var corpora = new Option<string>("--corpora") { Description = "Folder of the corpora.", DefaultValueFactory = _ => "../shared/corpora" };
        var model = new Option<string?>("--model") { Description = "Weights to measure; without it those that the package embeds." };
        var command = new Command("attributions", "Measures the attribution models.") { corpora, model };
        command.SetAction(result =>
        {
            List<AttributionSample> dev = AttributionCorpus.Read(result.GetValue(corpora)!, "dev", new AttributionSettings());
            string? file = result.GetValue(model);
            AttributionModel weights = file is null ? AttributionModel.Default : new AttributionModel(new ModelFileReader(file, File.ReadAllBytes(file)));
            foreach (string line in new AttributionEvaluation(dev).Run(weights))
            {
                Console.WriteLine(line);
            }
        });
        return command;
    }
}
