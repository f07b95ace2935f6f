using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using NewsParsing.Cli;

var root = new RootCommand("Reads news articles and prints who said what: datelines, quotes with their speakers, claims and actors, each with its place in the text.")
{
    ParseCommand.Create(),
};

// A file's name may begin with an @, so that sign does not mean a file of arguments here.
ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (result.Action is ParseErrorAction)
{
    foreach (ParseError error in result.Errors)
    {
        Console.Error.WriteLine("newsparse: " + error.Message.ReplaceLineEndings(" "));
    }

    Console.Error.WriteLine("Try 'newsparse parse --help'.");
    return ExitCode.Usage;
}

return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
