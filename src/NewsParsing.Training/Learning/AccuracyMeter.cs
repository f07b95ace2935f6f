using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Learning;

/// <summary>
/// Tagging, lemmatising and parsing accuracy of a model on gold tokens: tags and lemmas of all tokens, heads and universal relations of
/// all but punctuation.
/// </summary>
internal sealed class AccuracyMeter
{
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly TextBuffer _text = new();
    private readonly SyntaxBuffer _syntax = new();
    private readonly SyntaxScratch _scratch = new();
    private readonly Lemmatizer _lemmatizer = new(ArticlePipeline.Default.Knowledge.Lemmas);

    public AccuracyMeter(IReadOnlyList<Sentence> sentences)
    {
        _sentences = sentences;
        SentenceText.Fill(sentences, _text);
    }

    public Accuracy Measure(SyntaxModel model)
    {
        new SyntaxStage(model, ArticlePipeline.Default.Knowledge).Run(_text, _syntax, _scratch);
        int tokens = 0, upos = 0, xpos = 0, words = 0, heads = 0, labelled = 0, lemmas = 0, verbs = 0, verbLemmas = 0;
        int first = 0;
        foreach (Sentence sentence in _sentences)
        {
            for (int i = 0; i < sentence.Forms.Count; i++)
            {
                int token = first + i;
                tokens++;
                upos += TagNames.Universal[(int)_syntax.Upos[token]] == sentence.Upos[i] ? 1 : 0;
                xpos += TagNames.Penn[(int)_syntax.Xpos[token]] == sentence.Xpos[i] ? 1 : 0;
                bool lemma = HasLemma(token, sentence.Lemmas[i]);
                bool verb = sentence.Upos[i] == "VERB";
                lemmas += lemma ? 1 : 0;
                verbs += verb ? 1 : 0;
                verbLemmas += verb && lemma ? 1 : 0;
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

        return new Accuracy(
            tokens,
            Share(upos, tokens),
            Share(xpos, tokens),
            Share(heads, words),
            Share(labelled, words),
            Share(lemmas, tokens),
            Share(verbLemmas, verbs));
    }

    private bool HasLemma(int token, string gold)
    {
        ReadOnlySpan<char> form = _text.TokenText(token);
        // An irregular form may have a longer lemma than itself.
        var lemma = new char[form.Length + 32];
        int length = _lemmatizer.Write(form, _syntax.LemmaRules[token], lemma);
        return lemma.AsSpan(0, length).Equals(gold, StringComparison.OrdinalIgnoreCase);
    }

    private static double Share(int right, int all) => 100.0 * right / Math.Max(1, all);
}
