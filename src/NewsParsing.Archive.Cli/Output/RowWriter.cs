using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>Writes the rows of a list in one format.</summary>
internal abstract class RowWriter<T>
{
    public static RowWriter<T> For(ListFormat format, RowForm<T> form, OutputTarget output) => format switch
    {
        ListFormat.Table => new TableRowWriter<T>(form, output),
        ListFormat.Csv => new CsvRowWriter<T>(form, output),
        _ => new JsonRowWriter<T>(form, output),
    };

    public abstract void Write(T row);

    /// <summary>Writes what stands after the last row.</summary>
    public virtual void Finish()
    {
    }
}
