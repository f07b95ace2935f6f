using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsParsing.Cli.Input;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli;

/// <summary>The command <c>parse</c>: its arguments, their checks and their documentation.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            HelpName = "FILE|FOLDER|-",
            Arity = ArgumentArity.OneOrMore,
            Description = "Text files, JSON Lines files (.jsonl, .json, also with .gz), IPTC ninjs documents (.json) and folders, of which "
                + "all .txt, .jsonl, .json, .jsonl.gz and .json.gz "
                + "files are read, in the order of their paths; - is standard input.",
        };
        inputs.Validators.Add(CheckInputs);
        Option<string> input = Choice(
            "--input",
            "What the inputs hold. auto: by the file's name, else JSON Lines when the first thing in it is an object; JSON with uri and "
                + "without text is ninjs.",
            "auto", "text", "jsonl", "ninjs");
        Option<string> format = Choice(
            "--format",
            "json (an array when there may be several articles), jsonl (one a line), csv (a line for every quote and claim), table or "
                + "html. Default: json for one text, jsonl for all else.",
            "json", "jsonl", "csv", "table", "html");
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE|FOLDER/",
            Description = "The file to write. It appears under this name when all is written, not before. With --format html also a folder "
                + "(pages/), which gets a page an "
                + "article and an index. Default: standard output.",
        };
        var published = new Option<DateOnly?>("--published")
        {
            HelpName = "DATE",
            Description = "The day of publication (2025-01-21) of articles that carry none; yearless dates are resolved against it.",
            CustomParser = ParseDate,
        };
        var clean = new Option<bool>("--clean")
        {
            Description = "Cleans each text first: wrapped lines are joined, words cut at line ends whole, heads of pages, signs of "
                + "Markdown and entities gone, wrongly decoded characters right. Spans then point into the cleaned text, which the output "
                + "holds. Without it a text is read the same way and stays as it is.",
        };
        var minConfidence = new Option<double>("--min-confidence")
        {
            HelpName = "NUMBER",
            Description = "Leaves out quotes and claims of which it is less sure who said it (0 to 1; speakerConfidence in the output): "
                + "0.9 keeps those that are nearly always right. What nobody is found for is left out, so are quotes inside quotes and "
                + "words in quotation marks that are no speech. Actors and attributions stay. Default: 0, which keeps all.",
            CustomParser = ParseConfidence,
        };
        var command = new Command("parse", "Parses articles and writes them with all that was found, in the order of the input.")
        {
            inputs, input, format, output, published, clean, minConfidence,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == "html" && result.GetValue(inputs) is { } named
                && (named.Length > 1 || named.Any(Directory.Exists))
                && !ParseOptions.IsFolder(result.GetValue(output)))
            {
                result.AddError("A page holds one article; for several, name a folder: --output pages/");
            }
        });
        command.SetAction((result, cancellationToken) => new ParseRun(new ParseOptions(
            result.GetRequiredValue(inputs),
            result.GetValue(input) switch
            {
                "text" => InputFormat.Text,
                "jsonl" => InputFormat.JsonLines,
                "ninjs" => InputFormat.Ninjs,
                _ => null,
            },
            result.GetValue(format) switch
            {
                "json" => OutputFormat.Json,
                "jsonl" => OutputFormat.JsonLines,
                "csv" => OutputFormat.Csv,
                "table" => OutputFormat.Table,
                "html" => OutputFormat.Html,
                _ => null,
            },
            result.GetValue(output),
            result.GetValue(published))
        {
            Clean = result.GetValue(clean),
            MinConfidence = result.GetValue(minConfidence),
        }).RunAsync(cancellationToken));
        return command;
    }

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values) };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } value }] && !values.Contains(value))
            {
                result.AddError($"'{value}' is no value of {name}, which takes one of {string.Join(", ", values)}.");
            }
        });
        return option;
    }

    private static void CheckInputs(ArgumentResult result)
    {
        if (result.Tokens.Count(token => token.Value == InputReader.StandardInput) > 1)
        {
            result.AddError("Standard input (-) can be read once only.");
        }

        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length == 0)
            {
                result.AddError("An input has an empty name.");
            }
            else if (token.Value.StartsWith('-') && token.Value != InputReader.StandardInput && !Path.Exists(token.Value))
            {
                // The parser takes what looks like an option, and is none, for a file.
                result.AddError($"Unrecognized option '{token.Value}'.");
            }
        }
    }

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

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        result.AddError($"'{value}' is no date; write it as 2025-01-21.");
        return null;
    }
}
