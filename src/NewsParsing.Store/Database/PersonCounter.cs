using System.Data.Common;
using NewsParsing.Indexing;
using NewsParsing.Store.People;
using NewsParsing.Store.Rows;

namespace NewsParsing.Store.Database;

/// <summary>Counts what people say.</summary>
/// <remarks>
/// Sayings of one person in the same words are one however many articles carry them: their hashes are counted, each once, and sayings
/// without
/// a hash by their ids below zero. Articles are counted by the hashes of their keys. All of it stands in one index of the links.
/// </remarks>
internal sealed class PersonCounter(SqlDialect dialect, DbConnection connection)
{
    // Each word is a condition of its own, of which SQLite takes 1,000; the names of bodies in articles have some 20 words.
    private const int MostWords = 256;

    private const string Counts = """
        count(distinct case when l.counts = 1 then l.words end), count(distinct case when l.counts = 2 then l.words end),
        count(distinct l.tie), min(case when l.moment > 0 then l.moment end), max(l.moment)
        """;

    /// <summary>Those whom a query asks for, by how much they say.</summary>
    public async Task<List<PersonCount>> CountAsync(PersonQuery query, CancellationToken cancellationToken)
    {
        string[] words = query.Name is null
            ? []
            : FullNameKey.Fold(StoredText.Clean(query.Name)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<PersonCount> counts = query.Name is not null && words.Length is 0 or > MostWords ? []
            : words.Length == 0 ? await AllAsync(cancellationToken).ConfigureAwait(false)
            : await NamedAsync(words, cancellationToken).ConfigureAwait(false);
        counts.RemoveAll(count => count.Quotes + count.Claims == 0);
        counts.Sort((left, right) => (right.Quotes + right.Claims).CompareTo(left.Quotes + left.Claims) is var order && order != 0
            ? order
            : string.CompareOrdinal(left.Key, right.Key));
        return counts;
    }

    private async Task<List<PersonCount>> AllAsync(CancellationToken cancellationToken)
    {
        List<PersonCount> byKey = await connection.Command($"""
            select l.key, {Counts}
            from link l
            where l.key is not null and l.role = 0
            group by l.key
            """).ListAsync(row => Read(row, row.GetString(0), [row.GetString(0)], 1), cancellationToken).ConfigureAwait(false);
        List<(string Name, string Id)> ids = await connection.Command(
                "select distinct name_key, key from actor where speaks = 1 and key >= 'id:' and key < 'id;' and name_key is not null")
            .ListAsync(row => (row.GetString(0), row.GetString(1)), cancellationToken).ConfigureAwait(false);
        List<(string Key, string Person)> aliases = await connection.Command("select key, person from alias")
            .ListAsync(row => (row.GetString(0), row.GetString(1)), cancellationToken).ConfigureAwait(false);
        var people = new PersonResolver(new WholeSource(byKey.Select(count => count.Key), ids, aliases));
        await people.LoadAsync(byKey.Select(count => count.Key), cancellationToken).ConfigureAwait(false);
        List<PersonCount> counts = [];
        foreach (IGrouping<string?, PersonCount> person in byKey.GroupBy(count => people.PersonOf(count.Key)))
        {
            if (person.Key is not { } key)
            {
                continue;
            }

            PersonCount[] parts = [.. person];
            // Sums would count twice what two names carry in the same words.
            counts.Add(parts.Length == 1
                ? parts[0] with { Key = key, IsAmbiguous = people.IsAmbiguous(key) }
                : await OneAsync(key, [.. parts.Select(part => part.Key)], people.IsAmbiguous(key), cancellationToken)
                    .ConfigureAwait(false));
        }

        return counts;
    }

    private async Task<List<PersonCount>> NamedAsync(string[] words, CancellationToken cancellationToken)
    {
        string conditions = string.Join(" and ", words.Select((_, i) => dialect.HoldsWordStart("folded", $"@w{i}")));
        DbCommand command = connection.Command($"select distinct key from actor where key is not null and speaks = 1 and {conditions}");
        for (int i = 0; i < words.Length; i++)
        {
            command.Bind($"@w{i}", " " + words[i]);
        }

        List<string> keys = await command.ListAsync(row => row.GetString(0), cancellationToken).ConfigureAwait(false);
        var people = new PersonResolver(dialect.People(connection));
        await people.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        List<PersonCount> counts = [];
        foreach (string person in keys.Select(people.PersonOf).OfType<string>().Distinct())
        {
            IReadOnlyList<string> members = await people.MembersAsync([person], cancellationToken).ConfigureAwait(false);
            counts.Add(await OneAsync(person, members, people.IsAmbiguous(person), cancellationToken).ConfigureAwait(false));
        }

        return counts;
    }

    private async Task<PersonCount> OneAsync(
        string person, IReadOnlyList<string> keys, bool isAmbiguous, CancellationToken cancellationToken)
    {
        DbCommand command = connection.Command($"""
            select {Counts}
            from link l
            where {dialect.In("l.key", "@keys", isText: true)} and l.role = 0
            """);
        dialect.Bind(command, "@keys", keys);
        List<PersonCount> counts = await command.ListAsync(row => Read(row, person, keys, 0), cancellationToken).ConfigureAwait(false);
        return counts[0] with { IsAmbiguous = isAmbiguous };
    }

    private static PersonCount Read(DbDataReader row, string key, IReadOnlyList<string> keys, int first) => new(
        key,
        keys,
        IsAmbiguous: false,
        (int)row.GetInt64(first),
        (int)row.GetInt64(first + 1),
        (int)row.GetInt64(first + 2),
        Moment.DayOf(row.LongOrNull(first + 3)),
        Moment.DayOf(row.LongOrNull(first + 4)));
}
