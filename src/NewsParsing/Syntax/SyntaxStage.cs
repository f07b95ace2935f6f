using NewsParsing.Lexicon;
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
    private readonly Lemmatizer _lemmatizer;

    public SyntaxStage(SyntaxModel model, Knowledge knowledge)
    {
        _model = model;
        _lemmatizer = new Lemmatizer(knowledge.Lemmas);
    }

    /// <param name="text">The text.</param>
    /// <param name="output">The columns to fill.</param>
    /// <param name="scratch">The network's storage.</param>
    /// <param name="storyToken">The first token of the story itself: its lead does not hang on the dateline before it.</param>
    public void Run(TextBuffer text, SyntaxBuffer output, SyntaxScratch scratch, int storyToken = 0)
    {
        output.Reserve(text.TokenCount);
        scratch.ParserFor(_model).Run(text, storyToken, output);
        _lemmatizer.Run(text, output);
        output.Tree.Fill(text, output);
    }
}
