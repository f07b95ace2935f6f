using System.Runtime.CompilerServices;
using System.Text;
using NewsParsing.Worker.Running;
using Npgsql;
using NpgsqlTypes;

namespace NewsParsing.Worker.PostgreSql;

/// <summary>The queue in PostgreSQL, seen from outside.</summary>
internal sealed class PostgreSqlArticleQueue(NpgsqlDataSource database, WorkerOptions options) : IArticleQueue
{
    private const string Insert = """
        insert into article_queue (fingerprint, id, item) select * from unnest(@fingerprints, @ids, @items)
        on conflict (fingerprint) do nothing returning fingerprint
        """;

    // In work is what a row lock holds; a row that another transaction holds is skipped.
    private const string Count = """
        select
            (select count(*) from article_queue),
            (select count(*) from (select from article_queue where visible_at <= now() for update skip locked) as free),
            (select count(*) from article_dead),
            (select extract(epoch from now() - min(queued_at))::float8 from article_queue)
        """;

    private const string List = """
        select no, id, reason, detail, attempts, worker, died_at, item from article_dead where no > @after order by no limit 100
        """;

    private const string Retry = """
        with letter as (delete from article_dead where no = @number returning fingerprint, id, item),
        sent as (
            insert into article_queue (fingerprint, id, item) select fingerprint, coalesce(id, ''), item from letter
            on conflict (fingerprint) do nothing)
        select count(*) from letter
        """;

    private bool _isReady;

    public Task CreateAsync(CancellationToken cancellationToken = default) => QueueSchema.EnsureAsync(database, options, cancellationToken);

    public Task<QueueLimit?> LimitAsync(CancellationToken cancellationToken = default)
        // A value of bytea may take 1 GB, which no line of JSON Lines may.
        => Task.FromResult<QueueLimit?>(null);

    public async Task<IReadOnlyList<bool>> PublishAsync(IReadOnlyList<NewsItem> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var fingerprints = new byte[articles.Count][];
        var ids = new string[articles.Count];
        var items = new byte[articles.Count][];
        for (int i = 0; i < articles.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(articles[i], nameof(articles));
            string id = articles[i].Id ?? throw new ArgumentException("An article has no id.", nameof(articles));
            items[i] = Encoding.UTF8.GetBytes(articles[i].ToJson());
            fingerprints[i] = ArticleKey.Fingerprint(id, items[i]);
            // Text in PostgreSQL holds no U+0000 and no lone surrogate; the id that counts stands in the item.
            ids[i] = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(id)).Replace('\0', '\uFFFD');
        }

        await EnsureAsync(cancellationToken).ConfigureAwait(false);
        await using NpgsqlCommand command = database.CreateCommand(Insert);
        command.Parameters.Add(new NpgsqlParameter("fingerprints", NpgsqlDbType.Array | NpgsqlDbType.Bytea) { Value = fingerprints });
        command.Parameters.Add(new NpgsqlParameter("ids", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = ids });
        command.Parameters.Add(new NpgsqlParameter("items", NpgsqlDbType.Array | NpgsqlDbType.Bytea) { Value = items });
        var inserted = new HashSet<string>(StringComparer.Ordinal);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            inserted.Add(Convert.ToHexString(reader.GetFieldValue<byte[]>(0)));
        }

        // Of one that stands twice in these, the first is new.
        return [.. fingerprints.Select(fingerprint => inserted.Remove(Convert.ToHexString(fingerprint)))];
    }

    public async Task<QueueStatus> StatusAsync(CancellationToken cancellationToken = default)
    {
        await EnsureAsync(cancellationToken).ConfigureAwait(false);
        await using NpgsqlCommand command = database.CreateCommand(Count);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        long all = reader.GetInt64(0);
        long free = reader.GetInt64(1);
        return new QueueStatus
        {
            Waiting = free,
            InFlight = Math.Max(0, all - free),
            Dead = reader.GetInt64(2),
            Lag = await reader.IsDBNullAsync(3, cancellationToken).ConfigureAwait(false) ? null : TimeSpan.FromSeconds(reader.GetDouble(3)),
        };
    }

    public async IAsyncEnumerable<DeadArticle> DeadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await EnsureAsync(cancellationToken).ConfigureAwait(false);
        long after = 0;
        for (List<DeadArticle> page = await ListAsync(after, cancellationToken).ConfigureAwait(false);
            page.Count > 0;
            page = await ListAsync(after, cancellationToken).ConfigureAwait(false))
        {
            foreach (DeadArticle article in page)
            {
                yield return article;
            }

            after = page[^1].Number;
        }
    }

    public async Task<bool> RetryAsync(long number, CancellationToken cancellationToken = default)
    {
        await EnsureAsync(cancellationToken).ConfigureAwait(false);
        await using NpgsqlCommand command = database.CreateCommand(Retry);
        command.Parameters.Add(new NpgsqlParameter<long>("number", number));
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is > 0L;
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (!_isReady)
        {
            await QueueSchema.EnsureAsync(database, options, cancellationToken).ConfigureAwait(false);
            _isReady = true;
        }
    }

    private async Task<List<DeadArticle>> ListAsync(long after, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = database.CreateCommand(List);
        command.Parameters.Add(new NpgsqlParameter<long>("after", after));
        var page = new List<DeadArticle>();
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            byte[] item = reader.GetFieldValue<byte[]>(7);
            page.Add(new DeadArticle
            {
                Number = reader.GetInt64(0),
                Id = ItemReader.IdOf(item),
                Reason = DeadReasonName.Parse(reader.GetString(2)),
                Detail = reader.GetString(3),
                Attempts = reader.GetInt32(4),
                Worker = reader.GetString(5),
                DiedAt = reader.GetFieldValue<DateTimeOffset>(6),
                Item = item,
            });
        }

        return page;
    }
}
