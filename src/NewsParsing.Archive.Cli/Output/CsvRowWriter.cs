using CsvHelper;
using NewsParsing.Tool.Output;
using CsvFile = CsvHelper.CsvWriter;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>
/// Writes a table for spreadsheets (RFC 4180), with a byte order mark first, since Excel takes a file without one for its old code page.
/// </summary>
internal sealed class CsvRowWriter<T>(RowForm<T> form, OutputTarget output) : RowWriter<T>
{
    private bool _hasHeader;

    public override void Write(T row)
    {
        WriteHeader();
        Write(SpreadsheetCell.FileOptions, csv =>
        {
            foreach (Column<T> column in form.Csv)
            {
                SpreadsheetCell.Write(csv, column.Value(row) is { } text ? PlainText.Fold(text) : null);
            }

            csv.EndRecord();
        });
    }

    public override void Finish() => WriteHeader();

    private void WriteHeader()
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            Write(
                SpreadsheetCell.FileOptions with { WriteByteOrderMark = true },
                csv => csv.WriteHeader([.. form.Csv.Select(column => column.Name)]));
        }
    }

    private void Write(CsvWriterOptions options, Action<CsvFile> write)
    {
        using var stream = new MemoryStream();
        using (CsvFile csv = CsvFile.Create(stream, options, leaveOpen: true))
        {
            write(csv);
        }

        output.Write(stream.ToArray());
    }
}
