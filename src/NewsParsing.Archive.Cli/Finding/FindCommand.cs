using System.CommandLine;
using NewsParsing.Archive.Cli.Output;

namespace NewsParsing.Archive.Cli.Finding;

/// <summary>The command <c>find</c>: who said what, in all articles of the database.</summary>
internal static class FindCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var filters = new SayingFilters();
        var output = new ListArguments();
        var command = new Command("find", "Finds quotes and claims, the newest first. What several articles carry in the same words is one "
            + "saying, that of the first of them. Without an option, it finds all.")
        {
            database,
        };
        filters.AddTo(command);
        output.AddTo(command);
        command.SetAction((result, cancellationToken) => new FindRun(
            result.GetRequiredValue(database), filters.Read(result), output.Read(result)).RunAsync(cancellationToken));
        return command;
    }
}
