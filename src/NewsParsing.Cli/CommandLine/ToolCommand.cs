using System.CommandLine;
using System.CommandLine.Help;
using NewsParsing.Cli.Archive;
using NewsParsing.Cli.Comparison;
using NewsParsing.Cli.Speakers;
using NewsParsing.Tool.Serving;

namespace NewsParsing.Cli.CommandLine;

/// <summary>The whole command line: <c>newsparse</c> with its commands.</summary>
internal static class ToolCommand
{
    private const string HelpName = "help";

    public static RootCommand Create()
    {
        var root = new RootCommand("Reads news articles and prints who said what: datelines, quotes with their speakers, claims and "
            + "actors, each with its place in the text.")
        {
            ParseCommand.Create(new ParseArguments()),
            SpeakersCommand.Create(),
            DiffCommand.Create(),
            ServeCommand.Create(),
        };
        // For the help: Program starts the other tool before anything is parsed.
        foreach ((string name, string description) in ArchiveTool.Commands)
        {
            root.Add(new Command(name, description));
        }

        root.Add(CreateHelp(root));
        foreach (Option option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction action } help)
            {
                help.Action = new ToolHelp(root, action);
            }
        }

        return root;
    }

    /// <summary>Puts <c>parse</c> first where no command is named, so that all that follows is that command's.</summary>
    // Without it, a file named "parse" or "help" among several would be taken for a command.
    public static string[] WithCommand(RootCommand root, string[] arguments)
    {
        bool isOwn = arguments is [{ } first, ..]
            && (first.StartsWith('[')
                || root.Subcommands.Any(command => command.Name == first)
                || root.Options.Any(option => option.Name == first || option.Aliases.Contains(first)));
        return isOwn ? arguments : [ParseCommand.Name, .. arguments];
    }

    private static Command CreateHelp(RootCommand root)
    {
        var name = new Argument<string?>("command") { Arity = ArgumentArity.ZeroOrOne, Description = "The command to explain." };
        var help = new Command(HelpName, "Explains newsparse or one of its commands.") { name };
        help.SetAction(result =>
        {
            string[] arguments = result.GetValue(name) is { } command ? [command, "--help"] : ["--help"];
            return root.Parse(arguments).Invoke(result.InvocationConfiguration);
        });
        return help;
    }
}
