using System.CommandLine;
using NewsParsing.Tool;
using NewsParsing.Tool.Serving;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary>The command <c>serve</c>: what <c>newsparse serve</c> is, and the database beside it.</summary>
internal static class ServeStoreCommand
{
    public static Command Create()
    {
        var store = new Option<string>("--store")
        {
            HelpName = "DB",
            Required = true,
            Description = "The database to search: a file, or postgres://user@host/name or Host=…;Database=….",
        };
        var serve = new ServeCommand();
        var command = new Command(ServeCommand.Name, "Shows a page to read articles and one to search the database, and serves programs: "
            + "all that newsparse serve has, GET /v1/sayings, GET /v1/people, GET /v1/articles/KEY. The database is only read. "
            + "Ctrl-C ends it.")
        {
            store,
        };
        serve.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            int served = ExitCode.Done;
            int opened = await new StoreRun(result.GetRequiredValue(store), isNew: false, new ErrorLog()).RunAsync(
                async database => served = await new ServeRun(serve.Read(result), new ServedStore(database)).RunAsync(cancellationToken)
                    .ConfigureAwait(false),
                cancellationToken).ConfigureAwait(false);
            return opened == ExitCode.Done ? served : opened;
        });
        return command;
    }
}
