using System.CommandLine;
using System.CommandLine.Parsing;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Cli.CommandLine;

/// <summary>What the JSON of an article holds and how its offsets count.</summary>
internal sealed class JsonArguments
{
    private readonly Option<string> _offsets = OptionForms.Choice(
        "--offsets",
        [],
        "What offsets in JSON count: utf16 (C#, Java, JavaScript; the default), codePoint (Python) or utf8 (bytes: Go, Rust, C).",
        "utf16", "codePoint", "utf8");

    private readonly Option<ArticleParts> _omit = new("--omit")
    {
        HelpName = "text,sentences,mentions",
        Description = "Leave these parts out of the JSON: the text, sentences and paragraphs, the actors' mentions.",
        CustomParser = ParseParts,
    };

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Write into the JSON what found each attribution and each speaker, by the names of docs/rules.md.",
    };

    public void AddTo(Command command)
    {
        command.Add(_offsets);
        command.Add(_omit);
        command.Add(_explain);
    }

    public ParseOptions Read(ParseResult result, ParseOptions options) => options with
    {
        Json = new ArticleJsonOptions
        {
            Offsets = result.GetValue(_offsets) switch
            {
                "codePoint" => TextUnit.CodePoint,
                "utf8" => TextUnit.Utf8,
                _ => TextUnit.Utf16,
            },
            Omit = result.GetValue(_omit),
            Explain = result.GetValue(_explain),
        },
    };

    private static ArticleParts ParseParts(ArgumentResult result)
    {
        ArticleParts parts = ArticleParts.None;
        foreach (string name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            ArticleParts? part = name switch
            {
                "text" => ArticleParts.Text,
                "sentences" => ArticleParts.Sentences,
                "mentions" => ArticleParts.Mentions,
                _ => null,
            };
            if (part is null)
            {
                result.AddError($"'{name}' is no part that --omit leaves out; it takes text, sentences and mentions, with commas between.");
                return parts;
            }

            parts |= part.Value;
        }

        return parts;
    }
}
