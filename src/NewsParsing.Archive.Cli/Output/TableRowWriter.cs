using NewsParsing.Tool.Output;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>Writes a table for people, when all of it is there.</summary>
internal sealed class TableRowWriter<T>(RowForm<T> form, OutputTarget output) : RowWriter<T>
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly List<T> _rows = [];

    public override void Write(T row) => _rows.Add(row);

    public override void Finish()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        Table table = new Table().Border(TableBorder.Square).BorderStyle(Dim);
        foreach (Column<T> column in form.Table)
        {
            var heading = new TableColumn(column.Name) { Width = column.Width };
            table.AddColumn(column.IsNumber ? heading.RightAligned() : heading);
        }

        foreach (T row in _rows)
        {
            table.AddRow(form.Table.Select(column => new Cell(PlainText.Printable(column.Value(row) ?? ""))));
        }

        using var text = new StringWriter { NewLine = "\n" };
        TableConsole.Create(text).Write(table);
        output.Write(System.Text.Encoding.UTF8.GetBytes(text.ToString()));
    }
}
