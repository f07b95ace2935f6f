using System.CommandLine;
using NewsParsing.Tool;

namespace NewsParsing.Archive.Cli.People;

/// <summary>The command <c>split</c>: undoes <c>merge</c>.</summary>
internal static class SplitCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var name = new Argument<string>("name") { HelpName = "NAME", Description = "The name that was merged, the FROM of merge." };
        var command = new Command("split", "Undoes merge for one name.") { database, name };
        command.SetAction((result, cancellationToken) =>
        {
            var errors = new ErrorLog();
            string given = result.GetRequiredValue(name);
            return new StoreRun(result.GetRequiredValue(database), isNew: false, errors).RunAsync(
                async store =>
                {
                    if (!await store.SplitAsync(given, cancellationToken).ConfigureAwait(false))
                    {
                        errors.Write($"'{given}' was not merged into anybody");
                    }
                },
                cancellationToken);
        });
        return command;
    }
}
