using System.CommandLine;
using NewsParsing.Attributions;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate attributions</c>: the metrics of the embedded model on the corpus's dev part.</summary>
internal static class EvaluateAttributionsCommand
{
    public static Command Create()
    {
        var corpora = new Option<string>("--corpora") { Description = "Folder of the corpora.", DefaultValueFactory = _ => "../shared/corpora" };
        var command = new Command("attributions", "Measures the attribution models.") { corpora };
        command.SetAction(result =>
        {
            List<AttributionSample> dev = AttributionCorpus.Read(result.GetValue(corpora)!, "dev", new AttributionSettings());
            foreach (string line in new AttributionEvaluation(dev).Run(AttributionModel.Default))
            {
                Console.WriteLine(line);
            }
        });
        return command;
    }
}
