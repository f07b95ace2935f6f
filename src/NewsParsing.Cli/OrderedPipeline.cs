using System.Threading.Channels;

namespace NewsParsing.Cli;

/// <summary>
/// Works on many inputs at once and hands the results over in the order of the inputs. At most <c>width + 2</c> inputs are in memory at any time:
/// a slow reader of the results slows the reading of the inputs down.
/// </summary>
internal static class OrderedPipeline
{
    /// <param name="inputs">Enumerated on a thread of its own, which may block; after a cancellation it is left alone.</param>
    /// <param name="work">Called from several threads at once.</param>
    /// <param name="output">Called with one result at a time.</param>
    /// <param name="width">How many results may wait.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task RunAsync<TIn, TOut>(
        IEnumerable<TIn> inputs, Func<TIn, CancellationToken, TOut> work, Action<TOut> output, int width, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken stopping = stop.Token;
        var results = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(width) { SingleReader = true, SingleWriter = true });
        _ = Task.Run(() => ProduceAsync(inputs, work, results.Writer, stopping), CancellationToken.None);
        try
        {
            await foreach (Task<TOut> result in results.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                output(await result.WaitAsync(cancellationToken).ConfigureAwait(false));
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private static async Task ProduceAsync<TIn, TOut>(
        IEnumerable<TIn> inputs, Func<TIn, CancellationToken, TOut> work, ChannelWriter<Task<TOut>> results, CancellationToken stopping)
    {
        try
        {
            foreach (TIn input in inputs)
            {
                await results.WriteAsync(Task.Run(() => work(input, stopping), stopping), stopping).ConfigureAwait(false);
            }

            results.Complete();
        }
        catch (Exception exception)
        {
            // Whatever stopped the reading has to reach the reader of the results.
            results.TryComplete(exception);
        }
    }
}
