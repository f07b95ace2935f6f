using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsParsing.Pipeline;

/// <summary>
/// Works on many inputs at once and hands the results over in the order of the inputs, with a bounded number of inputs in memory.
/// </summary>
internal static class OrderedParallel
{
    /// <summary>
    /// Inputs that may be read and not yet handed over, for each one that is worked on: with one long input at the head of the line,
    /// the others go on until the line is full.
    /// </summary>
    // Reckoned with the lengths of PolNeAR train's 840 articles as costs: 8 workers are busy for 65 % of the time with one place each, 87 %
    // with two, 95 % with three; 16 for 54, 80 and 89 %. More places would keep more articles in memory for the last tenth.
    private const int LinePerWorker = 2;

    /// <summary>Returns <paramref name="work"/>'s result of every input, in order.</summary>
    /// <param name="source">
    /// Enumerated on a thread of the pool, which it may block, only as far as there is room in the line. An exception of it comes after
    /// the results of the inputs before. It is disposed of before the returned stream is; but a cancellation waits for nobody, so then
    /// it is disposed of as soon as it lets go.
    /// </param>
    /// <param name="work">Called from several threads at once; an exception of it ends the stream at its place.</param>
    /// <param name="width">How many inputs are worked on at once.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    public static async IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, CancellationToken, TOut> work, int width,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Not disposed of: work that goes on after a cancellation may still wait on its token.
        var stop = new CancellationTokenSource();
        using CancellationTokenRegistration link = cancellationToken.UnsafeRegister(
            static source => ((CancellationTokenSource)source!).Cancel(), stop);
        CancellationToken stopping = stop.Token;
        // Unbounded in itself: "room" bounds it, which also counts the result that the caller has in hand and has not asked beyond.
        var line = Channel.CreateUnbounded<Task<TOut>>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var room = new SemaphoreSlim((int)Math.Min((long)width * LinePerWorker, int.MaxValue));
        Task reading = Task.Run(
            () => ReadAsync(source, work, new SemaphoreSlim(width), room, line.Writer, stopping), CancellationToken.None);
        try
        {
            await foreach (Task<TOut> next in line.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                // WaitAsync, since a parse looks at its token between two stages only, and in an article of 20 MB a stage takes longer than
                // a caller waits.
                TOut result = await next.WaitAsync(cancellationToken).ConfigureAwait(false);
                room.Release();
                yield return result;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            // A source that ignores its token, as a socket that blocks, must not hold a cancelled caller; one who leaves the loop early
            // waits for it, so that the file is closed when the loop is.
            if (!cancellationToken.IsCancellationRequested)
            {
                await reading.ConfigureAwait(false);
            }
        }
    }

    /// <summary>Reads the source and starts the work; whatever ends it reaches the line's reader.</summary>
    private static async Task ReadAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, CancellationToken, TOut> work, SemaphoreSlim workers, SemaphoreSlim room,
        ChannelWriter<Task<TOut>> line, CancellationToken stopping)
    {
        try
        {
            IAsyncEnumerator<TIn> inputs = source.GetAsyncEnumerator(stopping);
            await using (inputs.ConfigureAwait(false))
            {
                while (await ReadNextAsync(inputs, room, stopping).ConfigureAwait(false))
                {
                    await workers.WaitAsync(stopping).ConfigureAwait(false);
                    TIn input = inputs.Current;
                    line.TryWrite(Task.Run(() => Work(work, input, workers, stopping), stopping));
                }
            }

            line.TryComplete();
        }
        catch (Exception exception)
        {
            line.TryComplete(exception);
        }
    }

    private static async ValueTask<bool> ReadNextAsync<TIn>(IAsyncEnumerator<TIn> inputs, SemaphoreSlim room, CancellationToken stopping)
    {
        // Before the source is asked: an endless feed is not read ahead of its reader.
        await room.WaitAsync(stopping).ConfigureAwait(false);
        return await inputs.MoveNextAsync().ConfigureAwait(false);
    }

    private static TOut Work<TIn, TOut>(
        Func<TIn, CancellationToken, TOut> work, TIn input, SemaphoreSlim workers, CancellationToken stopping)
    {
        try
        {
            return work(input, stopping);
        }
        finally
        {
            workers.Release();
        }
    }
}
