using NewsParsing.Store.People;
using Npgsql;

namespace NewsParsing.Store.PostgreSql;

/// <summary>Looks up all keys of a question in one round trip.</summary>
internal sealed class PostgreSqlPeople(NpgsqlConnection connection) : IPersonSource
{
    private const string Alias = "select key, person from alias where key = any(@keys)";

    private const string AliasOf = "select person, key from alias where person = any(@keys)";

    // "." is the character before "/", as ":" is before ";".
    private static readonly string Ids = Jump(after => $"b.name_key = k.key and b.key > {after} and b.key < 'id;'", "'id:'", "key");

    private static readonly string NamesOfId = Jump(after => $"b.key = k.key and b.name_key > {after}", "''", "name_key");

    private static readonly string Variants = Jump(
        after => $"b.name_key > {after} and b.name_key < k.key || '/'", "k.key || '.'", "name_key");

    public async Task<IReadOnlyList<PersonFacts>> FactsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        string[] ids = [.. keys.Where(PersonKey.IsId)];
        string[] names = [.. keys.Where(key => !PersonKey.IsId(key))];
        await using var batch = new NpgsqlBatch(connection);
        Add(Alias, [.. keys]);
        Add(AliasOf, [.. keys]);
        Add(Ids, names);
        Add(NamesOfId, ids);
        Add(Variants, [.. keys.Where(PersonKey.IsBare)]);
        var found = new ILookup<string, string>[batch.BatchCommands.Count];
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        for (int i = 0; i < found.Length; i++)
        {
            List<(string Key, string Value)> pairs = [];
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                pairs.Add((reader.GetString(0), reader.GetString(1)));
            }

            found[i] = pairs.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }

        return
        [
            .. keys.Select(key => new PersonFacts
            {
                Alias = found[0][key].FirstOrDefault(),
                AliasOf = [.. found[1][key]],
                Ids = [.. found[2][key]],
                NamesOfId = [.. found[3][key]],
                Variants = [.. found[4][key]],
            }),
        ];

        void Add(string sql, string[] values)
        {
            var command = new NpgsqlBatchCommand(sql);
            command.Parameters.Add(new NpgsqlParameter<string[]>("@keys", values));
            batch.BatchCommands.Add(command);
        }
    }

    // The next one after the last: a jump in the index for each that there is, not a step for each of an often named person's thousand rows.
    // (https://wiki.postgresql.org/wiki/Loose_indexscan)
    private static string Jump(Func<string, string> condition, string first, string column)
    {
        return $"""
            select k.key, j.value
            from unnest(@keys) k(key) cross join lateral (
                with recursive found(value) as (
                    ({Next(first)})
                    union all
                    select ({Next("f.value")}) from found f where f.value is not null)
                select value from found where value is not null) j
            """;

        string Next(string after) => $"select b.{column} from actor b where b.speaks = 1 and {condition(after)} order by b.{column} limit 1";
    }
}
