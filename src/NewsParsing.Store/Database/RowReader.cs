using NewsParsing.Store.Rows;

namespace NewsParsing.Store.Database;

/// <summary>Reads the rows of an article that is there.</summary>
internal static class RowReader
{
    public static async Task<ArticleRows> ReadAsync(StoreSession session, long article, CancellationToken cancellationToken)
    {
        const string Sql = """
            select key, tie, hash, parser, model, moment, day, published, source, source_key, url, headline, byline, language, named,
                redaction, body, parse
            from article where id = @id
            """;
        List<ActorRow> actors = await ActorsAsync(session, article, cancellationToken).ConfigureAwait(false);
        List<SayingRow> sayings = await SayingsAsync(session, article, cancellationToken).ConfigureAwait(false);
        List<ArticleRows> rows = await session.Command(Sql, ("@id", article)).ListAsync(
            row => new ArticleRows
            {
                Key = row.GetString(0),
                Tie = row.GetInt64(1),
                Hash = row.BytesOrNull(2)!,
                ParserVersion = row.TextOrNull(3),
                ModelId = row.TextOrNull(4),
                Moment = row.GetInt64(5),
                Day = row.IntOrNull(6),
                Published = row.TextOrNull(7),
                Source = row.TextOrNull(8),
                SourceKey = row.TextOrNull(9),
                Url = row.TextOrNull(10),
                Headline = row.TextOrNull(11),
                Byline = row.TextOrNull(12),
                Language = row.TextOrNull(13),
                Named = row.GetInt32(14) != 0,
                Redaction = row.GetInt64(15),
                Body = row.BytesOrNull(16),
                Parse = row.BytesOrNull(17),
                Actors = actors,
                Sayings = sayings,
            },
            cancellationToken).ConfigureAwait(false);
        return rows[0];
    }

    private static Task<List<ActorRow>> ActorsAsync(StoreSession session, long article, CancellationToken cancellationToken)
        => session.Command(
            """
            select no, name, folded, kind, title, affiliation, gender, age, key, name_key, speaks from actor
            where article = @article order by no
            """,
            ("@article", article)).ListAsync(
            row => new ActorRow(
                row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.TextOrNull(4), row.TextOrNull(5),
                row.IntOrNull(6), row.IntOrNull(7), row.TextOrNull(8), row.TextOrNull(9), row.GetInt32(10) != 0),
            cancellationToken);

    private static async Task<List<SayingRow>> SayingsAsync(StoreSession session, long article, CancellationToken cancellationToken)
    {
        List<(int No, LinkRow Link)> links = await session.Command(
            """
            select s.no, l.role, l.no, l.actor, l.key from saying s cross join link l
            where s.article = @article and l.saying = s.id order by s.no, l.role, l.no
            """,
            ("@article", article)).ListAsync(
            row => (row.GetInt32(0), new LinkRow(row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.TextOrNull(4))),
            cancellationToken).ConfigureAwait(false);
        ILookup<int, LinkRow> bySaying = links.ToLookup(link => link.No, link => link.Link);
        return await session.Command(
            """
            select no, label, kind, act, negated, confidence, start_at, end_at, cue, text, inside, words from saying
            where article = @article order by no
            """,
            ("@article", article)).ListAsync(
            row => new SayingRow
            {
                No = row.GetInt32(0),
                Label = row.GetString(1),
                Kind = row.GetInt32(2),
                Act = row.GetInt32(3),
                Negated = row.GetInt32(4) != 0,
                Confidence = row.GetDouble(5),
                Start = row.GetInt32(6),
                End = row.GetInt32(7),
                Cue = row.TextOrNull(8),
                Text = row.GetString(9),
                Inside = row.GetInt32(10) != 0,
                Words = row.LongOrNull(11),
                Links = [.. bySaying[row.GetInt32(0)]],
            },
            cancellationToken).ConfigureAwait(false);
    }
}
