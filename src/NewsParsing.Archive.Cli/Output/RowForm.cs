using System.Text.Json;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>How one thing is written as a row of a list.</summary>
internal abstract class RowForm<T>
{
    /// <summary>The columns for people.</summary>
    public abstract IReadOnlyList<Column<T>> Table { get; }

    /// <summary>The columns for spreadsheets.</summary>
    public abstract IReadOnlyList<Column<T>> Csv { get; }

    /// <summary>Writes the properties of the object of a line.</summary>
    public abstract void WriteJson(Utf8JsonWriter json, T row);
}
