using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Syntax;

/// <summary>
/// A tree written by hand, so that it is the same for any weights: <c>form/TAG&lt;-relation-head</c>, a token each, as
/// <see cref="SyntaxText.Describe"/> prints it. The tag may be left out, the root's head is <c>^</c>, a line is a sentence, and no form
/// stands twice.
/// </summary>
internal sealed class HandMadeTree
{
    private readonly TextBuffer _text;
    private readonly SyntaxBuffer _syntax = new();

    public HandMadeTree(string description)
    {
        string[] tokens = description.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        string[] words = [.. tokens.Select(token => token[..token.IndexOf("<-", StringComparison.Ordinal)])];
        string[] forms = [.. words.Select(word => word.Split('/')[0])];
        string[] lines = description.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        _text = SyntaxText.Buffer(string.Join('\n', lines.Select(line => string.Join(' ', line.Split(' ').Select(FormOf)))));
        _syntax.Reserve(_text.TokenCount);
        for (int i = 0; i < tokens.Length; i++)
        {
            string[] edge = tokens[i][(words[i].Length + 2)..].Split('-');
            _syntax.Relation[i] = (Relation)Array.IndexOf(TagNames.Relations, edge[0]);
            _syntax.Head[i] = edge[1] == "^" ? -1 : Array.IndexOf(forms, edge[1]);
            _syntax.Xpos[i] = words[i].Contains('/', StringComparison.Ordinal)
                ? (PennTag)Array.IndexOf(TagNames.Penn, words[i].Split('/')[1])
                : default;
            _text.TokenKinds[i] = forms[i] is "“" or "”" ? TokenKind.QuotationMark
                : forms[i] is "," or "." ? TokenKind.Punctuation
                : TokenKind.Word;
        }

        Tree.Fill(_text, _syntax);
    }

    public DependencyTree Tree { get; } = new();

    /// <summary>The token of a form.</summary>
    public int this[string form] => Enumerable.Range(0, _text.TokenCount).Single(i => _text.TokenText(i).SequenceEqual(form));

    /// <summary>The form of a token, or null for -1.</summary>
    public string? Form(int token) => token < 0 ? null : _text.TokenText(token).ToString();

    /// <summary>The tokens from one form to another, with both.</summary>
    public TokenRange Range(string first, string last) => new(this[first], this[last] + 1);

    /// <summary>The forms of a range, with spaces between.</summary>
    public string Forms(TokenRange range)
        => string.Join(' ', Enumerable.Range(range.First, range.Length).Select(i => _text.TokenText(i).ToString()));

    private static string FormOf(string token) => token[..token.IndexOf("<-", StringComparison.Ordinal)].Split('/')[0];
}
