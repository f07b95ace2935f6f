using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using NewsParsing.Cli;
using NewsParsing.Cli.CommandLine;

RootCommand root = ToolCommand.Create();

// A file's name may begin with an @, so that sign does not mean a file of arguments here.
ParseResult result = root.Parse(ToolCommand.WithCommand(root, args), new ParserConfiguration { ResponseFileTokenReplacer = null });
if (result.Action is ParseErrorAction)
{
    return UsageErrors.Write(result);
}

// The first signal, also that of a terminal that is closed, lets the run take its temporary file away, whatever it is doing; the second one
// ends it. The library's own handling ends a run that has not begun to wait for anything.
using var stop = new CancellationTokenSource();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using PosixSignalRegistration hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
using PosixSignalRegistration quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Stop);
try
{
    return await result.InvokeAsync(
        new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
}
catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
{
    // The help or the version, whose reader has gone or whose disk is full.
    return ExitCode.Failed;
}

void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
