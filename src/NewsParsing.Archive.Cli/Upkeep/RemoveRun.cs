using NewsParsing.Store;
using NewsParsing.Tool;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Upkeep;

/// <summary>One run of <c>remove</c>: says what it will remove, asks, and removes it.</summary>
internal sealed class RemoveRun(string database, Removal removal, bool isSure, bool isDry)
{
    private readonly ErrorLog _errors = new();

    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (Console.IsInputRedirected && !isSure && !isDry)
        {
            _errors.Write("nobody can be asked here; say --yes to remove it, or --dry-run to see what it is");
            return Task.FromResult(ExitCode.Usage);
        }

        return new StoreRun(database, isNew: false, _errors).RunAsync(store => RemoveAsync(store, cancellationToken), cancellationToken);
    }

    private async Task RemoveAsync(NewsStore store, CancellationToken cancellationToken)
    {
        if (await removal.DescribeAsync(store, cancellationToken).ConfigureAwait(false) is not { } what)
        {
            _errors.Write("there is no such article: nothing is removed");
            return;
        }

        if (isDry)
        {
            Say($"would remove {what}");
        }
        else if (isSure || await AskAsync(what, cancellationToken).ConfigureAwait(false))
        {
            Say(await removal.RemoveAsync(store, cancellationToken).ConfigureAwait(false));
        }
        else
        {
            _errors.Write("nothing is removed");
        }
    }

    private async Task<bool> AskAsync(string what, CancellationToken cancellationToken)
    {
        Console.Error.Write(PlainText.Message($"Remove {what}? This cannot be undone. [y/N] "));
        string? answer = await Task.Run(Console.In.ReadLine, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        return answer?.Trim() is "y" or "Y" or "yes";
    }

    private static void Say(string text)
    {
        using OutputTarget output = OutputTarget.Open(null);
        output.WriteLine(PlainText.Message(text));
        output.Commit();
    }
}
