using System.Data.Common;
using NewsParsing.Store.People;

namespace NewsParsing.Store.Database;

/// <summary>Gives people who were counted their names.</summary>
internal sealed class PersonNames(SqlDialect dialect, DbConnection connection)
{
    public async Task<List<StoredPerson>> CompleteAsync(IReadOnlyList<PersonCount> counts, CancellationToken cancellationToken)
    {
        string[] keys = [.. counts.SelectMany(count => count.Keys).Distinct()];
        DbCommand command = connection.Command($"""
            select key, name, kind, count(*) from actor
            where {dialect.In("key", "@keys", isText: true)} and speaks = 1
            group by key, name, kind
            """);
        dialect.Bind(command, "@keys", keys);
        List<Named> names = await command.ListAsync(
            row => new Named(row.GetString(0), row.GetString(1), (ActorKind)row.GetInt32(2), (int)row.GetInt64(3)), cancellationToken)
            .ConfigureAwait(false);
        ILookup<string, Named> byKey = names.ToLookup(name => name.Key);
        List<StoredPerson> people = [];
        foreach (PersonCount count in counts)
        {
            people.Add(await PersonAsync(count, [.. count.Keys.SelectMany(key => byKey[key])], cancellationToken).ConfigureAwait(false));
        }

        return people;
    }

    private async Task<StoredPerson> PersonAsync(PersonCount count, Named[] named, CancellationToken cancellationToken)
    {
        string[] names =
        [
            .. named.GroupBy(name => name.Name, StringComparer.Ordinal).OrderByDescending(group => group.Sum(name => name.Articles))
                .ThenByDescending(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key),
        ];
        return new StoredPerson
        {
            Key = count.Key,
            Name = names.Length == 0 ? count.Key : names[0],
            Kind = named.GroupBy(name => name.Kind).OrderByDescending(group => group.Sum(name => name.Articles)).ThenBy(group => group.Key)
                .Select(group => group.Key).FirstOrDefault(),
            Names = names,
            Merged = await MergedAsync(count.Key, cancellationToken).ConfigureAwait(false),
            IsAmbiguous = count.IsAmbiguous,
            ArticleCount = count.Articles,
            QuoteCount = count.Quotes,
            ClaimCount = count.Claims,
            First = count.First,
            Last = count.Last,
        };
    }

    private async Task<string[]> MergedAsync(string key, CancellationToken cancellationToken)
    {
        HashSet<string> merged = [];
        var waiting = new Queue<string>([key]);
        while (waiting.TryDequeue(out string? person))
        {
            List<string> keys = await connection.Command("select key from alias where person = @person", ("@person", person))
                .ListAsync(row => row.GetString(0), cancellationToken).ConfigureAwait(false);
            foreach (string from in keys)
            {
                if (merged.Add(from))
                {
                    waiting.Enqueue(from);
                }
            }
        }

        return [.. merged.Order(StringComparer.Ordinal)];
    }

    private sealed record Named(string Key, string Name, ActorKind Kind, int Articles);
}
