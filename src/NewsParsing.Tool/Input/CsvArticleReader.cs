using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace NewsParsing.Tool.Input;

/// <summary>
/// Reads a table with a header line row by row (RFC 4180; line breaks may stand in quoted fields). Rows without any value are passed over.
/// A row that is bad takes no other with it, but for one whose quotation mark is never closed: that one holds the rest of the file.
/// </summary>
internal sealed class CsvArticleReader : IDisposable
{
    private readonly CsvReader _csv;
    private readonly InputFile _file;
    private readonly NewsItemFields _fields;
    private readonly SizeLimit _limit;
    private CsvMalformedReason? _malformed;

    /// <param name="utf8">The table.</param>
    /// <param name="file">Where it comes from.</param>
    /// <param name="separator">What parts the fields; null to determine it by the first lines.</param>
    /// <param name="fields">What the columns are called.</param>
    /// <param name="limit">How many bytes a row may take.</param>
    public CsvArticleReader(Stream utf8, InputFile file, char? separator, NewsItemFields fields, SizeLimit limit)
    {
        _limit = limit;
        _file = file;
        _fields = fields;
        _csv = CsvReader.Create(utf8, new CsvReaderOptions
        {
            Separator = separator,
            MaxRecordSize = limit.Bytes,
            TrackLineNumbers = true,
            OnMalformedRecord = record => _malformed ??= record.Reason,
        });
    }

    public IEnumerable<ArticleSource> Read()
    {
        CsvColumns? columns = null;
        while (true)
        {
            bool isRow = false;
            string? failure = null;
            bool isUnread = true;
            try
            {
                _malformed = null;
                columns ??= ReadHeader();
                isRow = _csv.Read();
            }
            catch (InputException exception)
            {
                failure = exception.Message;
                isUnread = false;
            }
            catch (CsvFormatException)
            {
                failure = _limit.TooLong + "; perhaps a quotation mark is never closed";
            }
            catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
            {
                failure = SystemErrors.DescribeRead(exception);
            }

            if (failure is not null)
            {
                yield return new BadSource(failure) { Name = _file.Name, IsUnread = isUnread };
                yield break;
            }

            if (!isRow)
            {
                yield break;
            }

            if (ReadRow(columns!) is { } source)
            {
                yield return source;
            }
        }
    }

    public void Dispose() => _csv.Dispose();

    private CsvColumns ReadHeader()
    {
        _csv.ReadHeader();
        return _csv.Headers.Count == 0 ? throw new InputException("is empty") : CsvColumns.Find(_csv.Headers, _fields);
    }

    private ArticleSource? ReadRow(CsvColumns columns)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $":{_csv.LineNumber}");
        var values = new string?[_csv.FieldCount];
        string? failure = _malformed switch
        {
            CsvMalformedReason.UnterminatedQuote => "a quotation mark of this row is never closed",
            CsvMalformedReason.TextAfterClosingQuote => "a quotation mark inside a quoted field has to be doubled (\"\")",
            _ => null,
        };
        int extra = 0;
        for (int i = 0; i < values.Length; i++)
        {
            ReadOnlySpan<byte> value = _csv.GetSpan(i);
            if (!Utf8.IsValid(value))
            {
                failure ??= EncodingGuess.Describe(value, "UTF-8");
            }

            values[i] = value.IsEmpty ? null : Encoding.UTF8.GetString(value);
            extra += i >= _csv.Headers.Count && values[i] is not null ? 1 : 0;
        }

        if (extra > 0)
        {
            failure ??= string.Create(
                CultureInfo.InvariantCulture,
                $"has {values.Length} fields, but the header line has {_csv.Headers.Count}; a text with a comma in it has to be quoted");
        }

        if (failure is not null)
        {
            string? id = columns.Id >= 0 && columns.Id < values.Length ? values[columns.Id] : null;
            return new BadSource(failure) { Name = _file.Name + place, DefaultId = _file.Id + place, Id = id };
        }

        // Spreadsheets write rows of nothing but separators below the last one.
        return Array.TrueForAll(values, value => value is null)
            ? null
            : new CsvSource(values, columns)
            {
                Name = _file.Name + place,
                DefaultId = _file.Id + place,
                ByteCount = _csv.RawRecord.Length,
            };
    }
}
