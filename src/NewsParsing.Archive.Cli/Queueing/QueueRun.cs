using System.Data.Common;
using NATS.Client.Core;
using NewsParsing.Tool;
using NewsParsing.Worker;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>One run of a command on a queue: opens it, works, and says in one line what went wrong.</summary>
/// <param name="address">Where the queue is.</param>
/// <param name="errors">Where what goes wrong is written and counted.</param>
internal sealed class QueueRun(string address, ErrorLog errors)
{
    /// <param name="work">What is done.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(Func<IArticleQueue, Task> work, CancellationToken cancellationToken)
    {
        bool isMisused = false;
        int? broken = await CommandGuard.RunAsync(OpenAsync, errors, "the output", cancellationToken).ConfigureAwait(false);
        return broken ?? (isMisused ? ExitCode.Usage : CommandGuard.CodeOf(errors));

        async Task OpenAsync()
        {
            try
            {
                await using IArticleQueue queue = ArticleQueue.Open(address);
                await work(queue).ConfigureAwait(false);
            }
            catch (ArgumentException exception)
            {
                errors.Write(StoreRun.WithoutParameter(exception));
                isMisused = true;
            }
            catch (Exception exception) when (IsFailure(exception)
                && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
            {
                errors.Write($"the queue: {exception.Message}");
            }
        }
    }

    /// <summary>Whether the queue failed, rather than the program.</summary>
    private static bool IsFailure(Exception exception)
        => exception is NatsException or DbException or IOException or TimeoutException or System.Net.Sockets.SocketException
            or OperationCanceledException;
}
