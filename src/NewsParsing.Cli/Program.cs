using System.CommandLine;
using System.CommandLine.Invocation;
using NewsParsing.Cli;
using NewsParsing.Cli.Archive;
using NewsParsing.Cli.CommandLine;
using NewsParsing.Tool;

if (ArchiveTool.ArgumentsOf(args) is { } others)
{
    return ArchiveTool.Run(others);
}

RootCommand root = ToolCommand.Create();

// A file's name may begin with an @, so that sign does not mean a file of arguments here.
ParseResult result = root.Parse(ToolCommand.WithCommand(root, args), new ParserConfiguration { ResponseFileTokenReplacer = null });
if (result.Action is ParseErrorAction)
{
    return UsageErrors.Write(result, ParseCommand.Name);
}

using var signals = new StopSignals();
try
{
    // The library's own handling of signals ends a run that has not begun to wait for anything.
    var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
    return signals.ToExitCode(await result.InvokeAsync(configuration, signals.Token));
}
catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
{
    // The help or the version, whose reader has gone or whose disk is full.
    return ExitCode.Failed;
}
