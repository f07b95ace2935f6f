using System.CommandLine;
using System.CommandLine.Invocation;
using NewsParsing.Cli;
using NewsParsing.Cli.Archive;
using NewsParsing.Cli.CommandLine;
using NewsParsing.Tool;
using NewsParsing.Tool.CommandLine;

if (ArchiveTool.ArgumentsOf(args) is { } others)
{
    return ArchiveTool.Run(others);
}

RootCommand root = ToolCommand.Create();

ParseResult result = root.Parse(ToolCommand.WithCommand(root, args), CommandRunner.Parsing);
if (result.Action is ParseErrorAction)
{
    return UsageErrors.Write(result, ParseCommand.Name);
}

return await CommandRunner.RunAsync(result);
