namespace NewsParsing.Archive.Cli.Output;

/// <summary>How a list is written.</summary>
internal enum ListFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>An object a line.</summary>
    JsonLines,

    /// <summary>For spreadsheets.</summary>
    Csv,
}
