using System.CommandLine;
using System.CommandLine.Invocation;
using NewsParsing.Archive.Cli;
using NewsParsing.Tool;
using NewsParsing.Tool.CommandLine;

ToolName.Current = "newsparse-archive";
RootCommand root = ArchiveCommand.Create();

ParseResult result = root.Parse(args, CommandRunner.Parsing);
if (result.Action is ParseErrorAction)
{
    return UsageErrors.Write(result);
}

return await CommandRunner.RunAsync(result);
