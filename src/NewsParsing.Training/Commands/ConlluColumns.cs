using System.Globalization;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Training.Commands;

/// <summary>Writes the syntax of a token into the columns of its CoNLL-U line.</summary>
internal static class ConlluColumns
{
    private static Lemmatizer Lemmas { get; } = new(ArticlePipeline.Default.Knowledge.Lemmas);

    /// <summary>Fills all columns from the lemma on; <c>Name=B-Person</c> or <c>Name=I-Person</c> joins what MISC has.</summary>
    public static void Fill(string[] columns, TextBuffer text, SyntaxBuffer syntax, int token, int sentenceStart)
    {
        ReadOnlySpan<char> form = text.TokenText(token);
        var lemma = new char[form.Length + 32];
        int length = Lemmas.Write(form, syntax.LemmaRules[token], lemma);
        int head = syntax.Head[token];
        columns[2] = length > 0 ? new string(lemma, 0, length) : "_";
        columns[3] = TagNames.Universal[(int)syntax.Upos[token]];
        columns[4] = TagNames.Penn[(int)syntax.Xpos[token]];
        columns[5] = "_";
        columns[6] = (head < 0 ? 0 : head - sentenceStart + 1).ToString(CultureInfo.InvariantCulture);
        columns[7] = TagNames.Relations[(int)syntax.Relation[token]];
        columns[8] = "_";
        if (syntax.Names[token] != NameLabel.None)
        {
            columns[9] = (columns[9] == "_" ? "" : columns[9] + "|") + "Name=" + Bio(syntax.Names[token]);
        }
    }

    private static string Bio(NameLabel label)
        => label.ToString().Replace("Begin", "B-", StringComparison.Ordinal).Replace("Inside", "I-", StringComparison.Ordinal);
}
