using NewsParsing.Tool.Input;
using Spectre.Console;

namespace NewsParsing.Tool;

/// <summary>
/// A progress bar on standard error: only on a terminal, and only when the articles do not go to that terminal as well.
/// The length of the bar is bytes read; without a known total (standard input, compressed files) it only counts.
/// </summary>
internal sealed class ReadingProgress : IDisposable
{
    private readonly TaskCompletionSource _end = new();
    private readonly Task _display = Task.CompletedTask;
    private ProgressTask? _task;
    private int _count;

    private ReadingProgress(IAnsiConsole? console, long? total)
    {
        if (console is null)
        {
            return;
        }

        var started = new TaskCompletionSource();
        _display = console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                _task = context.AddTask("0 articles", maxValue: total ?? 1);
                _task.IsIndeterminate = total is null;
                started.SetResult();
                await _end.Task.ConfigureAwait(false);
            });
        started.Task.Wait();
        // A run that is left in the midst shows the cursor again all the same.
        AppDomain.CurrentDomain.ProcessExit += Leave;
    }

    /// <param name="options">What is read.</param>
    /// <param name="errors">What shares the terminal with it.</param>
    /// <param name="isOutputElsewhere">Whether what is written does not go to the terminal.</param>
    public static ReadingProgress Start(ReadingOptions options, ErrorLog errors, bool isOutputElsewhere)
    {
        if (Console.IsErrorRedirected || !isOutputElsewhere)
        {
            return new ReadingProgress(null, null);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var progress = new ReadingProgress(console, InputReader.TotalBytes(options));
        errors.Writer = message => console.WriteLine(message);
        return progress;
    }

    public void Advance(long bytes)
    {
        if (_task is null)
        {
            return;
        }

        _task.Description = $"{++_count:N0} articles";
        _task.Increment(bytes);
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Leave;
        _end.TrySetResult();
        _display.Wait();
    }

    private void Leave(object? sender, EventArgs e)
    {
        _end.TrySetResult();
        // The terminal may be what the run is stuck at.
        _display.Wait(TimeSpan.FromMilliseconds(500));
    }
}
