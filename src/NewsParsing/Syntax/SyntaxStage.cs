using NewsParsing.Text;

namespace NewsParsing.Syntax;

/// <summary>
/// Reads the tokens and sentences of <see cref="TextBuffer"/>; writes every column of <see cref="SyntaxBuffer"/>: each sentence is a tree
/// with one root. Immutable and thread-safe; allocates nothing once the buffer has grown.
/// </summary>
internal sealed class SyntaxStage
{
    private readonly SyntaxModel _model;
    private readonly Lemmatizer _lemmatizer = new();

    /// <summary>A stage over the embedded weights.</summary>
    public SyntaxStage()
        : this(SyntaxModel.Default)
    {
    }

    public SyntaxStage(SyntaxModel model) => _model = model;

    public void Run(TextBuffer text, SyntaxBuffer output)
    {
        output.Reserve(text.TokenCount);
        output.ParserFor(_model).Run(text, output);
        _lemmatizer.Run(text, output);
    }
}
