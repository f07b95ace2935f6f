using System.Data.Common;
using System.Text;
using NewsParsing.Store.Database;
using NewsParsing.Store.Rows;
using Npgsql;

namespace NewsParsing.Store.PostgreSql;

/// <summary>One transaction that writes.</summary>
internal sealed class PostgreSqlSession(NpgsqlConnection connection) : StoreSession
{
    // A batch of this size has some 15,000 sayings and 10 MB; greater ones gain nothing.
    private const int MostArticles = 500;

    /// <inheritdoc/>
    public override DbConnection Connection => connection;

    /// <summary>Saves articles, if they do not have to give way to what is there.</summary>
    /// <returns>What became of each, in their order.</returns>
    public async Task<SaveResult[]> SaveAsync(IReadOnlyList<ArticleRows> rows, bool overwrite, CancellationToken cancellationToken)
    {
        var results = new SaveResult[rows.Count];
        // The order in which all writers lock articles, whatever the order of their batches: that of the bytes of the keys, as the server has it.
        int[][] groups =
        [
            .. Enumerable.Range(0, rows.Count).GroupBy(i => rows[i].Key)
                .OrderBy(group => Encoding.UTF8.GetBytes(group.Key), Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)))
                .Select(group => group.ToArray()),
        ];
        foreach (int[][] chunk in groups.Chunk(MostArticles))
        {
            // What changes nothing takes no lock: an archive that is read again is written nowhere, and a story sent twice stops nobody.
            Dictionary<string, StoredHead> heads = await HeadsAsync([.. chunk.Select(group => rows[group[0]].Key)], cancellationToken)
                .ConfigureAwait(false);
            List<int[]> changes = [];
            List<ArticleRows> candidates = [];
            foreach (int[] group in chunk)
            {
                StoredHead? head = heads.GetValueOrDefault(rows[group[0]].Key);
                if (Meet(head, group, rows, overwrite, results) is { } candidate)
                {
                    changes.Add(group);
                    // As if nothing were there; what is there shows when it is locked.
                    candidates.Add(head is null ? candidate : Meet(null, group, rows, overwrite, results)!);
                }
            }

            if (changes.Count > 0)
            {
                await WriteAsync(changes, candidates, rows, overwrite, results, cancellationToken).ConfigureAwait(false);
            }
        }

        return results;
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(long article, CancellationToken cancellationToken) => DeleteAsync([article], cancellationToken);

    /// <summary>Deletes articles that are locked.</summary>
    public async Task DeleteAsync(IReadOnlyList<long> articles, CancellationToken cancellationToken)
    {
        foreach (long[] chunk in articles.Chunk(MostArticles))
        {
            await RunAsync([.. RowArrays.DeleteContents(chunk), RowArrays.Delete(chunk)], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async Task InsertAsync(ArticleRows rows, CancellationToken cancellationToken)
        => await SaveAsync([rows], overwrite: true, cancellationToken).ConfigureAwait(false);

    /// <summary>Inserts those that are not there, puts those that win in the place of those that are, and says what became of all.</summary>
    private async Task WriteAsync(
        List<int[]> groups,
        List<ArticleRows> candidates,
        IReadOnlyList<ArticleRows> rows,
        bool overwrite,
        SaveResult[] results,
        CancellationToken cancellationToken)
    {
        Dictionary<string, (long Id, StoredHead? Head)> locked = [];
        await using (var batch = new NpgsqlBatch(connection) { BatchCommands = { RowArrays.Insert(candidates) } })
        await using (NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                locked[reader.GetString(1)] = (reader.GetInt64(0), reader.GetBoolean(2) ? null : HeadOf(reader, 3));
            }
        }

        List<(long Id, ArticleRows Rows)> written = [];
        List<(long Id, ArticleRows Rows)> replaced = [];
        foreach (int[] group in groups)
        {
            (long id, StoredHead? head) = locked[rows[group[0]].Key];
            if (Meet(head, group, rows, overwrite, results) is { } winner)
            {
                written.Add((id, winner));
                if (head is not null)
                {
                    replaced.Add((id, winner));
                }
            }
        }

        List<NpgsqlBatchCommand> commands = [];
        if (replaced.Count > 0)
        {
            commands.AddRange(RowArrays.DeleteContents([.. replaced.Select(article => article.Id)]));
            commands.Add(RowArrays.Update([.. replaced.Select(article => article.Rows)]));
        }

        commands.AddRange(RowArrays.InsertContents(written));
        await RunAsync(commands, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets the articles of one key meet what is there and each other, one after the other.</summary>
    /// <returns>The one that stays, if it is none that is there.</returns>
    private static ArticleRows? Meet(StoredHead? head, int[] group, IReadOnlyList<ArticleRows> rows, bool overwrite, SaveResult[] results)
    {
        ArticleRows? winner = null;
        foreach (int i in group)
        {
            results[i] = head?.Meet(rows[i], overwrite) ?? SaveResult.Added;
            if (results[i] is SaveResult.Added or SaveResult.Replaced)
            {
                winner = rows[i];
                head = StoredHead.Of(winner);
            }
        }

        return winner;
    }

    private async Task<Dictionary<string, StoredHead>> HeadsAsync(string[] keys, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = "select key, parser, model, moment, hash, redaction from article where digest = any(@digests)";
        command.Parameters.Add(new NpgsqlParameter<byte[][]>("@digests", [.. keys.Select(RowArrays.DigestOf)]));
        Dictionary<string, StoredHead> heads = [];
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            heads[reader.GetString(0)] = HeadOf(reader, 1);
        }

        return heads;
    }

    private static StoredHead HeadOf(NpgsqlDataReader reader, int first) => new(
        reader.TextOrNull(first), reader.TextOrNull(first + 1), reader.GetInt64(first + 2), reader.BytesOrNull(first + 3)!,
        reader.GetInt64(first + 4));

    private async Task RunAsync(IReadOnlyList<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        if (commands.Count == 0)
        {
            return;
        }

        await using var batch = new NpgsqlBatch(connection);
        foreach (NpgsqlBatchCommand command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
