namespace NewsParsing.Archive.Cli.Output;

/// <summary>A column of a list.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Value">What it holds of a row; null or empty for nothing.</param>
internal sealed record Column<T>(string Name, Func<T, string?> Value)
{
    /// <summary>How wide it is in a table; null for as wide as there is room.</summary>
    public int? Width { get; init; }

    /// <summary>Whether it holds numbers.</summary>
    public bool IsNumber { get; init; }
}
