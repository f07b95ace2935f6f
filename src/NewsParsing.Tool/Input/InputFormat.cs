namespace NewsParsing.Tool.Input;

/// <summary>What an input holds.</summary>
internal enum InputFormat
{
    /// <summary>One article's plain text.</summary>
    Text,

    /// <summary>One JSON object a line, each an article.</summary>
    JsonLines,

    /// <summary>One JSON object, an array of them, or JSON Lines after all.</summary>
    Json,

    /// <summary>The same, but its objects are IPTC ninjs documents.</summary>
    Ninjs,

    /// <summary>A table with a header line, an article a row, its fields parted by commas, semicolons, tabs or bars.</summary>
    Csv,

    /// <summary>The same, parted by tabs.</summary>
    Tsv,

    /// <summary>A web page with an article.</summary>
    Html,

    /// <summary>A feed: RSS, Atom or JSON Feed.</summary>
    Feed,

    /// <summary>An agency's file: NITF or NewsML-G2.</summary>
    Wire,

    /// <summary>A web archive.</summary>
    Warc,
}
