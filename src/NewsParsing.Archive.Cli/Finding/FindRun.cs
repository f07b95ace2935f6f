using NewsParsing.Archive.Cli.Output;
using NewsParsing.Store;
using NewsParsing.Tool;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Finding;

/// <summary>One run of <c>find</c>.</summary>
internal sealed class FindRun(string database, SayingQuery query, ListOutput list)
{
    /// <summary>What one can look through; a table is drawn when all of it is there.</summary>
    private const int TableLimit = 100;

    /// <summary>As many other names as fit one line.</summary>
    private const int MostNames = 5;

    private readonly ErrorLog _errors = new();

    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(CancellationToken cancellationToken)
        => new StoreRun(database, isNew: false, _errors).RunAsync(store => FindAsync(store, cancellationToken), cancellationToken);

    private async Task FindAsync(NewsStore store, CancellationToken cancellationToken)
    {
        int? limit = query.Limit ?? (list.Format == ListFormat.Table ? TableLimit : null);
        // One more says whether there are more.
        bool isCut = query.Limit is null && limit is not null;
        SayingQuery asked = query with { Limit = isCut ? limit + 1 : limit };
        using OutputTarget output = OutputTarget.Open(list.File);
        RowWriter<StoredSaying> writer = RowWriter<StoredSaying>.For(list.Format, new SayingForm(), output);
        int count = 0;
        await foreach (StoredSaying saying in store.FindAsync(asked, cancellationToken).ConfigureAwait(false))
        {
            if (count++ != limit)
            {
                writer.Write(saying);
            }
        }

        writer.Finish();
        output.Commit();
        if (isCut && count > limit)
        {
            _errors.Note($"only the first {limit} are shown; --limit N shows more");
        }
        else if (count == 0)
        {
            _errors.Note(await NothingAsync(store, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Says that nothing was found; and of a name that nobody has, who has it as a part of theirs.</summary>
    private async Task<string> NothingAsync(NewsStore store, CancellationToken cancellationToken)
    {
        if (query.Who is not { } who)
        {
            return "nothing was found";
        }

        var names = new List<string>();
        await foreach (StoredPerson person in store.PeopleAsync(new PersonQuery { Name = who, Limit = MostNames }, cancellationToken)
            .ConfigureAwait(false))
        {
            names.Add(person.Name);
        }

        return names.Count == 0 ? $"nobody called '{who}' says anything here"
            : names.Contains(who, StringComparer.OrdinalIgnoreCase) ? "nothing was found"
            : $"nobody's full name is '{who}'; there is {string.Join(", ", names)}";
    }
}
