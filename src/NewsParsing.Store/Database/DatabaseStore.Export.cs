using System.Data.Common;
using NewsParsing.Store.Export;
using NewsParsing.Store.People;
using NewsParsing.Store.Rows;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.Database;

/// <content>Parquet.</content>
internal abstract partial class DatabaseStore
{
    // One question each, so that no reader stays while a slow stream is written to: SQLite could not empty its log meanwhile.
    private const int ExportPage = 4096;

    /// <inheritdoc/>
    public override async Task ExportParquetAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SayingParquet parquet = await SayingParquet.CreateAsync(stream, cancellationToken).ConfigureAwait(false);
        await using (parquet.ConfigureAwait(false))
        {
            long last = 0;
            bool isEmpty = true;
            while (true)
            {
                long after = last;
                (List<ExportRow> rows, last) = await ReadAsync(
                    connection => ExportPageAsync(connection, after, cancellationToken), cancellationToken).ConfigureAwait(false);
                foreach (ExportRow row in rows)
                {
                    await parquet.AddAsync(row, cancellationToken).ConfigureAwait(false);
                }

                if (last == after)
                {
                    await parquet.CompleteAsync(isEmpty, cancellationToken).ConfigureAwait(false);
                    return;
                }

                isEmpty = false;
            }
        }
    }

    private async Task<(List<ExportRow> Rows, long Last)> ExportPageAsync(
        DbConnection connection, long after, CancellationToken cancellationToken)
    {
        List<(FoundRow Row, bool Inside)> sayings = await connection.Command(
            $"""
            select {SayingSql.Columns}, s.inside
            from saying s cross join article a
            where s.id > @after and a.id = s.article order by s.id limit {ExportPage}
            """,
            ("@after", after)).ListAsync(row => (SayingSql.Read(row), row.GetInt32(20) != 0), cancellationToken).ConfigureAwait(false);
        if (sayings.Count == 0)
        {
            return ([], after);
        }

        List<LinkedActor> links = await LinkReader.ReadAsync(
            Dialect, connection, [.. sayings.Select(saying => saying.Row.Id)], cancellationToken).ConfigureAwait(false);
        // One for each page: it would keep all people of the store otherwise.
        var people = new PersonResolver(Dialect.People(connection));
        await people.LoadAsync(links.Select(link => link.Key).OfType<string>(), cancellationToken).ConfigureAwait(false);
        ILookup<long, LinkedActor> bySaying = links.ToLookup(link => link.Saying);
        List<ExportRow> rows = [];
        foreach ((FoundRow saying, bool inside) in sayings)
        {
            string[] audience =
                [.. bySaying[saying.Id].Where(link => link.Role == LinkRow.Audience).Select(link => link.Name)];
            IEnumerable<StoredActor?> speakers = bySaying[saying.Id].Where(link => link.Role == LinkRow.Speaker)
                .Select(link => new StoredActor(link.Name, (ActorKind)link.Kind, people.PersonOf(link.Key)));
            rows.AddRange(speakers.DefaultIfEmpty().Select(speaker => Row(saying, inside, speaker, audience)));
        }

        return (rows, sayings[^1].Row.Id);
    }

    private static ExportRow Row(FoundRow saying, bool inside, StoredActor? speaker, string[] audience) => new()
    {
        ArticleKey = saying.ArticleKey,
        SayingId = saying.Label,
        Kind = (SayingKind)saying.Kind,
        Act = (SpeechAct)saying.Act,
        Negated = saying.Negated,
        Confidence = saying.Confidence,
        Text = saying.Text,
        Cue = saying.Cue,
        Span = saying.Span,
        Speaker = speaker,
        Audience = audience.Length == 0 ? null : string.Join("; ", audience),
        Headline = saying.Headline,
        Source = saying.Source,
        Url = saying.Url,
        PublishedAt = Moment.Time(saying.Published),
        PublishedOn = saying.Day,
        Words = saying.Words,
        Inside = inside,
    };
}
