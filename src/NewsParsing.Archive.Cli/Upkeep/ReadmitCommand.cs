using System.CommandLine;
using NewsParsing.Tool;

namespace NewsParsing.Archive.Cli.Upkeep;

/// <summary>The command <c>readmit</c>: lets a person in again who was removed.</summary>
internal static class ReadmitCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var name = new Argument<string>("name") { HelpName = "NAME", Description = "The full name that was removed." };
        var command = new Command("readmit", "Lets a person in again who was removed, in articles that are added from now on.")
        {
            database, name,
        };
        command.SetAction((result, cancellationToken) =>
        {
            var errors = new ErrorLog();
            string given = result.GetRequiredValue(name);
            return new StoreRun(result.GetRequiredValue(database), isNew: false, errors).RunAsync(
                async store =>
                {
                    if (!await store.ReadmitPersonAsync(given, cancellationToken).ConfigureAwait(false))
                    {
                        errors.Write($"'{given}' was not removed");
                    }
                },
                cancellationToken);
        });
        return command;
    }
}
