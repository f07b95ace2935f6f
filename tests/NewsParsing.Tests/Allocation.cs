namespace NewsParsing.Tests;

/// <summary>Measures what code allocates.</summary>
internal static class Allocation
{
    // The first runs grow buffers and load types. A run that the runtime interrupts, to collect garbage or to replace code by faster code,
    // may be charged some bytes that are none of its own, so the least of several counts.
    private const int Runs = 50;

    /// <summary>Runs it several times on this thread and returns the bytes of the run that allocated least.</summary>
    public static long Least(Action run)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Runs; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
