using System.Data.Common;
using System.Globalization;
using NewsParsing.Store.Rows;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.Database;

/// <summary>A search for sayings as SQL.</summary>
internal sealed class SayingSql
{
    /// <summary>
    /// The most keys of one person that are searched one by one, each in the order of its index; beyond, all rows are sorted.
    /// </summary>
    // Names with and without an initial, an id and some aliases: few people have more than four.
    private const int MostKeys = 16;

    public const string Columns = """
        s.id, s.moment, s.tie, s.no, s.words, s.label, s.kind, s.act, s.negated, s.confidence, s.start_at, s.end_at, s.cue, s.text,
        a.key as article_key, a.headline, a.source, a.url, a.published, a.day
        """;

    private readonly SqlDialect _dialect;
    private readonly SayingQuery _query;
    private readonly TextQuery? _text;
    private readonly IReadOnlyList<string>? _who;
    private readonly IReadOnlyList<string>? _audience;
    private readonly bool _oldest;

    /// <summary>Makes ready to search.</summary>
    /// <param name="dialect">The SQL of the database.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="text">The words and phrases of it, or null.</param>
    /// <param name="who">The keys of the speaker, or null.</param>
    /// <param name="audience">The keys of who is spoken to, or null.</param>
    public SayingSql(
        SqlDialect dialect, SayingQuery query, TextQuery? text, IReadOnlyList<string>? who, IReadOnlyList<string>? audience)
    {
        _dialect = dialect;
        _query = query;
        _text = text;
        _who = who;
        _audience = audience;
        _oldest = query.Order == SayingOrder.Oldest;
    }

    /// <summary>The keys of the person by whose links sayings are found, in their order.</summary>
    private IReadOnlyList<string>? Driver => _who ?? _audience;

    private bool NeedsArticle => _query.Source is not null || _query.ArticleKey is not null;

    private bool ByPerson => _text is null && Driver is { Count: <= MostKeys };

    /// <summary>The next sayings in the order of the answers, several times one with two speakers that are sought.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="after">The place of the one before, or null.</param>
    /// <param name="undated">Whether those without a date are wanted, which come last when the oldest come first.</param>
    /// <param name="count">How many.</param>
    public DbCommand Page(DbConnection connection, SayingCursor? after, bool undated, int count)
    {
        // Places first, then all the rest of those few that are wanted: a search by a frequent word sorts thousands.
        string limit = string.Create(CultureInfo.InvariantCulture, $"{Order("")} limit {count}");
        string places = ByPerson
            ? string.Join("\nunion all ", Driver!.Select((_, i) => ByKey(i, after, undated, count)))
            : Places(after, undated);
        string sql = $"""
            select {Columns}
            from (select id, moment, tie, no from ({places}) u {limit}) x cross join saying s cross join article a
            where s.id = x.id and a.id = s.article {Order("s")}
            """;
        DbCommand command = connection.Command(sql);
        Bind(command, after, isPage: true);
        if (ByPerson)
        {
            for (int i = 0; i < Driver!.Count; i++)
            {
                command.Bind(string.Create(CultureInfo.InvariantCulture, $"@k{i}"), Driver[i]);
            }
        }

        return command;
    }

    /// <summary>
    /// The places of what one key says: each key is read in the order of the index, and ends with its last row that is wanted.
    /// </summary>
    private string ByKey(int key, SayingCursor? after, bool undated, int count) => string.Create(CultureInfo.InvariantCulture, $"""
        select * from (
            select s.id as id, l.moment as moment, l.tie as tie, l.sno as no
            from link l cross join saying s{(NeedsArticle ? " cross join article a" : "")}
            where l.key = @k{key} and l.role = {(_who is null ? LinkRow.Audience : LinkRow.Speaker)}
                and {Place("l.moment, l.tie, l.sno", "l", after, undated)} and s.id = l.saying
                {(NeedsArticle ? "and a.id = s.article" : "")} and {Conditions(byPerson: true)}
            {Order("l")} limit {count}
        ) u{key}
        """);

    private string Places(SayingCursor? after, bool undated)
    {
        // An article or a publisher is the shortest way to its sayings, but for words, which are looked up first.
        (string from, string where) = _text is not null ? _dialect.Text
            : NeedsArticle ? ("article a cross join saying s", "a.id = s.article")
            : ("saying s", "1 = 1");
        bool joins = NeedsArticle && _text is not null;
        return $"""
            select s.id as id, s.moment as moment, s.tie as tie, s.no as no
            from {from}{(joins ? " cross join article a" : "")}
            where {where}{(joins ? " and a.id = s.article" : "")} and {Place("s.moment, s.tie, s.no", "s", after, undated)}
                and {Conditions(byPerson: false, byText: _text is not null)}
            """;
    }

