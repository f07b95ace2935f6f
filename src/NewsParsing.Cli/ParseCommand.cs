using System.CommandLine;
using NewsParsing.Cli.CommandLine;

namespace NewsParsing.Cli;

/// <summary>The command <c>parse</c>, which is also what <c>newsparse</c> does when no command is named.</summary>
internal static class ParseCommand
{
    public const string Name = "parse";

    public static Command Create(ParseArguments arguments)
    {
        var command = new Command(Name, "Parses articles and writes them with all that was found, in the order of the input. The word "
            + "may be left out.");
        arguments.AddTo(command);
        command.SetAction((result, cancellationToken) => new ParseRun(arguments.Read(result)).RunAsync(cancellationToken));
        return command;
    }
}
