using CsvHelper;
using CsvFile = CsvHelper.CsvWriter;

namespace NewsParsing.Tool.Output;

/// <summary>Writes text of anybody's into the cell of a table that people open in a spreadsheet.</summary>
internal static class SpreadsheetCell
{
    /// <summary>How the tools write CSV (RFC 4180).</summary>
    public static CsvWriterOptions FileOptions { get; } = new() { TrueValue = "true", FalseValue = "false", BufferSize = 8192 };

    /// <summary>Writes a cell that no spreadsheet runs (OWASP, CSV Injection: full-width signs and line feeds as well).</summary>
    // By hand, since the library's own list of signs takes ASCII alone.
    public static void Write(CsvFile csv, string? text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..])
        {
            csv.WriteField("'" + text, CsvQuoting.Always);
        }
        else
        {
            csv.WriteField(text);
        }
    }
}
