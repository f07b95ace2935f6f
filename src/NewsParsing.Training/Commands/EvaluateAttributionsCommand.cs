using System.CommandLine;
using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate attributions</c>: the metrics of the embedded model on a part of a corpus.</summary>
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
        var part = new Option<string>("--part")
        {
            Description = "The part of PolNeAR, or of the worldwide newswire, that is measured; the weights were trained on PolNeAR train.",
            DefaultValueFactory = _ => "dev",
        };
        part.AcceptOnlyFromAmong("dev", "train", "newswire-dev", "newswire-train");
        var command = new Command("attributions", "Measures the attribution models.") { corpora, model, style, part };
        command.SetAction(result =>
        {
            string name = result.GetValue(part)!;
            List<AttributionSample> articles = name.Split('-') is [_, var newswire]
                ? [.. AttributionCorpus.ReadNewswire(result.GetValue(corpora)!, newswire)]
                : AttributionCorpus.Read(result.GetValue(corpora)!, name, new AttributionSettings(), StyleOf(result.GetValue(style)!));
            string? file = result.GetValue(model);
            AttributionModel weights = file is null
                ? ArticlePipeline.Default.Models.Attributions
                : new AttributionModel(new ModelFileReader(file, File.ReadAllBytes(file)), ArticlePipeline.Default.Models.Words);
            foreach (string line in new AttributionEvaluation(articles).Run(weights))
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
