using System.CommandLine;
using NewsParsing.Store;
using NewsParsing.Tool;

namespace NewsParsing.Archive.Cli.People;

/// <summary>The command <c>merge</c>: makes two people one.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var from = new Argument<string>("from") { HelpName = "FROM", Description = "A full name, or a key that people writes." };
        var into = new Argument<string>("into") { HelpName = "INTO", Description = "The full name or key of the one that stays." };
        var command = new Command("merge", "Makes two people one: what FROM says is INTO's then, also in articles that are added later. "
            + "split undoes it.")
        {
            database, from, into,
        };
        command.SetAction((result, cancellationToken) =>
        {
            var errors = new ErrorLog();
            return new StoreRun(result.GetRequiredValue(database), isNew: false, errors).RunAsync(
                async store =>
                {
                    // Looked up before, since afterwards both names find the same person.
                    string? unknown = await UnknownAsync(
                        store, [result.GetRequiredValue(from), result.GetRequiredValue(into)], cancellationToken).ConfigureAwait(false);
                    await store.MergeAsync(result.GetRequiredValue(from), result.GetRequiredValue(into), cancellationToken)
                        .ConfigureAwait(false);
                    errors.Note(unknown);
                },
                cancellationToken);
        });
        return command;
    }

    /// <summary>Names may be merged before articles have them, but one that nobody has is more often mistyped.</summary>
    private static async Task<string?> UnknownAsync(NewsStore store, string[] names, CancellationToken cancellationToken)
    {
        foreach (string name in names)
        {
            bool isKnown = false;
            var query = new SayingQuery { Who = name, Limit = 1 };
            await foreach (StoredSaying _ in store.FindAsync(query, cancellationToken).ConfigureAwait(false))
            {
                isKnown = true;
            }

            if (!isKnown)
            {
                return $"merged, though nobody called '{name}' says anything here yet; split undoes it";
            }
        }

        return null;
    }
}
