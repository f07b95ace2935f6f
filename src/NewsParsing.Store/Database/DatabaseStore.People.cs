using System.Runtime.CompilerServices;
using NewsParsing.Store.People;

namespace NewsParsing.Store.Database;

/// <content>The people of the store, counted when they are asked for.</content>
internal abstract partial class DatabaseStore
{
    private const int PeoplePage = 256;

    /// <inheritdoc/>
    public override IAsyncEnumerable<StoredPerson> PeopleAsync(PersonQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Limit < 1
            ? throw new ArgumentException($"A limit is 1 or more, not {query.Limit}.", nameof(query))
            : ListPeopleAsync(query, cancellationToken);
    }

    private async IAsyncEnumerable<StoredPerson> ListPeopleAsync(
        PersonQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<PersonCount> counts = await ReadAsync(
            connection => new PersonCounter(Dialect, connection).CountAsync(query, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        int left = query.Limit ?? int.MaxValue;
        foreach (PersonCount[] page in counts.Chunk(PeoplePage))
        {
            List<StoredPerson> people = await ReadAsync(
                connection => new PersonNames(Dialect, connection).CompleteAsync(page, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            foreach (StoredPerson person in people)
            {
                if (query.Kind is { } kind && person.Kind != kind)
                {
                    continue;
                }

                yield return person;
                if (--left == 0)
                {
                    yield break;
                }
            }
        }
    }
}
