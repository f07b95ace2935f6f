using NewsParsing.Cli.Input;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli;

/// <summary>What the command line of <c>parse</c> asked for.</summary>
internal sealed record ParseOptions
{
    /// <summary>Files, folders and <c>-</c>, as they were given.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>What the inputs hold; null to determine it by name and content.</summary>
    public InputFormat? InputFormat { get; init; }

    /// <summary>How to write the articles; null for what suits the input.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>The file to write, or for pages a folder; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The publication date of articles that carry none.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Whether articles are cleaned before they are parsed.</summary>
    public bool Clean { get; init; }

    /// <summary>Quotes and claims whose <c>SpeakerConfidence</c> is lower are left out; 0 leaves out none.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Whether pages go into a folder: one that is there, or a name with a slash at its end.</summary>
    public bool IsFolderOutput => Format == OutputFormat.Html && IsFolder(Output);

    public static bool IsFolder(string? path) => path is not null && (Path.EndsInDirectorySeparator(path) || Directory.Exists(path));
}
