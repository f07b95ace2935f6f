using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using NewsParsing.Store.Rows;
using Npgsql;

namespace NewsParsing.Store.PostgreSql;

/// <summary>Rows of many articles as arrays, a column each: one statement writes a table, however many rows there are.</summary>
internal static class RowArrays
{
    // Of a saying's id; 16 million sayings stand in no text that can be parsed, and 5 * 10^11 articles in no database.
    private const int BitsOfNumber = 24;

    private const string ArticleColumns = """
        digest, key, tie, hash, parser, model, moment, day, published, source, source_key, url, headline, byline, language, named, redaction, body,
        parse
        """;

    private const string ActorColumns = "article, no, name, folded, kind, title, affiliation, gender, age, key, name_key, speaks";

    private const string SayingColumns
        = "id, article, no, label, kind, act, negated, confidence, start_at, end_at, inside, words, moment, tie, cue, text";

    private const string LinkColumns = "saying, role, no, actor, key, moment, tie, sno, counts, words";

    // A row that is there stays as it is, but is locked: always in the order of the keys, so that no two writers wait for each other.
    // What was inserted has no transaction that would have locked or deleted it (xmax).
    private static readonly string InsertArticles = $"""
        insert into article({ArticleColumns}) select {ArticleColumns} from {Unnest(ArticleColumns)} order by u.key collate "C"
        on conflict (digest) do update set key = article.key
        returning id, key, article.xmax = 0, parser, model, moment, hash, redaction
        """;

    private static readonly string UpdateArticles = $"""
        update article set ({ArticleColumns}) = ({string.Join(", ", Names(ArticleColumns).Select(name => "u." + name))})
        from {Unnest(ArticleColumns)} where article.digest = u.digest
        """;

    private static readonly string InsertActors = $"insert into actor({ActorColumns}) select * from {Unnest(ActorColumns)}";

    private static readonly string InsertSayings
        = $"insert into saying({SayingColumns}, search) select {SayingColumns}, cast(search as tsvector) from {Unnest(SayingColumns + ", search")}";

    private static readonly string InsertLinks = $"insert into link({LinkColumns}) select * from {Unnest(LinkColumns)}";

    private static readonly string[] Deletes =
    [
        "delete from link where saying in (select id from saying where article = any(@articles))",
        "delete from saying where article = any(@articles)",
        "delete from actor where article = any(@articles)",
    ];

    public static byte[] DigestOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Inserts articles, or locks those that are there; gives their ids back, and what is known of them.</summary>
    public static NpgsqlBatchCommand Insert(IReadOnlyList<ArticleRows> rows) => Articles(InsertArticles, rows);

    /// <summary>Puts articles in the place of those of the same keys.</summary>
    public static NpgsqlBatchCommand Update(IReadOnlyList<ArticleRows> rows) => Articles(UpdateArticles, rows);

    /// <summary>Deletes what belongs to articles.</summary>
    public static IEnumerable<NpgsqlBatchCommand> DeleteContents(long[] articles) => Deletes.Select(sql => Command(sql, ("@articles", articles)));

    /// <summary>Deletes articles themselves.</summary>
    public static NpgsqlBatchCommand Delete(long[] articles) => Command("delete from article where id = any(@articles)", ("@articles", articles));

    /// <summary>Inserts what belongs to articles.</summary>
    public static IEnumerable<NpgsqlBatchCommand> InsertContents(IReadOnlyList<(long Id, ArticleRows Rows)> articles)
    {
        (long Id, ActorRow Row)[] actors = [.. articles.SelectMany(article => article.Rows.Actors.Select(row => (article.Id, row)))];
        (long Id, ArticleRows Article, SayingRow Row)[] sayings =
            [.. articles.SelectMany(article => article.Rows.Sayings.Select(row => (article.Id, article.Rows, row)))];
        (long Saying, ArticleRows Article, SayingRow Row, LinkRow Link)[] links =
            [.. sayings.SelectMany(saying => saying.Row.Links.Select(link => (IdOf(saying.Id, saying.Row), saying.Article, saying.Row, link)))];
        if (actors.Length > 0)
        {
            var command = new NpgsqlBatchCommand(InsertActors);
            Add(command, "article", actors, actor => actor.Id);
            Add(command, "no", actors, actor => actor.Row.No);
            Add(command, "name", actors, actor => actor.Row.Name);
            Add(command, "folded", actors, actor => actor.Row.Folded);
            Add(command, "kind", actors, actor => actor.Row.Kind);
            Add(command, "title", actors, actor => actor.Row.Title);
            Add(command, "affiliation", actors, actor => actor.Row.Affiliation);
            Add(command, "gender", actors, actor => actor.Row.Gender);
            Add(command, "age", actors, actor => actor.Row.Age);
            Add(command, "key", actors, actor => actor.Row.Key);
            Add(command, "name_key", actors, actor => actor.Row.NameKey);
            Add(command, "speaks", actors, actor => actor.Row.Speaks ? 1 : 0);
            yield return command;
        }

        if (sayings.Length > 0)
        {
            yield return Sayings(sayings);
        }

        if (links.Length > 0)
        {
            var command = new NpgsqlBatchCommand(InsertLinks);
            Add(command, "saying", links, link => link.Saying);
            Add(command, "role", links, link => link.Link.Role);
            Add(command, "no", links, link => link.Link.No);
            Add(command, "actor", links, link => link.Link.Actor);
            Add(command, "key", links, link => link.Link.Key);
            Add(command, "moment", links, link => link.Article.Moment);
            Add(command, "tie", links, link => link.Article.Tie);
            Add(command, "sno", links, link => link.Row.No);
            Add(command, "counts", links, link => (int)link.Row.Counts);
            Add(command, "words", links, link => link.Row.Words ?? -link.Saying);
            yield return command;
        }
    }

