using NewsParsing.Cli.Input;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli;

/// <summary>What the command line of <c>parse</c> asked for.</summary>
/// <param name="Inputs">Files, folders and <c>-</c>, as they were given.</param>
/// <param name="InputFormat">What the inputs hold; null to tell by name and content.</param>
/// <param name="Format">How to write the articles; null for what suits the input.</param>
/// <param name="Output">The file to write; null for standard output.</param>
/// <param name="PublishedAt">The publication date of articles that carry none.</param>
internal sealed record ParseOptions(
    IReadOnlyList<string> Inputs, InputFormat? InputFormat, OutputFormat? Format, string? Output, DateOnly? PublishedAt);
