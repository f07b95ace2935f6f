using System.Globalization;
using NewsParsing.Syntax;
using NewsParsing.Text;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Learning;

/// <summary>Tagging and parsing accuracy of a model on gold tokens: tags of all tokens, heads and universal relations of all but punctuation.</summary>
internal sealed class AccuracyMeter
{
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly TextBuffer _text = new();
    private readonly SyntaxBuffer _syntax = new();

    public AccuracyMeter(IReadOnlyList<Sentence> sentences)
    {
        _sentences = sentences;
        SentenceText.Fill(sentences, _text);
    }

    /// <summary>Returns a line of figures.</summary>
    public string Measure(SyntaxModel model)
    {
        new SyntaxStage(model).Run(_text, _syntax);
        int tokens = 0, upos = 0, xpos = 0, words = 0, heads = 0, labelled = 0;
        int first = 0;
        foreach (Sentence sentence in _sentences)
        {
            for (int i = 0; i < sentence.Forms.Count; i++)
            {
                int token = first + i;
                tokens++;
                upos += TagNames.Universal[(int)_syntax.Upos[token]] == sentence.Upos[i] ? 1 : 0;
                xpos += TagNames.Penn[(int)_syntax.Xpos[token]] == sentence.Xpos[i] ? 1 : 0;
                if (sentence.Upos[i] == "PUNCT")
                {
                    continue;
                }

                words++;
                bool right = _syntax.Head[token] == (sentence.Heads[i] < 0 ? -1 : first + sentence.Heads[i]);
                string relation = TagNames.Relations[(int)_syntax.Relation[token]];
                heads += right ? 1 : 0;
                labelled += right && relation.Split(':')[0] == sentence.Relations[i].Split(':')[0] ? 1 : 0;
            }

            first += sentence.Forms.Count;
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"UPOS {100.0 * upos / tokens:F2} XPOS {100.0 * xpos / tokens:F2} UAS {100.0 * heads / words:F2} LAS {100.0 * labelled / words:F2}");
    }
}
