using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsParsing.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    public static int Write(ParseResult result)
    {
        var errors = new ErrorLog();
        foreach (ParseError error in result.Errors)
        {
            errors.Write(error.Message);
        }

        string command = result.CommandResult.Command is RootCommand or { Name: ParseCommand.Name }
            ? ""
            : result.CommandResult.Command.Name + " ";
        errors.WriteLine($"Try 'newsparse {command}--help'.");
        return ExitCode.Usage;
    }
}
