using System.CommandLine;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Training.Entities;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate names</c>: the recogniser's labels alone, on the corpora's own tokens.</summary>
internal static class EvaluateNamesCommand
{
    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var model = new Option<string?>("--model") { Description = "Weights to use instead of the embedded ones." };
        var errors = new Option<bool>("--errors") { Description = "Prints every name that is missed (-) or made up (+)." };
        var command = new Command("names", "Measures the name labels of the syntax model: F1 (precision, recall) of each kind.")
        {
            corpora, model, errors,
        };
        command.SetAction(result =>
        {
            SyntaxModel weights = result.GetValue(model) is { } path
                ? new SyntaxModel(
                    new ModelFileReader(Path.GetFileName(path), File.ReadAllBytes(path)), ArticlePipeline.Default.Models.Words)
                : ArticlePipeline.Default.Models.Syntax;
            foreach (NameMeter meter in NameCorpora.Meters(result.GetValue(corpora)!))
            {
                Console.WriteLine(meter.Measure(weights));
                foreach (string error in result.GetValue(errors) ? meter.Errors() : [])
                {
                    Console.WriteLine(error);
                }
            }
        });
        return command;
    }
}
