using NewsParsing.Lexicon;

namespace NewsParsing.Text;

/// <summary>
/// Reads the characters as they were meant (<see cref="SourceReading"/>); writes the paragraphs, sentences and tokens of
/// <see cref="TextBuffer"/>, paragraph by paragraph.
/// </summary>
/// <param name="knowledge">The word lists.</param>
/// <param name="isWord">
/// Whether a word is a frequent one, by its hash: decides between <c>engi-neer</c> and <c>long-term</c> at a line's end. Without it no word
/// counts as frequent.
/// </param>
internal sealed class TextStage(Knowledge knowledge, Func<ulong, bool>? isWord = null)
{
    private readonly TokenLexicon _lexicon = knowledge.Tokens;
    private readonly Func<ulong, bool> _isWord = isWord ?? (static _ => false);
    private readonly SentenceSplitter _sentences = new(knowledge.Tokens);
    private readonly UserNameFinder? _names = knowledge.Users.IsEmpty ? null : new UserNameFinder(knowledge);
    private readonly VerbReader? _verbs = knowledge.Verbs.IsEmpty ? null : new VerbReader(knowledge.Verbs, knowledge.Words);

    public void Run(string text, TextBuffer output)
    {
        output.Reset(text, SourceReading.Of(text, _isWord, output.Cancellation));
        text = output.Text;
        int line = 0;
        while (line < text.Length)
        {
            output.ThrowIfCancelled();
            int end = LineLayout.FindBreak(text, line);
            if (!LineLayout.IsBlank(text.AsSpan(line, end - line)))
            {
                AddParagraph(text, line, end, output);
            }

            line = LineLayout.SkipBreak(text, end);
        }

        output.Trim();
        _names?.Run(output);
        output.LooksEnglish = LanguageReader.LooksEnglish(output);
    }

    /// <summary>Returns the text as it is read, paragraphs of wrapped text parted by blank lines.</summary>
    public string Clean(string text) => SourceReading.Clean(text, _isWord);

    private void AddParagraph(string text, int start, int end, TextBuffer output)
    {
        int first = output.TokenCount;
        new Tokenizer(text.AsSpan(0, end), start, _lexicon, output).Run();
        _verbs?.Run(output, first);
        _sentences.Split(output, first);
        output.EndParagraph();
    }
}
