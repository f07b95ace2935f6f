using System.CommandLine;
using NewsParsing.Tool;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>The command <c>publish</c>: puts articles into a queue.</summary>
internal static class PublishCommand
{
    public static Command Create()
    {
        var input = new InputArguments();
        Option<string> queue = QueueOption.Create();
        Option<DateOnly?> published = OptionForms.Day("--published", "The day of publication (2025-01-21) of articles that carry none.");
        var command = new Command("publish", "Puts articles into a queue for workers, in the order of the input: texts, JSON Lines, "
            + "tables, pages, feeds, archives. Publishing again is safe: results are kept by the article's id.");
        input.AddTo(command);
        command.Add(queue);
        command.Add(published);
        command.Validators.Add(result =>
        {
            if (input.InputsOf(result).Length == 0)
            {
                result.AddError("Which articles? Name files or folders, or pipe JSON Lines in.");
            }
        });
        command.SetAction((result, cancellationToken) => new PublishRun(
            result.GetRequiredValue(queue),
            input.Read(result, new ReadingOptions { IdsArePaths = true, PublishedOn = result.GetValue(published) }))
            .RunAsync(cancellationToken));
        return command;
    }
}
