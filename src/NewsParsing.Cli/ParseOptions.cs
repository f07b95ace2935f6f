using System.Text;
using NewsParsing.Cli.Input;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli;

/// <summary>What the command line of <c>parse</c> asked for.</summary>
internal sealed record ParseOptions
{
    /// <summary>Files, folders and <c>-</c>, as they were given.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>What the parser is to know beside its own lists, or null.</summary>
    public NewsParserOptions? Lexicon { get; init; }

    /// <summary>What the inputs hold; null to determine it by name and content.</summary>
    public InputFormat? InputFormat { get; init; }

    /// <summary>How to write the articles; null for what suits the input.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>The file or folder to write; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The publication date of articles that carry none.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Whether articles are cleaned before they are parsed.</summary>
    public bool Clean { get; init; }

    /// <summary>Whether articles that do not look English are left out.</summary>
    public bool SkipOtherLanguages { get; init; }

    /// <summary>How JSON is written.</summary>
    public ArticleJsonOptions Json { get; init; } = new();

    /// <summary>Which quotes and claims are written.</summary>
    public Selection Selection { get; init; } = new();

    /// <summary>What the properties or columns of an input article are called.</summary>
    public NewsItemFields Fields { get; init; } = NewsItemFields.Default;

    /// <summary>The encoding of inputs without a byte order mark; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>How many bytes one article may take.</summary>
    public SizeLimit MaximumSize { get; init; } = SizeLimit.Default;

    /// <summary>After how many errors the run ends; null for none.</summary>
    public int? MaximumErrors { get; init; }

    /// <summary>Whether what is bad is written in its place rather than to standard error.</summary>
    public bool InlineErrors { get; init; }

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
