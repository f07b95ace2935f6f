using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Syntax;

/// <summary>Texts with given tokens: a space parts two tokens, a middle dot two that touch, a line break two sentences.</summary>
internal static class SyntaxText
{
    public static TextBuffer Buffer(string tokens)
    {
        var buffer = new TextBuffer();
        buffer.Reset(tokens.Replace("·", "", StringComparison.Ordinal));
        int at = 0;
        int start = 0;
        bool space = true;
        for (int i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && tokens[i] is not (' ' or '·' or '\n'))
            {
                continue;
            }

            string form = tokens[start..i];
            if (form.Length > 0)
            {
                buffer.AddToken(at, at + form.Length, TokenKind.Word, space ? TokenShape.SpaceBefore : TokenShape.None, FormHash.Of(form));
            }

            space = i < tokens.Length && tokens[i] != '·';
            at += form.Length + (space ? 1 : 0);
            start = i + 1;
            if (i < tokens.Length && tokens[i] == '\n')
            {
                buffer.EndSentence();
            }
        }

        buffer.EndParagraph();
        return buffer;
    }

    public static SyntaxBuffer Parse(TextBuffer text)
    {
        var syntax = new SyntaxBuffer();
        new SyntaxStage(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge).Run(text, syntax, new SyntaxScratch());
        return syntax;
    }

    /// <summary>The tree as <c>form/TAG&lt;-relation-head</c>, a token each; the root's head is <c>^</c>.</summary>
    public static string Describe(string tokens)
    {
        TextBuffer text = Buffer(tokens);
        SyntaxBuffer syntax = Parse(text);
        return string.Join(' ', Enumerable.Range(0, text.TokenCount).Select(i =>
        {
            string head = syntax.Head[i] < 0 ? "^" : text.TokenText(syntax.Head[i]).ToString();
            return $"{text.TokenText(i)}/{TagNames.Penn[(int)syntax.Xpos[i]]}<-{TagNames.Relations[(int)syntax.Relation[i]]}-{head}";
        }));
    }

    public static string Lemma(TextBuffer text, SyntaxBuffer syntax, int token)
    {
        Span<char> lemma = stackalloc char[64];
        int length = new Lemmatizer(ArticlePipeline.Default.Knowledge.Lemmas).Write(text.TokenText(token), syntax.LemmaRules[token], lemma);
        return lemma[..length].ToString();
    }

    /// <summary>The names that the labels give, each after its kind: <c>Person Ana Reis; Place Lisbon</c>.</summary>
    public static string Names(string tokens)
    {
        TextBuffer text = Buffer(tokens);
        NameLabel[] labels = Parse(text).Names;
        var names = new List<string>();
        for (int i = 0; i < text.TokenCount; i++)
        {
            if ((int)labels[i] % 2 == 0)
            {
                continue;
            }

            int end = i + 1;
            while (end < text.TokenCount && labels[end] == labels[i] + 1)
            {
                end++;
            }

            names.Add($"{labels[i].ToString()["Begin".Length..]} {text.Text[text.TokenStart[i]..text.TokenEnd[end - 1]]}");
        }

        return string.Join("; ", names);
    }
}
