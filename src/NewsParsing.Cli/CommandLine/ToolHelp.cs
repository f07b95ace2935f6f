using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using NewsParsing.Tool;

namespace NewsParsing.Cli.CommandLine;

/// <summary>
/// The library's help, with examples after it. That of <c>newsparse</c> alone shows what <c>parse</c> takes, since the word may be left
/// out.
/// </summary>
internal sealed class ToolHelp(RootCommand root, HelpAction help) : SynchronousCommandLineAction
{
    private const string Usage = """
        Usage:
          newsparse [parse] FILE|FOLDER|-... [options]
          newsparse COMMAND ... [options]
          newsparse --version
        """;

    private const string Examples = """
        Examples:
          newsparse article.txt                       who said what, as a table (in a pipe: as JSON)
          newsparse articles/ -f html -o pages        a page an article, with an index to search
          newsparse feed.jsonl -f csv -o quotes.csv   a line for every quote and claim, for a spreadsheet
          newsparse speakers articles/                who says how much (--who NAME: and what)
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        string own = Render(parseResult);
        if (command is RootCommand)
        {
            output.WriteLine(root.Description);
            output.WriteLine();
            output.WriteLine(Usage);
            output.WriteLine();
            output.WriteLine(From(Render(root.Parse([ParseCommand.Name, "--help"])), "Arguments:"));
            output.WriteLine();
            own = From(own, "Commands:");
        }

        output.WriteLine(own);
        if (command is RootCommand or { Name: ParseCommand.Name })
        {
            output.WriteLine();
            output.WriteLine(Examples);
        }

        return ExitCode.Done;
    }

    private string Render(ParseResult parseResult)
    {
        using var text = new StringWriter();
        TextWriter output = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = text;
        help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        return text.ToString().TrimEnd();
    }

    private static string From(string text, string heading) => text[text.IndexOf(heading, StringComparison.Ordinal)..];
}
