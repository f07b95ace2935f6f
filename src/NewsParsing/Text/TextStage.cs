using NewsParsing.Lexicon;

namespace NewsParsing.Text;

/// <summary>
/// Reads the characters; writes the paragraphs, sentences and tokens of <see cref="TextBuffer"/>, paragraph by paragraph.
/// </summary>
internal sealed class TextStage(Knowledge knowledge)
{
    private readonly TokenLexicon _lexicon = knowledge.Tokens;
    private readonly SentenceSplitter _sentences = new(knowledge.Tokens);

    public void Run(string text, TextBuffer output)
    {
        output.Reset(text);
        LineLayout layout = LineLayout.Of(text);
        int open = -1;
        int line = 0;
        while (line < text.Length)
        {
            int end = LineLayout.FindBreak(text, line);
            if (!LineLayout.IsBlank(text.AsSpan(line, end - line)))
            {
                open = open < 0 ? line : open;
                int next = LineLayout.SkipBreak(text, end);
                ReadOnlySpan<char> nextLine = text.AsSpan(next, LineLayout.FindBreak(text, next) - next);
                if (LineLayout.IsBlank(nextLine) || layout.EndsParagraph(text.AsSpan(line, end - line), nextLine))
                {
                    AddParagraph(text, open, end, output);
                    open = -1;
                }
            }

            line = LineLayout.SkipBreak(text, end);
        }

        output.LooksEnglish = LanguageReader.LooksEnglish(output);
    }

    private void AddParagraph(string text, int start, int end, TextBuffer output)
    {
        int first = output.TokenCount;
        new Tokenizer(text.AsSpan(0, end), start, _lexicon, output).Run();
        _sentences.Split(output, first);
        output.EndParagraph();
    }
}
