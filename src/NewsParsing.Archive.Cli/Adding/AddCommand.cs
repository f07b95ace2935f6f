using System.CommandLine;
using NewsParsing.Tool;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Archive.Cli.Adding;

/// <summary>The command <c>add</c>: parses articles and saves them.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var input = new InputArguments();
        var reading = new ReadingArguments();
        var overwrite = new Option<bool>("--overwrite")
        {
            Description = "Let what is added take the place of an article with its id in any case. Without it, of two different articles "
                + "with one id the one stays that a newer parser read, or that was published later, whichever came first.",
        };
        var command = new Command("add", "Parses articles and saves them, in the order of the input. What newsparse parse wrote as JSON or "
            + "JSON Lines is saved as it is. The same articles may be added any number of times, and are there once. The id of a text "
            + "without one is its path as it was given, without the ending.")
        {
            database,
        };
        input.AddTo(command);
        command.Add(overwrite);
        reading.AddTo(command);
        command.Validators.Add(result =>
        {
            if (input.InputsOf(result).Length == 0)
            {
                result.AddError("Which articles? Name files or folders, or pipe JSON Lines in.");
            }
            else if (input.HasInlineErrors(result) && input.HasMaximumErrors(result))
            {
                result.AddError("--max-errors counts the errors on standard error, and --errors inline writes them into the output.");
            }
        });
        command.SetAction((result, cancellationToken) => new AddRun(
            result.GetRequiredValue(database),
            reading.Read(result, input.Read(result, new ReadingOptions { IdsArePaths = true })),
            result.GetValue(overwrite)).RunAsync(cancellationToken));
        return command;
    }
}
