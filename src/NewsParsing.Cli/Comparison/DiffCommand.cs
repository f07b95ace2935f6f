using System.CommandLine;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Cli.Comparison;

/// <summary>The command <c>diff</c>, by which an upgrade can be judged.</summary>
internal static class DiffCommand
{
    private const double DefaultThreshold = 0.1;

    public static Command Create()
    {
        var old = new Argument<string>("old")
        {
            HelpName = "OLD",
            Description = "JSON Lines, JSON or a folder of either, as parse wrote it.",
        };
        var @new = new Argument<string>("new") { HelpName = "NEW", Description = "The same of another run." };
        Option<string> format = OptionForms.Choice(
            "--format",
            ["-f"],
            "table (a line a change, then the counts) or jsonl (an object a change). Default: table.",
            "table", "jsonl");
        Option<double> threshold = OptionForms.Confidence("--confidence", "Confidences that differ by more than this are changes.");
        threshold.DefaultValueFactory = _ => DefaultThreshold;
        var command = new Command("diff", "Says what changed between two outputs: articles, quotes, claims, actors, who said it. "
            + "Exit code 0 when nothing did, 1 when something did, 2 when one cannot be read.")
        {
            old, @new, format, threshold,
        };
        command.SetAction((result, cancellationToken) => Task.FromResult(new DiffRun(
            result.GetRequiredValue(old), result.GetRequiredValue(@new), result.GetValue(threshold), result.GetValue(format) == "jsonl")
            .Run(cancellationToken)));
        return command;
    }
}
