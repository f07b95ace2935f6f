using System.Data.Common;
using System.Runtime.CompilerServices;
using NewsParsing.Store.People;
using NewsParsing.Store.Rows;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.Database;

/// <content>The search for sayings.</content>
internal abstract partial class DatabaseStore
{
    // The first page is small, for the last twenty are what is asked most; each further one is greater, for a search by words sorts all
    // that it
    // finds once for each page.
    private const int FirstPage = 64;
    private const int GreatestPage = 16_384;
    private const int Growth = 4;

    // Some of what is read is shown elsewhere, in the place of its first carrier.
    private const int Spare = 8;

    /// <inheritdoc/>
    public override IAsyncEnumerable<StoredSaying> FindAsync(SayingQuery query, CancellationToken cancellationToken = default)
    {
        // Here and not in the iterator, which runs nothing before it is asked for the first saying.
        ArgumentNullException.ThrowIfNull(query);
        if (query.Limit < 1)
        {
            throw new ArgumentException($"A limit is 1 or more, not {query.Limit}.", nameof(query));
        }

        if (query.MinimumConfidence is { } least && !(least is >= 0 and <= 1))
        {
            throw new ArgumentException($"A confidence is 0 to 1, not {least}.", nameof(query));
        }

        TextQuery? text = query.Text is null ? null : TextQuery.Parse(query.Text, nameof(query));
        SayingCursor? after = query.After is null ? null : SayingCursor.Parse(query.After, nameof(query));
        return text is { Phrases.Count: 0 } ? AsyncEnumerable.Empty<StoredSaying>() : SearchAsync(query, text, after, cancellationToken);
    }

    private async IAsyncEnumerable<StoredSaying> SearchAsync(
        SayingQuery query, TextQuery? text, SayingCursor? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int left = query.Limit ?? int.MaxValue;
        int size = (int)Math.Clamp((long)left + Spare, 1, FirstPage);
        // Undated sayings come last: after the oldest and the newest, which for the newest first is the order of the numbers.
        bool undated = query.Order == SayingOrder.Oldest && after is { Moment: Moment.None };
        while (left > 0)
        {
            SayingCursor? from = after;
            (List<FoundRow> rows, List<StoredSaying> found) = await ReadAsync(
                connection => PageAsync(connection, query, text, from, undated, size, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            foreach (StoredSaying saying in found)
            {
                yield return saying;
                if (--left == 0)
                {
                    yield break;
                }
            }

            if (rows.Count == size)
            {
                after = rows[^1].Place;
                size = Math.Min(size * Growth, GreatestPage);
            }
            else if (query.Order == SayingOrder.Oldest && !undated)
            {
                (undated, after) = (true, null);
            }
            else
            {
                yield break;
            }
        }
    }

    private async Task<(List<FoundRow> Rows, List<StoredSaying> Found)> PageAsync(
        DbConnection connection,
        SayingQuery query,
        TextQuery? text,
        SayingCursor? after,
        bool undated,
        int size,
        CancellationToken cancellationToken)
    {
        var people = new PersonResolver(Dialect.People(connection));
        var sql = new SayingSql(
            Dialect,
            query,
            text,
            query.Who is null ? null : await people.MembersAsync(PersonKey.FormsOf(query.Who), cancellationToken).ConfigureAwait(false),
            query.Audience is null
                ? null
                : await people.MembersAsync(PersonKey.FormsOf(query.Audience), cancellationToken).ConfigureAwait(false));
        List<FoundRow> rows = await sql.Page(connection, after, undated, size).ListAsync(SayingSql.Read, cancellationToken)
            .ConfigureAwait(false);
        List<FoundRow> distinct = [.. rows.DistinctBy(row => row.Id)];
        List<StoredSaying> found =
            await new SayingPage(Dialect, connection, people, sql).CompleteAsync(distinct, cancellationToken).ConfigureAwait(false);
        return (rows, found);
    }
}