    private static NpgsqlBatchCommand Sayings((long Id, ArticleRows Article, SayingRow Row)[] sayings)
    {
        var command = new NpgsqlBatchCommand(InsertSayings);
        Add(command, "id", sayings, saying => IdOf(saying.Id, saying.Row));
        Add(command, "article", sayings, saying => saying.Id);
        Add(command, "no", sayings, saying => saying.Row.No);
        Add(command, "label", sayings, saying => saying.Row.Label);
        Add(command, "kind", sayings, saying => saying.Row.Kind);
        Add(command, "act", sayings, saying => saying.Row.Act);
        Add(command, "negated", sayings, saying => saying.Row.Negated ? 1 : 0);
        Add(command, "confidence", sayings, saying => saying.Row.Confidence);
        Add(command, "start_at", sayings, saying => saying.Row.Start);
        Add(command, "end_at", sayings, saying => saying.Row.End);
        Add(command, "inside", sayings, saying => saying.Row.Inside ? 1 : 0);
        Add(command, "words", sayings, saying => saying.Row.Words);
        Add(command, "moment", sayings, saying => saying.Article.Moment);
        Add(command, "tie", sayings, saying => saying.Article.Tie);
        Add(command, "cue", sayings, saying => saying.Row.Cue);
        Add(command, "text", sayings, saying => saying.Row.Text);
        Add(command, "search", sayings, saying => SearchWords.Vector(
            saying.Row.Text, saying.Row.Links.Where(link => link.Role == LinkRow.Speaker).Select(link => link.Key).OfType<string>()));
        return command;
    }

    private static NpgsqlBatchCommand Articles(string sql, IReadOnlyList<ArticleRows> rows)
    {
        var command = new NpgsqlBatchCommand(sql);
        Add(command, "digest", rows, row => DigestOf(row.Key));
        Add(command, "key", rows, row => row.Key);
        Add(command, "tie", rows, row => row.Tie);
        Add(command, "hash", rows, row => row.Hash);
        Add(command, "parser", rows, row => row.ParserVersion);
        Add(command, "model", rows, row => row.ModelId);
        Add(command, "moment", rows, row => row.Moment);
        Add(command, "day", rows, row => row.Day);
        Add(command, "published", rows, row => row.Published);
        Add(command, "source", rows, row => row.Source);
        Add(command, "source_key", rows, row => row.SourceKey);
        Add(command, "url", rows, row => row.Url);
        Add(command, "headline", rows, row => row.Headline);
        Add(command, "byline", rows, row => row.Byline);
        Add(command, "language", rows, row => row.Language);
        Add(command, "named", rows, row => row.Named ? 1 : 0);
        Add(command, "redaction", rows, row => row.Redaction);
        Add(command, "body", rows, row => row.Body);
        Add(command, "parse", rows, row => row.Parse);
        return command;
    }

    private static long IdOf(long article, SayingRow saying) => (article << BitsOfNumber) | (uint)saying.No;

    private static void Add<TRow, T>(NpgsqlBatchCommand command, string column, IReadOnlyList<TRow> rows, Func<TRow, T> value)
    {
        var values = new T[rows.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = value(rows[i]);
        }

        command.Parameters.Add(new NpgsqlParameter<T[]>("@" + column, values));
    }

    private static NpgsqlBatchCommand Command(string sql, (string Name, long[] Values) parameter)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<long[]>(parameter.Name, parameter.Values));
        return command;
    }

    private static string[] Names(string columns) => columns.Split(',', StringSplitOptions.TrimEntries);

    private static string Unnest(string columns)
        => $"unnest({string.Join(", ", Names(columns).Select(name => "@" + name))}) as u({columns})";
}
