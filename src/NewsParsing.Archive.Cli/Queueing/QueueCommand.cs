using System.CommandLine;
using System.Globalization;
using NewsParsing.Archive.Cli.Output;
using NewsParsing.Tool;
using NewsParsing.Tool.Output;
using NewsParsing.Worker;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>The command <c>queue</c>: how a queue stands, its dead letters, and another try for them.</summary>
internal static class QueueCommand
{
    public static Command Create() => new("queue", "Shows what is in a queue, and gives back what failed.")
    {
        CreateStatus(), CreateDead(), CreateRetry(),
    };

    private static Command CreateStatus()
    {
        Option<string> queue = QueueOption.Create();
        var output = new ListArguments();
        var command = new Command("status", "Says how many articles wait, are in work and are dead, and how long the oldest has waited.")
        {
            queue,
        };
        output.AddTo(command);
        command.SetAction((result, cancellationToken) => WriteAsync(
            result.GetRequiredValue(queue),
            output.Read(result),
            new StatusForm(),
            async (opened, writer) => writer.Write(await opened.StatusAsync(cancellationToken).ConfigureAwait(false)),
            cancellationToken));
        return command;
    }

    private static Command CreateDead()
    {
        Option<string> queue = QueueOption.Create();
        var output = new ListArguments();
        var command = new Command("dead", "Lists the dead letters with their reasons, the oldest first.") { queue };
        output.AddTo(command);
        command.SetAction((result, cancellationToken) => WriteAsync<DeadArticle>(
            result.GetRequiredValue(queue),
            output.Read(result),
            new DeadForm(),
            async (opened, writer) =>
            {
                await foreach (DeadArticle dead in opened.DeadAsync(cancellationToken).ConfigureAwait(false))
                {
                    writer.Write(dead);
                }
            },
            cancellationToken));
        return command;
    }

    private static Command CreateRetry()
    {
        Option<string> queue = QueueOption.Create();
        var numbers = new Argument<long[]>("numbers")
        {
            HelpName = "NUMBER", Arity = ArgumentArity.ZeroOrMore, Description = "The numbers of dead letters, which dead lists.",
        };
        var all = new Option<bool>("--all") { Description = "All dead letters." };
        var command = new Command("retry", "Sends dead letters to the workers again, as if they had never been tried.")
        {
            numbers, queue, all,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetResult(numbers) is { Tokens.Count: > 0 }))
            {
                result.AddError("Which dead letters? Name their numbers, or --all.");
            }
        });
        command.SetAction((result, cancellationToken) =>
        {
            var errors = new ErrorLog();
            return new QueueRun(result.GetRequiredValue(queue), errors).RunAsync(
                opened => RetryAsync(opened, result.GetValue(all) ? null : result.GetValue(numbers), errors, cancellationToken),
                cancellationToken);
        });
        return command;
    }

    private static Task<int> WriteAsync<T>(
        string queue, ListOutput list, RowForm<T> form, Func<IArticleQueue, RowWriter<T>, Task> write, CancellationToken cancellationToken)
        => new QueueRun(queue, new ErrorLog()).RunAsync(
            async opened =>
            {
                using OutputTarget output = OutputTarget.Open(list.File);
                RowWriter<T> writer = RowWriter<T>.For(list.Format, form, output);
                await write(opened, writer).ConfigureAwait(false);
                writer.Finish();
                output.Commit();
            },
            cancellationToken);

    private static async Task RetryAsync(IArticleQueue queue, long[]? numbers, ErrorLog errors, CancellationToken cancellationToken)
    {
        if (numbers is null)
        {
            // All at first: one that fails again at once would come round for ever.
            var all = new List<long>();
            await foreach (DeadArticle dead in queue.DeadAsync(cancellationToken).ConfigureAwait(false))
            {
                all.Add(dead.Number);
            }

            numbers = [.. all];
        }

        foreach (long number in numbers)
        {
            if (!await queue.RetryAsync(number, cancellationToken).ConfigureAwait(false))
            {
                errors.Write(string.Create(CultureInfo.InvariantCulture, $"there is no dead letter {number}"));
            }
        }
    }
}
