using System.CommandLine;
using NewsParsing.Tool;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Upkeep;

/// <summary>The command <c>export</c>: all sayings as Parquet.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var file = new Argument<string>("file")
        {
            HelpName = "FILE.parquet",
            Description = "The file to write; it appears under this name when all is written, not before.",
        };
        var command = new Command("export", "Writes all sayings as Parquet, a row for each with each of its speakers, for DuckDB, pandas, "
            + "Spark and their like.")
        {
            database, file,
        };
        command.SetAction((result, cancellationToken) => new StoreRun(
            result.GetRequiredValue(database), isNew: false, new ErrorLog()).RunAsync(
                async store =>
                {
                    using OutputTarget output = OutputTarget.Open(result.GetRequiredValue(file));
                    await output.WriteAsync(stream => store.ExportParquetAsync(stream, cancellationToken)).ConfigureAwait(false);
                    output.Commit();
                },
                cancellationToken));
        return command;
    }
}
