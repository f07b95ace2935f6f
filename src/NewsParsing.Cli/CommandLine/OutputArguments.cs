using System.CommandLine;
using System.CommandLine.Parsing;
using NewsParsing.Cli.Output;
using NewsParsing.Tool;
using NewsParsing.Tool.CommandLine;
using NewsParsing.Tool.Input;

namespace NewsParsing.Cli.CommandLine;

/// <summary>How and where the articles are written.</summary>
internal sealed class OutputArguments
{
    private readonly Option<string> _format = OptionForms.Choice(
        "--format",
        ["-f"],
        "json (an array when there may be several articles), jsonl (one a line), csv (a line for every quote and claim), table, "
            + "html (a page that shows the article) or page (the web page itself with its quotes and claims marked, and no script of it "
            + "active; what was no web page, as by html). Default: by the extension of --output (.json, .jsonl, .ndjson, .csv, .html); "
            + "without one, table on a terminal, "
            + "else json for one text, jsonl for all else.",
        "json", "jsonl", "csv", "table", "html", "page");

    private readonly Option<string> _output = new("--output", "-o")
    {
        HelpName = "FILE|FOLDER/",
        Description = "The file to write; it appears under this name when all is written, not before. Or a folder (one that is there, or "
            + "with a slash at its end): it gets a JSON file an article, or with --format html or page a page an article and an index. "
            + "Default: standard output.",
    };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Pass over the articles that the output folder holds already.",
    };

    private readonly Option<string> _only = OptionForms.Choice(
        "--only", [], "Write only the quotes or only the claims.", "quotes", "claims");

    private readonly Option<string> _speaker = new("--speaker")
    {
        HelpName = "NAME",
        Description = "Write only what somebody with this name says: a full name, another name that an article calls them by, or an id "
            + "of the lexicon. Case, accents and middle initials do not matter.",
    };

    private readonly Option<double> _minConfidence = OptionForms.Confidence(
        "--min-confidence",
        "Leaves out quotes and claims of which it is less sure who said it (0 to 1; speakerConfidence in the output): 0.9 keeps those that "
            + "are nearly always right. What nobody is found for is left out, so are quotes inside quotes and words in quotation marks "
            + "that are no speech. Actors and attributions stay. Default: 0, which keeps all.");

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_output);
        command.Add(_resume);
        command.Add(_only);
        command.Add(_speaker);
        command.Add(_minConfidence);
    }

    public ParseOptions Read(ParseResult result, ParseOptions options) => options with
    {
        Format = FormatOf(result.GetValue(_format), result.GetValue(_output)) switch
        {
            "json" => OutputFormat.Json,
            "jsonl" => OutputFormat.JsonLines,
            "csv" => OutputFormat.Csv,
            "table" => OutputFormat.Table,
            "html" => OutputFormat.Html,
            "page" => OutputFormat.Page,
            _ => result.GetValue(_output) is null && !Console.IsOutputRedirected ? OutputFormat.Table : null,
        },
        Output = result.GetValue(_output),
        Resume = result.GetValue(_resume),
        Selection = new Selection(
            Quotes: result.GetValue(_only) != "claims",
            Claims: result.GetValue(_only) != "quotes",
            Speaker: result.GetValue(_speaker) is { } name ? new SpeakerName(name) : null,
            Confidence: result.GetValue(_minConfidence)),
    };

    /// <summary>Whether the pages themselves are written.</summary>
    public bool IsPage(SymbolResult result) => result.GetValue(_format) == "page";

    /// <summary>Whether no other format than JSON Lines was asked for, in one file.</summary>
    public bool MayBeJsonLines(SymbolResult result)
        => result.GetValue(_format) is null or "jsonl" && !ParseOptions.IsFolder(result.GetValue(_output))
            // A file named .json may well hold lines; a table or a page may not.
            && FormatOf(result.GetValue(_format), result.GetValue(_output)) is not ("csv" or "html");

    /// <summary>Returns what is wrong with the output for these inputs, or null.</summary>
    public string? Check(CommandResult result, string[] inputs)
    {
        string? output = result.GetValue(_output);
        string? format = FormatOf(result.GetValue(_format), output);
        bool isPage = format is "html" or "page";
        bool isFolder = isPage ? ParseOptions.IsPageFolder(output) : ParseOptions.IsFolder(output);
        return isPage && !isFolder && (inputs.Length > 1 || inputs.Any(Directory.Exists))
            ? "A page holds one article; for several, name a folder: --output pages/"
            : isFolder && format is "jsonl" or "csv" or "table" && Path.EndsInDirectorySeparator(output!)
            ? $"--format {format} is one file, and '{output}' is a folder; only json, html and page go into folders."
            : isFolder && inputs.Any(input => Directory.Exists(input) && RealPath.AreSame(input, output!))
            ? $"'{output}' is an input; name another folder for the output."
            : isFolder && inputs.FirstOrDefault(input => MayReplace(output!, input, format)) is { } inside
            ? $"'{inside}' is an input, which an article's file in '{output}' might replace; name another folder for the output."
            : output is not null && !isFolder && inputs.Any(input => IsFile(input) && RealPath.AreSame(input, output))
            ? $"'{output}' is an input, which the output would replace; name another file."
            : !isFolder && result.GetValue(_resume)
            ? "--resume needs a folder to go on with: --output pages/"
            : null;
    }

    /// <summary>The format that was asked for, or else that of the extension of the output file; null for the default.</summary>
    private static string? FormatOf(string? format, string? output)
        => format is not null || output is null || ParseOptions.IsFolder(output) ? format
            : Path.GetExtension(output).ToLowerInvariant() switch
            {
                ".json" => "json",
                ".jsonl" or ".ndjson" => "jsonl",
                ".csv" => "csv",
                ".html" => "html",
                _ => null,
            };

    /// <summary>Whether an input lies in the output folder and has the extension of the files that are written there.</summary>
    // What they will be called depends on the ids of the articles, which are known too late to ask.
    private static bool MayReplace(string folder, string input, string? format)
        => IsFile(input)
            && Path.GetExtension(input).Equals(format is "html" or "page" ? ".html" : ".json", RealPath.Comparison)
            && string.Equals(RealPath.Of(folder), Path.GetDirectoryName(RealPath.Of(input)), RealPath.Comparison);

    private static bool IsFile(string input) => input != InputReader.StandardInput && File.Exists(input);
}
