using System.CommandLine;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Archive.Cli.Upkeep;

/// <summary>The command <c>remove</c>: takes articles or a person out of the database.</summary>
internal static class RemoveCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var article = new Option<string?>("--article") 
        {
            HelpName = "KEY",
            Description = "The article with this id and all that is said in it.",
        };
        var person = new Option<string?>("--person")
        {
            HelpName = "NAME",
            Description = "A person by full name: the name and what they say, now and in articles that are added later. Articles that name "
                + "the person lose their text, and keep what others say in them. readmit lets the person in again.",
        };
        Option<DateOnly?> before = OptionForms.Day("--before", "All articles published before this day; what has no date stays.");
        var yes = new Option<bool>("--yes") { Description = "Do not ask. Where nobody can be asked, nothing is removed without it." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be removed, and remove nothing." };
        var command = new Command("remove", "Removes an article, a person or all articles before a day, for good: nothing of it stays in "
            + "the indexes or the free pages of the file. Asks first.")
        {
            database, article, person, before, yes, dryRun,
        };
        command.Validators.Add(result =>
        {
            int count = (result.GetResult(article) is null ? 0 : 1) + (result.GetResult(person) is null ? 0 : 1)
                + (result.GetResult(before) is null ? 0 : 1);
            if (count != 1)
            {
                result.AddError("What is to be removed? Name one of --article KEY, --person NAME and --before DATE.");
            }
        });
        command.SetAction((result, cancellationToken) =>
        {
            Removal removal = result.GetValue(article) is { } key ? new ArticleRemoval(key)
                : result.GetValue(person) is { } name ? new PersonRemoval(name)
                : new OldRemoval(result.GetValue(before)!.Value);
            return new RemoveRun(result.GetRequiredValue(database), removal, result.GetValue(yes), result.GetValue(dryRun))
                .RunAsync(cancellationToken);
        });
        return command;
    }
}
