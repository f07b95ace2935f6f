using NewsParsing.Models;
using NewsParsing.Store;
using NewsParsing.Tool;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli;

/// <summary>One run of a command on a database: opens it, works, and says in one line what went wrong.</summary>
/// <param name="database">The database, as it was given.</param>
/// <param name="isNew">Whether a file that is not there is made.</param>
/// <param name="errors">Where what goes wrong is written and counted.</param>
/// <param name="options">How articles are kept; null for the default.</param>
internal sealed class StoreRun(string database, bool isNew, ErrorLog errors, NewsStoreOptions? options = null)
{
    /// <param name="work">What is done.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(Func<NewsStore, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await using NewsStore store = await StoreOpening.OpenAsync(database, isNew, options, cancellationToken).ConfigureAwait(false);
            await work(store).ConfigureAwait(false);
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
        catch (InvalidModelException exception)
        {
            errors.Note(SourceParser.Damaged(exception));
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
        catch (NewsStoreException exception)
        {
            errors.Write($"{StoreOpening.NameOf(database)}: {exception.Message}");
        }
        catch (ArgumentException exception)
        {
            // A name or a text that the store does not take.
            errors.Write(WithoutParameter(exception));
        }

        return errors.Count > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>The message without the name of a parameter, which nobody has given.</summary>
    public static string WithoutParameter(ArgumentException exception)
        => exception.ParamName is { } name
            ? exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal)
            : exception.Message;
}
