using System.CommandLine;

namespace NewsParsing.Tool.CommandLine;

/// <summary>Runs what a command line asks for, until it ends or a signal ends it.</summary>
internal static class CommandRunner
{
    // A file's name may begin with an @, so that sign does not mean a file of arguments here.
    public static ParserConfiguration Parsing { get; } = new() { ResponseFileTokenReplacer = null };

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(ParseResult result)
    {
        using var signals = new StopSignals();
        try
        {
            // The library's own handling of signals ends a run that has not begun to wait for anything.
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return signals.ToExitCode(await result.InvokeAsync(configuration, signals.Token).ConfigureAwait(false));
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            // The help or the version, whose reader has gone or whose disk is full.
            return ExitCode.Failed;
        }
    }
}
