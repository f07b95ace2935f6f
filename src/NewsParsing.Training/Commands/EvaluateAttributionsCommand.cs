using System.CommandLine;
using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate attributions</c>: the metrics of the embedded model on the corpus's dev part.</summary>
internal static class EvaluateAttributionsCommand
{
    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var model = new Option<string?>("--model") { Description = "Weights to measure; without it those that the package embeds." };
        var style = new Option<string>("--style")
        {
            Description = "How the articles are printed: as-printed, no-breaks (one paragraph) or single-marks (British).",
            DefaultValueFactory = _ => "as-printed",
        };
        style.AcceptOnlyFromAmong("as-printed", "no-breaks", "single-marks");
        var command = new Command("attributions", "Measures the attribution models.") { corpora, model, style };
        command.SetAction(result =>
        {
            List<AttributionSample> dev = AttributionCorpus.Read(
                result.GetValue(corpora)!, "dev", new AttributionSettings(), StyleOf(result.GetValue(style)!));
            string? file = result.GetValue(model);
            AttributionModel weights = file is null
                ? ArticlePipeline.Default.Models.Attributions
                : new AttributionModel(new ModelFileReader(file, File.ReadAllBytes(file)), ArticlePipeline.Default.Models.Words);
            foreach (string line in new AttributionEvaluation(dev).Run(weights))
            {
                Console.WriteLine(line);
            }
        });
        return command;
    }

    private static Func<GoldArticle, GoldArticle> StyleOf(string style) => style switch
    {
        "no-breaks" => StyleVariants.WithoutBreaks,
        "single-marks" => StyleVariants.WithSingleMarks,
        _ => article => article,
    };
}
