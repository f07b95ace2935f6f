using System.CommandLine;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>The options of a command that writes a list: how, and where.</summary>
internal sealed class ListArguments
{
    private readonly Option<string> _format = OptionForms.Choice(
        "--format",
        ["-f"],
        "table, jsonl (an object a line) or csv. Default: by the extension of --output (.jsonl, .ndjson, .csv); without one, table on a "
            + "terminal, else jsonl.",
        "table", "jsonl", "csv");

    private readonly Option<string?> _output = OutputFile();

    /// <summary>The option <c>--output</c>.</summary>
    public static Option<string?> OutputFile() => new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "The file to write; it appears under this name when all is written, not before. Default: standard output.",
    };

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_output);
    }

    public ListOutput Read(ParseResult result)
    {
        string? file = result.GetValue(_output);
        string? format = result.GetValue(_format) ?? Path.GetExtension(file)?.ToLowerInvariant();
        return new ListOutput(file, format switch
        {
            "table" => ListFormat.Table,
            "csv" or ".csv" => ListFormat.Csv,
            null when !Console.IsOutputRedirected => ListFormat.Table,
            _ => ListFormat.JsonLines,
        });
    }
}
