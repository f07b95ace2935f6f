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
        Dictionary<string, List<string>> aliases = await AliasesAsync([.. counts.Select(count => count.Key)], cancellationToken)
            .ConfigureAwait(false);
        return [.. counts.Select(count => Person(count, [.. count.Keys.SelectMany(key => byKey[key])], aliases))];
    }

    private static StoredPerson Person(PersonCount count, Named[] named, Dictionary<string, List<string>> aliases)
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
            Merged = Merged(count.Key, aliases),
            IsAmbiguous = count.IsAmbiguous,
            ArticleCount = count.Articles,
            QuoteCount = count.Quotes,
            ClaimCount = count.Claims,
            First = count.First,
            Last = count.Last,
        };
    }

    /// <summary>The aliases of people, and those of their aliases: one question for each step, however many people there are.</summary>
    private async Task<Dictionary<string, List<string>>> AliasesAsync(
        IReadOnlyCollection<string> people, CancellationToken cancellationToken)
    {
        Dictionary<string, List<string>> aliases = [];
        while (people.Count > 0)
        {
            DbCommand command = connection.Command(
                $"select key, person from alias where {dialect.In("person", "@people", isText: true)} order by key");
            dialect.Bind(command, "@people", people);
            List<(string Key, string Person)> found = await command
                .ListAsync(row => (row.GetString(0), row.GetString(1)), cancellationToken).ConfigureAwait(false);
            foreach ((string key, string person) in found)
            {
                (aliases.TryGetValue(person, out List<string>? keys) ? keys : aliases[person] = []).Add(key);
            }

            people = [.. found.Select(alias => alias.Key).Where(key => !aliases.ContainsKey(key))];
        }

        return aliases;
    }

    private static string[] Merged(string person, Dictionary<string, List<string>> aliases)
    {
        HashSet<string> merged = [];
        var waiting = new Queue<string>([person]);
        while (waiting.TryDequeue(out string? next))
        {
            foreach (string from in (aliases.GetValueOrDefault(next) ?? []).Where(merged.Add))
            {
                waiting.Enqueue(from);
            }
        }

        return [.. merged.Order(StringComparer.Ordinal)];
    }

    private sealed record Named(string Key, string Name, ActorKind Kind, int Articles);
}
