namespace NewsParsing.Cli.Output;

/// <summary>How articles are written.</summary>
internal enum OutputFormat
{
    /// <summary>Indented JSON: one object, or an array where the input may hold several articles.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A table an article, for people.</summary>
    Table,

    /// <summary>A line for every quote and claim, for spreadsheets.</summary>
    Csv,

    /// <summary>A page an article, to look at.</summary>
    Html,

    /// <summary>
    /// The page that the article was read out of, with what was found marked in it; what was no page, as <see cref="Html"/>.
    /// </summary>
    Page,
}
