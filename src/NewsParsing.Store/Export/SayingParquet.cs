using Parquet;
using Parquet.Schema;

namespace NewsParsing.Store.Export;

/// <summary>Writes rows as Parquet, a row group at a time.</summary>
internal sealed class SayingParquet : IAsyncDisposable
{
    // Some 10 MB of columns at once; readers skip and share work by groups, for which thousands of rows are enough.
    private const int GroupSize = 16_384;

    private static readonly Column[] Columns =
    [
        Column.Of("article", row => row.ArticleKey),
        Column.Of("saying", row => row.SayingId),
        Column.Of("kind", row => NameOf(row.Kind)),
        Column.Of("act", row => NameOf(row.Act)),
        Column.OfValue("negated", row => row.Negated),
        Column.OfValue("confidence", row => row.Confidence),
        Column.Of("text", row => row.Text),
        Column.Of("cue", row => row.Cue),
        Column.OfValue("start", row => row.Span.Start),
        Column.OfValue("end", row => row.Span.End),
        Column.Of("speaker", row => row.Speaker?.Name),
        Column.Of("speaker_kind", row => row.Speaker is { } speaker ? NameOf(speaker.Kind) : null),
        Column.Of("person", row => row.Speaker?.PersonKey),
        Column.Of("audience", row => row.Audience),
        Column.Of("headline", row => row.Headline),
        Column.Of("source", row => row.Source),
        Column.Of("url", row => row.Url),
        Column.OfTime("published_at", DateTimeFormat.Timestamp, row => row.PublishedAt?.UtcDateTime),
        Column.OfTime("published_on", DateTimeFormat.Date, row => row.PublishedOn?.ToDateTime(default, DateTimeKind.Utc)),
        // Equal where several articles carry the same words: count each once by it.
        Column.OfNullable("same_words", row => row.Words),
        Column.OfValue("inside_claim", row => row.Inside),
    ];

    private readonly ParquetWriter _writer;
    private readonly List<ExportRow> _rows = new(GroupSize);

    private SayingParquet(ParquetWriter writer) => _writer = writer;

    public static async Task<SayingParquet> CreateAsync(Stream stream, CancellationToken cancellationToken)
    {
        var schema = new ParquetSchema([.. Columns.Select(column => column.Field)]);
        return new SayingParquet(
            await ParquetWriter.CreateAsync(schema, stream, cancellationToken: cancellationToken).ConfigureAwait(false));
    }

    public async Task AddAsync(ExportRow row, CancellationToken cancellationToken)
    {
        _rows.Add(row);
        if (_rows.Count == GroupSize)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes what is left; a file without a row has one group all the same, for some readers refuse one without.</summary>
    public async Task CompleteAsync(bool isEmpty, CancellationToken cancellationToken)
    {
        if (_rows.Count > 0 || isEmpty)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        foreach (Column column in Columns)
        {
            await column.WriteAsync(group, _rows, cancellationToken).ConfigureAwait(false);
        }

        group.CompleteValidate();
        _rows.Clear();
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();

    private sealed record Column(DataField Field, Func<ParquetRowGroupWriter, List<ExportRow>, CancellationToken, Task> Write)
    {
        public static Column Of(string name, Func<ExportRow, string?> value)
        {
            var field = new DataField<string>(name, nullable: true);
            return new Column(field, (group, rows, _) => group.WriteAsync(field, [.. rows.Select(value)!]));
        }

        public static Column OfValue<T>(string name, Func<ExportRow, T> value)
            where T : struct
        {
            var field = new DataField<T>(name, nullable: false);
            return new Column(field, (group, rows, token) => group.WriteAsync<T>(field, Map(rows, value), cancellationToken: token));
        }

        public static Column OfNullable<T>(string name, Func<ExportRow, T?> value)
            where T : struct
        {
            var field = new DataField<T>(name, nullable: true);
            return new Column(field, (group, rows, token) => group.WriteAsync<T>(field, Map(rows, value), cancellationToken: token));
        }

        public static Column OfTime(string name, DateTimeFormat format, Func<ExportRow, DateTime?> value)
        {
            var field = new DateTimeDataField(
                name,
                format,
                isAdjustedToUTC: true,
                unit: format == DateTimeFormat.Timestamp ? DateTimeTimeUnit.Micros : null,
                isNullable: true);
            return new Column(field, (group, rows, token) => group.WriteAsync<DateTime>(field, Map(rows, value), cancellationToken: token));
        }

        public Task WriteAsync(ParquetRowGroupWriter group, List<ExportRow> rows, CancellationToken cancellationToken)
            => Write(group, rows, cancellationToken);

        private static ReadOnlyMemory<T> Map<T>(List<ExportRow> rows, Func<ExportRow, T> value) => rows.Select(value).ToArray();
    }
}
