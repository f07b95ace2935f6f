using NewsParsing.Models;
using NewsParsing.Tool.Output;

namespace NewsParsing.Tool;

/// <summary>Says in one line, and in an exit code, how a command ended that did not end well: the same for all commands.</summary>
internal static class CommandGuard
{
    /// <param name="work">What the command does.</param>
    /// <param name="errors">Where what goes wrong is written and counted.</param>
    /// <param name="output">What messages call the output.</param>
    /// <param name="cancellationToken">What ends the work.</param>
    /// <returns>The exit code of a command that was broken off; null where it is the errors' to say (<see cref="CodeOf"/>).</returns>
    public static async Task<int?> RunAsync(Func<Task> work, ErrorLog errors, string output, CancellationToken cancellationToken)
    {
        try
        {
            await work().ConfigureAwait(false);
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
            errors.Write($"{output}: {exception.Message}");
        }

        return null;
    }

    /// <summary>The exit code of a command that came to its end.</summary>
    public static int CodeOf(ErrorLog errors) => errors.Count > 0 ? ExitCode.Failed : ExitCode.Done;
}
