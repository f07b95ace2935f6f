using NewsParsing.Cli.Output;
using NewsParsing.Tool;

namespace NewsParsing.Cli;

/// <summary>What the command line of <c>parse</c> asked for.</summary>
internal sealed record ParseOptions : ReadingOptions
{
    /// <summary>How to write the articles; null for what suits the input.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>The file or folder to write; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>How JSON is written.</summary>
    public ArticleJsonOptions Json { get; init; } = new();

    /// <summary>Which quotes and claims are written.</summary>
    public Selection Selection { get; init; } = new();

    /// <summary>Whether articles that the output folder holds are passed over.</summary>
    public bool Resume { get; init; }

    /// <summary>Whether pages are written.</summary>
    public bool IsPageOutput => Format is OutputFormat.Html or OutputFormat.Page;

    /// <summary>Whether each article goes into a file of its own.</summary>
    public bool IsFolderOutput => Format switch
    {
        OutputFormat.Html or OutputFormat.Page => IsPageFolder(Output),
        OutputFormat.Json or null => IsFolder(Output),
        _ => false,
    };

    /// <summary>Whether a path is a folder: one that is there, or a name with a slash at its end.</summary>
    public static bool IsFolder(string? path) => path is not null && (Path.EndsInDirectorySeparator(path) || Directory.Exists(path));

    /// <summary>The same, and also a name without an extension, since a page's is <c>page.html</c>.</summary>
    public static bool IsPageFolder(string? path)
        => IsFolder(path) || (path is not null && !Path.HasExtension(path) && !File.Exists(path));
}
