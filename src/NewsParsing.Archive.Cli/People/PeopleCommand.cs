using System.CommandLine;
using NewsParsing.Archive.Cli.Output;
using NewsParsing.Store;
using NewsParsing.Tool;
using NewsParsing.Tool.CommandLine;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.People;

/// <summary>The command <c>people</c>: who says anything in the database, and how much.</summary>
internal static class PeopleCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var name = new Argument<string?>("name")
        {
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrOne,
            Description = "Words with which words of the name begin: 'merk ang' finds Angela Merkel.",
        };
        Option<string> kind = OptionForms.Choice("--kind", [], "What the speaker is.", ContractWords.All<ActorKind>());
        Option<int?> limit = OptionForms.Count("--limit", "The most that are written. Default: all.", "number of people");
        var output = new ListArguments();
        var command = new Command("people", "Lists who says anything, those who say most first, with counts and days. People are one when "
            + "their full names are, whatever the case, accents and middle initials, or when merge says so.")
        {
            database, name, kind, limit,
        };
        output.AddTo(command);
        command.SetAction((result, cancellationToken) => ListAsync(
            result.GetRequiredValue(database),
            new PersonQuery
            {
                Name = result.GetValue(name),
                Kind = ContractWords.Find<ActorKind>(result.GetValue(kind)),
                Limit = result.GetValue(limit),
            },
            output.Read(result),
            cancellationToken));
        return command;
    }

    private static Task<int> ListAsync(string database, PersonQuery query, ListOutput list, CancellationToken cancellationToken)
    {
        var errors = new ErrorLog();
        return new StoreRun(database, isNew: false, errors).RunAsync(
            async store =>
            {
                using OutputTarget output = OutputTarget.Open(list.File);
                RowWriter<StoredPerson> writer = RowWriter<StoredPerson>.For(list.Format, new PersonForm(), output);
                int count = 0;
                await foreach (StoredPerson person in store.PeopleAsync(query, cancellationToken).ConfigureAwait(false))
                {
                    writer.Write(person);
                    count++;
                }

                writer.Finish();
                output.Commit();
                errors.Note(count > 0 ? null : "nobody was found");
            },
            cancellationToken);
    }
}
