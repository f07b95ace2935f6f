using System.CommandLine;
using NewsParsing.Tool;

namespace NewsParsing.Archive.Cli.People;

/// <summary>The command <c>merge</c>: makes two people one.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var from = new Argument<string>("from") { HelpName = "FROM", Description = "A full name, or a key that people writes." };
        var into = new Argument<string>("into") { HelpName = "INTO", Description = "The full name or key of the one that stays." };
        var command = new Command("merge", "Makes two people one: what FROM says is INTO's then, also in articles that are added later. "
            + "split undoes it.")
        {
            database, from, into,
        };
        command.SetAction((result, cancellationToken) => new StoreRun(
            result.GetRequiredValue(database), isNew: false, new ErrorLog()).RunAsync(
                store => store.MergeAsync(result.GetRequiredValue(from), result.GetRequiredValue(into), cancellationToken),
                cancellationToken));
        return command;
    }
}
