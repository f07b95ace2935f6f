using System.CommandLine;
using System.CommandLine.Parsing;
using NewsParsing.Cli.Input;

namespace NewsParsing.Cli.CommandLine;

/// <summary>Where the articles come from.</summary>
internal sealed class InputArguments
{
    private readonly Argument<string[]> _inputs = CreateInputs();

    private readonly Option<string> _format = OptionForms.Choice(
        "--input",
        [],
        "What the inputs hold. auto: by the file's name, else JSON Lines when the first thing in it is an object; JSON with uri and "
            + "without text is ninjs.",
        "auto", "text", "jsonl", "ninjs");

    public void AddTo(Command command)
    {
        command.Add(_inputs);
        command.Add(_format);
    }

    public ParseOptions Read(ParseResult result, ParseOptions options) => options with
    {
        Inputs = InputsOf(result.CommandResult),
        InputFormat = result.GetValue(_format) switch
        {
            "text" => InputFormat.Text,
            "jsonl" => InputFormat.JsonLines,
            "ninjs" => InputFormat.Ninjs,
            _ => null,
        },
    };

    /// <summary>The inputs that were named; without any, standard input where something is piped in.</summary>
    public string[] InputsOf(SymbolResult result)
        => result.GetValue(_inputs) is { Length: > 0 } named ? named : Console.IsInputRedirected ? [InputReader.StandardInput] : [];

    private static Argument<string[]> CreateInputs()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            HelpName = "FILE|FOLDER|-",
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Text files, JSON Lines files (.jsonl, .json, also with .gz), IPTC ninjs documents (.json) and folders, of which "
                + "all .txt, .jsonl, .json, .jsonl.gz and .json.gz "
                + "files are read, in the order of their paths; - is standard input, which is read also when no input is named and "
                + "something is piped in.",
        };
        inputs.Validators.Add(CheckInputs);
        return inputs;
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
}
