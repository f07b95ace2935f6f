namespace NewsParsing.Text;

/// <summary>
/// Reads the characters; writes the paragraphs, sentences and tokens of <see cref="TextBuffer"/> in one pass.
/// </summary>
internal sealed class TextStage
{
    public void Run(string text, TextBuffer output)
    {
        output.Reset(text);
        int i = 0;
        bool space = true;
        while (i < text.Length)
        {
            char c = text[i];
            if (c == '\n')
            {
                output.EndParagraph();
            }

            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }

            int end = i + 1;
            TokenKind kind = TokenKind.Symbol;
            if (char.IsLetterOrDigit(c))
            {
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
                {
                    end++;
                }

                kind = char.IsDigit(c) ? TokenKind.Number : TokenKind.Word;
            }
            else if (c is '’' or '\'' && end < text.Length && text[end] == 's' && !space)
            {
                end++;
                kind = TokenKind.Word;
            }
            else if (c is '"' or '“' or '”' or '‘' or '’' or '\'')
            {
                kind = TokenKind.QuotationMark;
            }
            else if (char.IsPunctuation(c))
            {
                kind = c is '-' or '–' or '—' ? TokenKind.Dash : TokenKind.Punctuation;
            }

            ReadOnlySpan<char> form = text.AsSpan(i, end - i);
            TokenShape shape = space ? TokenShape.SpaceBefore : TokenShape.None;
            if (char.IsUpper(c))
            {
                shape |= TokenShape.Capitalized;
            }

            output.AddToken(i, end, kind, shape, FormHash.Of(form));
            i = end;
            space = false;
            if (c is '.' or '?' or '!' && (i == text.Length || char.IsWhiteSpace(text[i])))
            {
                output.EndSentence();
            }
        }

        output.EndParagraph();
    }
}
