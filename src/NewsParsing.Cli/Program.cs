using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using NewsParsing.Cli;

var root = new RootCommand("Reads news articles and prints who said what: datelines, quotes with their speakers, claims and actors, each "
    + "with its place in the text.")
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

// The first signal lets the run take its temporary file away, whatever it is doing; the second one ends it. The library's own handling ends
// a run that has not begun to wait for anything.
using var stop = new CancellationTokenSource();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await result.InvokeAsync(
    new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);

void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
