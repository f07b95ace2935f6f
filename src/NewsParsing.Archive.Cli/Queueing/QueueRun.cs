using System.Data.Common;
using NATS.Client.Core;
using NewsParsing.Tool;
using NewsParsing.Tool.Output;
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
        try
        {
            await using IArticleQueue queue = ArticleQueue.Open(address);
            await work(queue).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (TooManyErrorsException exception)
        {
            errors.Note(exception.Message);
            return ExitCode.Failed;
        }
        catch (OutputException exception) when (exception.IsBrokenPipe)
        {
            return ExitCode.BrokenPipe;
        }
        catch (OutputException exception)
        {
            errors.Write($"the output: {exception.Message}");
        }
        catch (ArgumentException exception)
        {
            errors.Write(StoreRun.WithoutParameter(exception));
            return ExitCode.Usage;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            errors.Write($"the queue: {exception.Message}");
        }

        return errors.Count > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>Whether the queue failed, rather than the program.</summary>
    private static bool IsFailure(Exception exception)
        => exception is NatsException or DbException or IOException or TimeoutException or System.Net.Sockets.SocketException
            or OperationCanceledException;
}
