using System.CommandLine;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>The command <c>work</c>: a worker, until it is told to stop.</summary>
internal static class WorkCommand
{
    public static Command Create()
    {
        Option<string> queue = QueueOption.Create();
        var to = new Option<string>("--to")
        {
            HelpName = "DB|nats:STREAM",
            Required = true,
            Description = "Where results go: a database (a file, postgres://user@host/name or Host=…;Database=…), or a stream of "
                + "JetStream on the queue's broker.",
        };
        Option<int?> batch = OptionForms.Count(
            "--batch", "How many articles are taken, written and settled at once. Default: 64.", "size of a batch");
        Option<NewsParserOptions?> lexicon = LexiconOption.Create();
        var command = new Command("work", "Parses what is in a queue, and writes it to a database or a stream; start as many as you like. "
            + "No article is lost or written twice, whoever is killed. Ctrl-C ends it, and what was in work goes back into the queue.")
        {
            queue, to, batch, lexicon,
        };
        command.SetAction((result, cancellationToken) => new WorkRun(
            result.GetRequiredValue(queue), result.GetRequiredValue(to), result.GetValue(batch), result.GetValue(lexicon))
            .RunAsync(cancellationToken));
        return command;
    }
}
