using System.Data.Common;
using Microsoft.Data.Sqlite;
using NewsParsing.Store.Database;
using NewsParsing.Store.Rows;

namespace NewsParsing.Store.Sqlite;

/// <summary>Writes rows, by statements that are prepared once. Belongs to the connection that writes; one transaction at a time.</summary>
internal sealed class SqliteRowWriter : StoreSession, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly bool _fullText;
    private readonly List<SqliteCommand> _commands = [];
    private readonly SqliteCommand _head;
    private readonly SqliteCommand _article;
    private readonly SqliteCommand _actor;
    private readonly SqliteCommand _saying;
    private readonly SqliteCommand _link;
    private readonly SqliteCommand[] _delete;
    private readonly SqliteCommand _unindex;
    private readonly SqliteCommand _index;
    private readonly SqliteCommand _last;
    private long _indexed;
    private long _next;

    public SqliteRowWriter(SqliteConnection connection, bool fullText)
    {
        _connection = connection;
        _fullText = fullText;
        _head = Prepared("select id, parser, model, moment, hash, redaction from article where key = @p0", 1);
        _article = Insert(
            "article",
            "key, tie, hash, parser, model, moment, day, published, source, source_key, url, headline, byline, language, named, redaction, "
                + "body, parse",
            " returning id");
        _actor = Insert("actor", "article, no, name, folded, kind, title, affiliation, gender, age, key, name_key, speaks");
        _saying = Insert(
            "saying",
            "id, article, no, label, kind, act, negated, confidence, start_at, end_at, inside, words, moment, tie, cue, text");
        _link = Insert("link", "saying, role, no, actor, key, moment, tie, sno, counts, words");
        // The index by words forgets a text by being told it once more.
        _unindex = Prepared(
            """
            insert into saying_text(saying_text, rowid, text, who)
            select 'delete', w.id, w.text, w.who from saying s cross join saying_content w
            where s.article = @p0 and s.id <= @p1 and w.id = s.id
            """,
            2);
        _delete =
        [
            Prepared("delete from link where saying in (select id from saying where article = @p0)", 1),
            Prepared("delete from saying where article = @p0", 1),
            Prepared("delete from actor where article = @p0", 1),
            Prepared("delete from article where id = @p0", 1),
        ];
        _index = Prepared("insert into saying_text(rowid, text, who) select id, text, who from saying_content where id > @p0", 1);
        _last = Prepared("select coalesce(max(id), 0) from saying", 0);
    }

    /// <inheritdoc/>
    public override DbConnection Connection => _connection;

    /// <summary>Begins a transaction.</summary>
    public void Begin(SqliteTransaction transaction)
    {
        foreach (SqliteCommand command in _commands)
        {
            command.Transaction = transaction;
        }

        // Numbers are given here and not by SQLite, which would give that of a deleted last row again: what is above this is not indexed
        // yet.
        _indexed = (long)_last.ExecuteScalar()!;
        _next = _indexed + 1;
    }

    /// <summary>Indexes the words of all that was inserted at once, which takes a third less time than one by one.</summary>
    public void End()
    {
        if (_fullText && _next > _indexed + 1)
        {
            Run(_index, _indexed);
        }
    }

    /// <summary>Saves an article, if it does not have to give way to what is there.</summary>
    public SaveResult Save(ArticleRows rows, bool overwrite)
    {
        long? id = null;
        SaveResult result = SaveResult.Added;
        _head.Parameters[0].Value = rows.Key;
        using (SqliteDataReader head = _head.ExecuteReader())
        {
            if (head.Read())
            {
                id = head.GetInt64(0);
                result = new StoredHead(
                    head.TextOrNull(1), head.TextOrNull(2), head.GetInt64(3), head.BytesOrNull(4)!, head.GetInt64(5)).Meet(rows, overwrite);
            }
        }

        if (id is { } old && result == SaveResult.Replaced)
        {
            Delete(old);
        }

        if (result is SaveResult.Added or SaveResult.Replaced)
        {
            Insert(rows);
        }

        return result;
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(long article, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Delete(article);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task InsertAsync(ArticleRows rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Insert(rows);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SqliteCommand command in _commands)
        {
            command.Dispose();
        }
    }

    private void Delete(long article)
    {
        if (_fullText)
        {
            Run(_unindex, article, _indexed);
        }

        foreach (SqliteCommand command in _delete)
        {
            Run(command, article);
        }
    }

    private void Insert(ArticleRows rows)
    {
        Bind(
            _article,
            rows.Key, rows.Tie, rows.Hash, rows.ParserVersion, rows.ModelId, rows.Moment, rows.Day, rows.Published, rows.Source,
            rows.SourceKey, rows.Url, rows.Headline, rows.Byline, rows.Language, rows.Named, rows.Redaction, rows.Body, rows.Parse);
        long article = (long)_article.ExecuteScalar()!;
        foreach (ActorRow actor in rows.Actors)
        {
            Run(
                _actor,
                article, actor.No, actor.Name, actor.Folded, actor.Kind, actor.Title, actor.Affiliation, actor.Gender, actor.Age, actor.Key,
                actor.NameKey, actor.Speaks);
        }

        foreach (SayingRow saying in rows.Sayings)
        {
            long id = _next++;
            Run(
                _saying,
                id, article, saying.No, saying.Label, saying.Kind, saying.Act, saying.Negated, saying.Confidence, saying.Start, saying.End,
                saying.Inside, saying.Words, rows.Moment, rows.Tie, saying.Cue, saying.Text);
            foreach (LinkRow link in saying.Links)
            {
                Run(_link, id, link.Role, link.No, link.Actor, link.Key, rows.Moment, rows.Tie, saying.No, (int)saying.Counts,
                    saying.Words ?? -id);
            }
        }
    }

    private SqliteCommand Insert(string table, string columns, string rest = "")
    {
        int count = columns.Count(c => c == ',') + 1;
        string values = string.Join(", ", Enumerable.Range(0, count).Select(i => $"@p{i}"));
        return Prepared($"insert into {table}({columns}) values({values}){rest}", count);
    }

    private SqliteCommand Prepared(string sql, int parameters)
    {
        var command = (SqliteCommand)_connection.Command(sql);
        for (int i = 0; i < parameters; i++)
        {
            command.Bind($"@p{i}", null);
        }

        _commands.Add(command);
        return command;
    }

    private static void Bind(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        Bind(command, values);
        command.ExecuteNonQuery();
    }
}
