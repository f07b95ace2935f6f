using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsParsing.Tool;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <param name="result">The command line.</param>
    /// <param name="command">The command that runs where none is named; or null.</param>
    public static int Write(ParseResult result, string? command = null)
    {
        var errors = new ErrorLog();
        foreach (ParseError error in result.Errors)
        {
            errors.Write(error.Message);
        }

        Command asked = result.CommandResult.Command;
        string name = asked is RootCommand || asked.Name == command ? "" : asked.Name + " ";
        errors.WriteLine($"Try '{ToolName.Current} {name}--help'.");
        return ExitCode.Usage;
    }
}
