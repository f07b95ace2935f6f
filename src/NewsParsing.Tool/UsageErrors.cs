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

        string name = "";
        for (var asked = result.CommandResult; asked?.Command is { } named and not RootCommand; asked = asked.Parent as CommandResult)
        {
            name = named.Name == command ? name : $"{named.Name} {name}";
        }

        errors.WriteLine($"Try '{ToolName.Current} {name}--help'.");
        return ExitCode.Usage;
    }
}
