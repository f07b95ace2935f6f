using System.CommandLine;
using System.CommandLine.Invocation;
using NewsParsing.Archive.Cli;
using NewsParsing.Tool;

ToolName.Current = "newsparse-archive";
RootCommand root = ArchiveCommand.Create();

// A file's name may begin with an @, so that sign does not mean a file of arguments here.
ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (result.Action is ParseErrorAction)
{
    return UsageErrors.Write(result);
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
