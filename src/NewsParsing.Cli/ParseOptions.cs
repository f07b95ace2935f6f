using NewsParsing.Cli.Input;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli;

/// <summary>What the command line of <c>parse</c> asked for.</summary>
/// <param name="Inputs">Files, folders and <c>-</c>, as they were given.</param>
/// <param name="InputFormat">What the inputs hold; null to determine it by name and content.</param>
/// <param name="Format">How to write the articles; null for what suits the input.</param>
/// <param name="Output">The file to write, or for pages a folder; null for standard output.</param>
/// <param name="PublishedOn">The publication date of articles that carry none.</param>
internal sealed record ParseOptions(
    IReadOnlyList<string> Inputs, InputFormat? InputFormat, OutputFormat? Format, string? Output, DateOnly? PublishedOn)
{
    /// <summary>Whether articles are cleaned before they are parsed.</summary>
    public bool Clean { get; init; }

    /// <summary>Quotes and claims whose <c>SpeakerConfidence</c> is lower are left out; 0 leaves out none.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Whether pages go into a folder: one that is there, or a name with a slash at its end.</summary>
    public bool IsFolderOutput { get; } = Format == OutputFormat.Html && IsFolder(Output);

    public static bool IsFolder(string? path) => path is not null && (Path.EndsInDirectorySeparator(path) || Directory.Exists(path));
}
