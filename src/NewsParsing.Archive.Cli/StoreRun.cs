using NewsParsing.Store;
using NewsParsing.Tool;

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
        => await CommandGuard.RunAsync(
            () => OpenAsync(work, cancellationToken), errors, "the output", cancellationToken).ConfigureAwait(false)
            ?? CommandGuard.CodeOf(errors);

    /// <summary>The message without the name of a parameter, which nobody has given.</summary>
    public static string WithoutParameter(ArgumentException exception)
        => exception.ParamName is { } name
            ? exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal)
            : exception.Message;

    private async Task OpenAsync(Func<NewsStore, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await using NewsStore store = await StoreOpening.OpenAsync(database, isNew, options, cancellationToken).ConfigureAwait(false);
            await work(store).ConfigureAwait(false);
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
    }
}
