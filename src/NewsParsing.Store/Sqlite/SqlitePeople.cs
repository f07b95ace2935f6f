using System.Data.Common;
using NewsParsing.Store.Database;
using NewsParsing.Store.People;

namespace NewsParsing.Store.Sqlite;

/// <summary>Looks up keys one by one, each in some microseconds.</summary>
internal sealed class SqlitePeople(DbConnection connection) : IPersonSource
{
    public async Task<IReadOnlyList<PersonFacts>> FactsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var facts = new PersonFacts[keys.Count];
        await using DbCommand alias = connection.Command("select person from alias where key = @key", ("@key", ""));
        await using DbCommand aliasOf = connection.Command("select key from alias where person = @key", ("@key", ""));
        // The next one after the last: a jump in the index for each that there is, not a step for each of an often named person's thousand
        // rows.
        await using DbCommand next = connection.Command(
            "select min(name_key) from actor where speaks = 1 and name_key > @after and name_key < @before",
            ("@after", ""), ("@before", ""));
        await using DbCommand nextId = connection.Command(
            "select min(key) from actor where speaks = 1 and name_key = @key and key > @after and key < 'id;'",
            ("@key", ""), ("@after", ""));
        await using DbCommand nextName = connection.Command(
            "select min(name_key) from actor where speaks = 1 and key = @key and name_key > @after", ("@key", ""), ("@after", ""));
        for (int i = 0; i < facts.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string key = keys[i];
            alias.Parameters[0].Value = key;
            aliasOf.Parameters[0].Value = key;
            nextId.Parameters[0].Value = key;
            nextName.Parameters[0].Value = key;
            bool isId = PersonKey.IsId(key);
            facts[i] = new PersonFacts
            {
                Alias = (string?)await alias.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false),
                AliasOf = await AllAsync(aliasOf, cancellationToken).ConfigureAwait(false),
                Ids = isId ? [] : await JumpAsync(nextId, 1, PersonKey.Id, cancellationToken).ConfigureAwait(false),
                NamesOfId = isId ? await JumpAsync(nextName, 1, "", cancellationToken).ConfigureAwait(false) : [],
                Variants = PersonKey.IsBare(key) ? await VariantsAsync(next, key, cancellationToken).ConfigureAwait(false) : [],
            };
        }

        return facts;
    }

    // "." is the character before "/".
    private static Task<List<string>> VariantsAsync(DbCommand next, string key, CancellationToken cancellationToken)
    {
        next.Parameters[1].Value = key + "/";
        return JumpAsync(next, 0, key + ".", cancellationToken);
    }

    private static async Task<List<string>> JumpAsync(DbCommand next, int after, string first, CancellationToken cancellationToken)
    {
        List<string> found = [];
        string? last = first;
        while (true)
        {
            next.Parameters[after].Value = last;
            last = await next.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as string;
            if (last is null)
            {
                return found;
            }

            found.Add(last);
        }
    }

    private static async Task<List<string>> AllAsync(DbCommand command, CancellationToken cancellationToken)
    {
        List<string> found = [];
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
