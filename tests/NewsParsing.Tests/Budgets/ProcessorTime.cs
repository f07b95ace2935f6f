using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsParsing.Tests.Budgets;

/// <summary>What the thread that asks has used of a processor: other tests and programs do not count.</summary>
internal static class ProcessorTime
{
    private const int ThreadClock = 3;

    /// <summary>Nanoseconds since some moment; of the wall clock where the system is not Linux.</summary>
    public static long Now()
        => OperatingSystem.IsLinux() && GetTime(ThreadClock, out TimeSpec time) == 0
            ? time.Seconds * 1_000_000_000 + time.Nanoseconds
            : Stopwatch.GetTimestamp() * 1_000_000_000 / Stopwatch.Frequency;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
