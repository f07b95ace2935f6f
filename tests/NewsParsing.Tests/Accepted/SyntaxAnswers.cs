using NewsParsing.Syntax;
using NewsParsing.Tests.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Accepted;

/// <summary>Of a text with given tokens (<see cref="SyntaxText"/>): <c>tree: …</c>, <c>root: …</c> or <c>names: …</c>.</summary>
internal static class SyntaxAnswers
{
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> wanted)
        => [.. wanted.Select(line => line.Split(':')[0] switch
        {
            "tree" => "tree: " + SyntaxText.Describe(text),
            "root" => "root: " + Root(text),
            "names" => "names: " + (SyntaxText.Names(text) is { Length: > 0 } names ? names : "none"),
            string other => throw new FormatException($"There is no question '{other}'."),
        })];

    private static string Root(string tokens)
    {
        TextBuffer text = SyntaxText.Buffer(tokens);
        SyntaxBuffer syntax = SyntaxText.Parse(text);
        return text.TokenText(Array.IndexOf(syntax.Head, -1, 0, text.TokenCount)).ToString();
    }
}
