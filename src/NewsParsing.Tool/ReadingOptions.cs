using System.Text;
using NewsParsing.Tool.Input;

namespace NewsParsing.Tool;

/// <summary>What the command line asked for of the reading of articles.</summary>
internal record ReadingOptions
{
    /// <summary>Files, folders and <c>-</c>, as they were given.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>What the parser is to know beside its own lists, or null.</summary>
    public NewsParserOptions? Lexicon { get; init; }

    /// <summary>What the inputs hold; null to determine it by name and content.</summary>
    public InputFormat? InputFormat { get; init; }

    /// <summary>The publication date of articles that carry none.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Whether articles are cleaned before they are parsed.</summary>
    public bool Clean { get; init; }

    /// <summary>Whether articles that do not look English are left out.</summary>
    public bool SkipOtherLanguages { get; init; }

    /// <summary>What the properties or columns of an input article are called.</summary>
    public NewsItemFields Fields { get; init; } = NewsItemFields.Default;

    /// <summary>The encoding of inputs without a byte order mark; null for UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>How many bytes one article may take.</summary>
    public SizeLimit MaximumSize { get; init; } = SizeLimit.Default;

    /// <summary>After how many errors the run ends; null for none.</summary>
    public int? MaximumErrors { get; init; }

    /// <summary>
    /// Whether ids that are made of a file's name are its path as it was given: in what outlives a run, two folders may have files of one
    /// name.
    /// </summary>
    public bool IdsArePaths { get; init; }

    /// <summary>Whether what is bad is written in its place rather than to standard error.</summary>
    public bool InlineErrors { get; init; }
}
