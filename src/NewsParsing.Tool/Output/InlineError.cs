using NewsParsing.Tool.Input;

namespace NewsParsing.Tool.Output;

/// <summary>Writes what was wrong with an input as the line of JSON that stands in the place of its article.</summary>
internal static class InlineError
{
    /// <summary>Returns <c>{"id", "error"}</c> and a line end.</summary>
    public static byte[] Render(ArticleSource source, string error) => JsonLine.Of(json =>
    {
        json.WriteString("id", source.FindId() ?? source.DefaultId ?? source.Name);
        json.WriteString("error", $"{source.Name}: {error}");
    });
}
