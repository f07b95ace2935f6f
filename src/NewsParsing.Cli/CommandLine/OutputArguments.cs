using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli.CommandLine;

/// <summary>How and where the articles are written.</summary>
internal sealed class OutputArguments
{
    private readonly Option<string> _format = OptionForms.Choice(
        "--format",
        ["-f"],
        "json (an array when there may be several articles), jsonl (one a line), csv (a line for every quote and claim), table or "
            + "html. Default: table on a terminal; else json for one text, jsonl for all else.",
        "json", "jsonl", "csv", "table", "html");

    private readonly Option<string> _output = new("--output", "-o")
    {
        HelpName = "FILE|FOLDER/",
        Description = "The file to write. It appears under this name when all is written, not before. With --format html also a folder "
            + "(pages/), which gets a page an "
            + "article and an index. Default: standard output.",
    };

    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        HelpName = "NUMBER",
        Description = "Leaves out quotes and claims of which it is less sure who said it (0 to 1; speakerConfidence in the output): 0.9 "
            + "keeps those that are nearly always right. What nobody is found for is left out, so are quotes inside quotes and words in "
            + "quotation marks that are no speech. Actors and attributions stay. Default: 0, which keeps all.",
        CustomParser = ParseConfidence,
    };

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_output);
        command.Add(_minConfidence);
    }

    public ParseOptions Read(ParseResult result, ParseOptions options) => options with
    {
        Format = result.GetValue(_format) switch
        {
            "json" => OutputFormat.Json,
            "jsonl" => OutputFormat.JsonLines,
            "csv" => OutputFormat.Csv,
            "table" => OutputFormat.Table,
            "html" => OutputFormat.Html,
            _ => result.GetValue(_output) is null && !Console.IsOutputRedirected ? OutputFormat.Table : null,
        },
        Output = result.GetValue(_output),
        MinConfidence = result.GetValue(_minConfidence),
    };

    /// <summary>Returns what is wrong with the output for these inputs, or null.</summary>
    public string? Check(CommandResult result, string[] inputs)
        => result.GetValue(_format) == "html" && (inputs.Length > 1 || inputs.Any(Directory.Exists))
            && !ParseOptions.IsFolder(result.GetValue(_output))
            ? "A page holds one article; for several, name a folder: --output pages/"
            : null;

    private static double ParseConfidence(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        // No comma: "0,9" is 9 in the invariant culture's thousands.
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double confidence)
            && confidence is >= 0 and <= 1)
        {
            return confidence;
        }

        result.AddError($"'{value}' is no confidence; write a number from 0 to 1, as 0.9.");
        return 0;
    }
}
