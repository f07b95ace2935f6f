using NewsParsing.Lexicon;
using NewsParsing.Networks;
using NewsParsing.Text;

namespace NewsParsing.Syntax;

/// <summary>
/// Reads the tokens and sentences of <see cref="TextBuffer"/>; writes every column of <see cref="SyntaxBuffer"/>: each sentence is a tree
/// with one root, and a dateline before it in the same sentence a tree of its own. Immutable and thread-safe; allocates nothing once
/// buffer and scratch have grown.
/// </summary>
internal sealed class SyntaxStage
{
    private readonly SyntaxModel _model;
    private readonly QuantizedMatrix? _summary;
    private readonly Lemmatizer _lemmatizer;
    private readonly VerbAnalogies _verbs;

    /// <param name="model">The weights.</param>
    /// <param name="knowledge">The word lists.</param>
    /// <param name="summary">From a token's vector to what later stages keep of it; null where they keep nothing.</param>
    public SyntaxStage(SyntaxModel model, Knowledge knowledge, QuantizedMatrix? summary = null)
    {
        _model = model;
        _summary = summary;
        _lemmatizer = new Lemmatizer(knowledge.Lemmas);
        _verbs = knowledge.Verbs;
    }

    /// <param name="text">The text.</param>
    /// <param name="output">The columns to fill.</param>
    /// <param name="scratch">The network's storage.</param>
    /// <param name="storyToken">The first token of the story itself: its lead does not hang on the dateline before it.</param>
    public void Run(TextBuffer text, SyntaxBuffer output, SyntaxScratch scratch, int storyToken = 0)
    {
        output.Reserve(text.TokenCount, _summary?.Columns ?? 0);
        scratch.ParserFor(_model, _summary).Run(text, storyToken, output);
        _lemmatizer.Run(text, output);
        if (!_verbs.IsEmpty)
        {
            ReadLemmas(text, output);
        }

        output.Tree.Fill(text, output);
    }

    /// <summary>A verb that is read as another has its lemma too.</summary>
    private void ReadLemmas(TextBuffer text, SyntaxBuffer output)
    {
        for (int i = 0; i < text.TokenCount; i++)
        {
            text.ThrowIfCancelled(i);
            if (output.Upos[i] == UniversalTag.Verb && _verbs.LemmaOf(text.TokenForm[i]) is var lemma and not 0)
            {
                output.Lemma[i] = lemma;
            }
        }
    }
}