    /// <summary>
    /// Those of sayings of the same words that are what is asked for too. The text is not asked again: the words are the same.
    /// </summary>
    public DbCommand Matching(DbConnection connection, IReadOnlyCollection<long> words)
    {
        DbCommand command = connection.Command($"""
            select s.id from saying s cross join article a
            where {_dialect.In("s.words", "@words", isText: false)} and a.id = s.article and {Conditions(byPerson: false)}
            """);
        Bind(command, after: null, isPage: false);
        _dialect.Bind(command, "@words", words);
        return command;
    }

    public static FoundRow Read(DbDataReader row) => new(
        row.GetInt64(0),
        new SayingCursor(row.GetInt64(1), row.GetInt64(2), row.GetInt32(3)),
        row.LongOrNull(4),
        row.GetString(5),
        row.GetInt32(6),
        row.GetInt32(7),
        row.GetInt32(8) != 0,
        row.GetDouble(9),
        new TextSpan(row.GetInt32(10), row.GetInt32(11)),
        row.TextOrNull(12),
        row.GetString(13),
        row.GetString(14),
        row.TextOrNull(15),
        row.TextOrNull(16),
        row.TextOrNull(17),
        row.TextOrNull(18),
        row.DayOrNull(19));

    private string Order(string table)
    {
        string dot = table.Length == 0 ? "" : ".";
        string direction = _oldest ? "asc" : "desc";
        string no = table == "l" ? "sno" : "no";
        return $"order by {table}{dot}moment {direction}, {table}{dot}tie {direction}, {table}{dot}{no} {direction}";
    }

    private string Place(string columns, string table, SayingCursor? after, bool undated)
    {
        List<string> conditions = [];
        if (_oldest)
        {
            conditions.Add(undated ? $"{table}.moment = 0" : $"{table}.moment > 0");
        }

        if (after is not null)
        {
            conditions.Add($"({columns}) {(_oldest ? ">" : "<")} (@moment, @tie, @no)");
        }

        if (_query.From is not null)
        {
            conditions.Add($"{table}.moment >= @from");
        }

        if (_query.To is not null)
        {
            // What has no date is not on any day.
            conditions.Add($"{table}.moment > 0 and {table}.moment < @to");
        }

        return conditions.Count == 0 ? "1 = 1" : string.Join(" and ", conditions);
    }

    /// <summary>All that is asked of a saying <c>s</c> of an article <c>a</c>, but for its place in the order and its words.</summary>
    private string Conditions(bool byPerson, bool byText = false)
    {
        List<string> conditions = [_query.Kind is null ? "s.inside = 0" : "s.kind = @kind"];
        AddIf(_query.Act is not null, "s.act = @act");
        AddIf(_query.MinimumConfidence is not null, "s.confidence >= @confidence");
        AddIf(_query.Source is not null, "a.source_key = @source");
        AddIf(_query.ArticleKey is not null, "a.key = @article");
        AddIf(_who is not null && !byPerson && !(byText && _dialect.FindsSpeakers(_who)), Linked("who", LinkRow.Speaker));
        AddIf(_audience is not null && !(byPerson && _who is null), Linked("audience", LinkRow.Audience));
        if (!byPerson)
        {
            AddIf(_query.From is not null, "s.moment >= @from");
            AddIf(_query.To is not null, "s.moment > 0 and s.moment < @to");
        }

        return string.Join(" and ", conditions);

        void AddIf(bool asked, string condition)
        {
            if (asked)
            {
                conditions.Add(condition);
            }
        }
    }

    private string Linked(string parameter, int role) => string.Create(CultureInfo.InvariantCulture, $"""
        exists (select 1 from link p_{parameter}
            where p_{parameter}.saying = s.id and p_{parameter}.role = {role}
                and {_dialect.In($"p_{parameter}.key", "@" + parameter, isText: true)})
        """);

    private void Bind(DbCommand command, SayingCursor? after, bool isPage)
    {
        BindIf("@kind", (int?)_query.Kind);
        BindIf("@act", (int?)_query.Act);
        BindIf("@confidence", _query.MinimumConfidence);
        BindIf("@source", StoredText.CleanOrNull(_query.Source)?.ToLowerInvariant());
        BindIf("@article", StoredText.CleanOrNull(_query.ArticleKey));
        BindIf("@from", _query.From is { } from ? Moment.First(from) : null);
        BindIf("@to", _query.To is { } to ? Moment.After(to) : null);
        if (after is { } place)
        {
            command.Bind("@moment", place.Moment);
            command.Bind("@tie", place.Tie);
            command.Bind("@no", place.No);
        }

        if (_who is not null && !(isPage && ByPerson))
        {
            _dialect.Bind(command, "@who", _who);
        }

        if (_audience is not null && !(isPage && ByPerson && _who is null))
        {
            _dialect.Bind(command, "@audience", _audience);
        }

        if (_text is not null && isPage)
        {
            _dialect.BindText(command, _text, _who);
        }

        void BindIf(string name, object? value)
        {
            if (value is not null)
            {
                command.Bind(name, value);
            }
        }
    }
}
