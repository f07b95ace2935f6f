using System.CommandLine;
using System.CommandLine.Parsing;
using NewsParsing.Cli.Output;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Cli.CommandLine;

/// <summary>
/// The arguments and options of <c>parse</c>, which <c>newsparse</c> alone takes as well. A new option is a field of the group that it
/// belongs to, a line in that group's <c>AddTo</c> and one in its <c>Read</c>.
/// </summary>
internal sealed class ParseArguments
{
    private readonly InputArguments _input = new();
    private readonly ReadingArguments _reading = new();
    private readonly OutputArguments _output = new();
    private readonly JsonArguments _json = new();

    public void AddTo(Command command)
    {
        _input.AddTo(command);
        _output.AddTo(command);
        _json.AddTo(command);
        _reading.AddTo(command);
        command.Validators.Add(result =>
        {
            // An option without its value is an error already, and to ask for the value would throw.
            if (result.Children.OfType<OptionResult>().Any(IsWithoutValue))
            {
                return;
            }

            string[] inputs = _input.InputsOf(result);
            if (inputs.Length == 0)
            {
                result.AddError("Which article? Name a file or a folder, or pipe a text in.");
            }
            else if (_input.HasInlineErrors(result) && !_output.MayBeJsonLines(result))
            {
                result.AddError("--errors inline writes errors as lines of JSON, so it needs --format jsonl and no folder.");
            }
            else if (_input.HasInlineErrors(result) && _input.HasMaximumErrors(result))
            {
                result.AddError("--max-errors counts the errors on standard error, and --errors inline writes them into the output.");
            }
            else if (_output.IsPage(result) && _reading.HasClean(result))
            {
                result.AddError("--clean changes the text, which then stands nowhere in the page; leave it out with --format page.");
            }
            else if (_output.Check(result, inputs) is { } error)
            {
                result.AddError(error);
            }
        });
    }

    public ParseOptions Read(ParseResult result)
    {
        ParseOptions options = _input.Read(result, new ParseOptions());
        options = _reading.Read(result, _json.Read(result, _output.Read(result, options)));
        return options.InlineErrors ? options with { Format = OutputFormat.JsonLines } : options;
    }

    private static bool IsWithoutValue(OptionResult result)
        => !result.Implicit && result.Tokens.Count < result.Option.Arity.MinimumNumberOfValues;
}
