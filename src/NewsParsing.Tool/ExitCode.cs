using System.Runtime.InteropServices;

namespace NewsParsing.Tool;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some input was bad, and everything else was done; or the output could not be written.</summary>
    public const int Failed = 1;

    /// <summary>The command line makes no sense, or the lexicon that it names cannot be read: nothing was parsed.</summary>
    public const int Usage = 2;

    /// <summary>Ended by Ctrl-C (128 + SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>Whoever read the output stopped reading (128 + SIGPIPE).</summary>
    public const int BrokenPipe = 141;

    /// <summary>What shells say of a process that a signal has ended: 128 and the signal's number.</summary>
    public static int After(PosixSignal signal) => signal switch
    {
        PosixSignal.SIGHUP => 129,
        PosixSignal.SIGQUIT => 131,
        PosixSignal.SIGTERM => 143,
        _ => Interrupted,
    };
}
