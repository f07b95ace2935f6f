using System.Runtime.InteropServices;

namespace NewsParsing.Tool;

/// <summary>
/// Ends the run on the signals that ask for it, also that of a terminal that is closed: the first lets it take its temporary file away,
/// whatever it is doing, the second ends it at once.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    /// <summary>
    /// How long a run may take to end by itself. It looks at its token every some milliseconds, but a write into a pipe that nobody reads
    /// does not return at all.
    /// </summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _code = ExitCode.Interrupted;

    public StopSignals() => _registrations =
    [
        .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT }
            .Select(signal => PosixSignalRegistration.Create(signal, Stop)),
    ];

    public CancellationToken Token => _stop.Token;

    /// <summary>The exit code of a run: that of the signal where one ended it.</summary>
    public int ToExitCode(int code) => code == ExitCode.Interrupted ? Volatile.Read(ref _code) : code;

    public void Dispose()
    {
        Array.ForEach(_registrations, registration => registration.Dispose());
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        if (_stop.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        int code = ExitCode.After(context.Signal);
        Volatile.Write(ref _code, code);
        // A thread of its own: those of the pool may all be parsing. Leaving the process takes the temporary file away (OutputTarget).
        new Thread(() =>
        {
            Thread.Sleep(Grace);
            Environment.Exit(code);
        })
        {
            IsBackground = true,
        }.Start();
        _stop.Cancel();
    }
}
