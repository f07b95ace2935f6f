using System.Text;
using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Training.Corpora;

/// <summary>Lays the given tokens of sentences out as a text, so that the package's stages run on them.</summary>
internal static class SentenceText
{
    /// <summary>Fills <paramref name="output"/> with the sentences, each its own paragraph.</summary>
    public static void Fill(IReadOnlyList<Sentence> sentences, TextBuffer output)
    {
        var text = new StringBuilder();
        foreach (Sentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Forms.Count; i++)
            {
                text.Append(sentence.SpaceBefore[i] ? " " : "").Append(sentence.Forms[i]);
            }
        }

        output.Reset(text.ToString());
        int at = 0;
        foreach (Sentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Forms.Count; i++)
            {
                at += sentence.SpaceBefore[i] ? 1 : 0;
                string form = sentence.Forms[i];
                TokenShape shape = sentence.SpaceBefore[i] ? TokenShape.SpaceBefore : TokenShape.None;
                output.AddToken(at, at + form.Length, TokenKind.Word, shape, FormHash.Of(form));
                at += form.Length;
            }

            output.EndParagraph();
        }
    }
}
