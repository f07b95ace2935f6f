using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

namespace NewsParsing.Tool.CommandLine;

/// <summary>The option <c>--lexicon</c>: a file of names and words that the parser is to know.</summary>
internal static class LexiconOption
{
    public static Option<NewsParserOptions?> Create() => new("--lexicon")
    {
        HelpName = "FILE",
        Description = "A JSON file of what the parser is to know beside its own lists: people, organizations, places, honorifics, "
            + "agencies, cueVerbs, as {\"people\": [\"Lena Oduya\", {\"name\": \"Tan See Leng\", \"aliases\": [\"Dr Tan\"], "
            + "\"id\": \"Q7682362\"}], \"cueVerbs\": [\"whatsapp\"]}.",
        CustomParser = Read,
    };

    private static NewsParserOptions? Read(ArgumentResult result)
    {
        string path = result.Tokens[0].Value;
        try
        {
            using FileStream file = File.OpenRead(path);
            return NewsParserOptions.FromJson(file);
        }
        catch (JsonException exception)
        {
            result.AddError($"{path}: {exception.Message}");
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            result.AddError($"{path}: {SystemErrors.Describe(exception)}");
        }

        return null;
    }
}
