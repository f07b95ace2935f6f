using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using NewsParsing.Tool.Input;

namespace NewsParsing.Tool.CommandLine;

/// <summary>Where the articles come from.</summary>
internal sealed class InputArguments
{
    private readonly Argument<string[]> _inputs = CreateInputs();

    private readonly Option<string> _format = OptionForms.Choice(
        "--input",
        [],
        "What the inputs hold. auto: by their first bytes and names; JSON with uri and without text is ninjs. csv and tsv: a table with "
            + "a header line; of folders their .csv and .tsv files. html: web pages; feed: RSS, Atom or JSON Feed; nitf, newsml: agencies' "
            + "files; warc: web archives; of folders the files with endings of that kind.",
        "auto", "text", "jsonl", "ninjs", "csv", "tsv", "html", "feed", "nitf", "newsml", "warc");

    private readonly Option<NewsItemFields?> _fields = new("--fields")
    {
        HelpName = "text=NAME,…",
        Description = "What other systems call the properties or columns of an article: text=body,headline=title,publishedAt=date. A name "
            + "may be a path into nested objects: text=article.body. The article's own are text, id, headline, byline, publishedAt, "
            + "source, url, language.",
        CustomParser = ParseFields,
    };

    private readonly Option<Encoding?> _encoding = new("--encoding")
    {
        HelpName = "NAME",
        Description = "The encoding of inputs that are not UTF-8 and have no byte order mark, such as windows-1252.",
        CustomParser = ParseEncoding,
    };

    private readonly Option<string> _errors = OptionForms.Choice(
        "--errors",
        [],
        "Where errors of the input go. stderr: to standard error, with exit code 1. inline: into the output in their place, as "
            + "{\"id\", \"error\"} with exit code 0, so that every line in is a line out, blank ones too (but 1 when an input cannot be "
            + "opened or read to its end); the output is JSON Lines, and so is standard input unless --input says otherwise.",
        "stderr", "inline");

    private readonly Option<SizeLimit?> _maximumSize = new("--max-size")
    {
        HelpName = "SIZE",
        Description = "The most bytes that one article may take, decompressed: a longer one is an error before it is parsed. A number, or "
            + "one with K or M: 500K, 64M. At most 95M. Default: 16M.",
        CustomParser = ParseSize,
    };

    private readonly Option<int?> _maximumErrors = OptionForms.Count(
        "--max-errors",
        "End after so many bad files or lines, with exit code 1 and nothing put into --output. Default: go on to the end.",
        "number of errors");

    public void AddTo(Command command)
    {
        command.Add(_inputs);
        command.Add(_format);
        command.Add(_fields);
        command.Add(_encoding);
        command.Add(_errors);
        command.Add(_maximumErrors);
        command.Add(_maximumSize);
    }

    public T Read<T>(ParseResult result, T options)
        where T : ReadingOptions => options with
    {
        Inputs = InputsOf(result.CommandResult),
        InputFormat = result.GetValue(_format) switch
        {
            "text" => InputFormat.Text,
            "jsonl" => InputFormat.JsonLines,
            "ninjs" => InputFormat.Ninjs,
            "csv" => InputFormat.Csv,
            "tsv" => InputFormat.Tsv,
            "html" => InputFormat.Html,
            "feed" => InputFormat.Feed,
            "nitf" or "newsml" => InputFormat.Wire,
            "warc" => InputFormat.Warc,
            _ => null,
        },
        Fields = result.GetValue(_fields) ?? NewsItemFields.Default,
        Encoding = result.GetValue(_encoding),
        InlineErrors = HasInlineErrors(result.CommandResult),
        MaximumSize = result.GetValue(_maximumSize) ?? SizeLimit.Default,
        MaximumErrors = result.GetValue(_maximumErrors),
    };

    /// <summary>The inputs that were named; without any, standard input where something is piped in.</summary>
    public string[] InputsOf(SymbolResult result)
        => result.GetValue(_inputs) is { Length: > 0 } named ? named : Console.IsInputRedirected ? [InputReader.StandardInput] : [];

    /// <summary>Whether errors are written into the output.</summary>
    public bool HasInlineErrors(SymbolResult result) => result.GetValue(_errors) == "inline";

    /// <summary>Whether the number of errors is limited.</summary>
    public bool HasMaximumErrors(SymbolResult result) => result.GetValue(_maximumErrors) is not null;

    private static Argument<string[]> CreateInputs()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            HelpName = "FILE|FOLDER|-",
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Text files, JSON Lines files (.jsonl, .ndjson, .json, also with .gz), IPTC ninjs documents (.json), tables "
                + "(.csv, .tsv), web pages (.html), feeds (.rss, .atom, .xml, .json), agencies' files (.nitf, .xml), web archives (.warc, "
                + ".warc.gz) and folders, of which all but tables are read, in the order of their paths; - is standard input, which is "
                + "read also when no input is named and something is piped in.",
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

    public static SizeLimit? ParseSize(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        if (SizeLimit.Parse(value) is { } limit)
        {
            return limit;
        }

        result.AddError($"'{value}' is no size from 1 to 95M; write it as 500000, 500K or 64M.");
        return null;
    }

    private static NewsItemFields? ParseFields(ArgumentResult result)
    {
        if (FieldNames.Parse(result.Tokens[0].Value, out string error) is { } fields)
        {
            return fields;
        }

        result.AddError(error);
        return null;
    }

    private static Encoding? ParseEncoding(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        if (TextEncodings.Find(name) is { } encoding)
        {
            return encoding;
        }

        result.AddError($"'{name}' is no encoding that is known, such as windows-1252, macintosh, utf-16 or shift_jis.");
        return null;
    }
}
