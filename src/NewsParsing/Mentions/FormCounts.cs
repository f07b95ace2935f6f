using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>
/// Which word forms the text has lowercase and which with a capital in the middle of a sentence: what distinguishes a name
/// at the start of a sentence from a common word.
/// </summary>
internal sealed class FormCounts
{
    private const byte Lower = 1;
    private const byte Capital = 2;

    private readonly Dictionary<ulong, byte> _seen = new(FormComparer.Instance);

    /// <summary>Reads all tokens but those of title-case paragraphs.</summary>
    public void Run(TextBuffer text, bool[] isTitleCase)
    {
        _seen.Clear();
        for (int i = 0; i < text.TokenCount; i++)
        {
            if (text.TokenKinds[i] != TokenKind.Word)
            {
                continue;
            }

            bool capital = (text.TokenShapes[i] & TokenShape.Capitalized) != 0;
            if (capital && (StartsClause(text, i) || isTitleCase[text.ParagraphOf(i)]))
            {
                continue;
            }

            ref byte seen = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_seen, text.TokenForm[i], out _);
            seen |= capital ? Capital : Lower;
        }
    }

    public bool IsSeenLower(ulong form) => _seen.TryGetValue(form, out byte seen) && (seen & Lower) != 0;

    public bool IsSeenCapital(ulong form) => _seen.TryGetValue(form, out byte seen) && (seen & Capital) != 0;

    /// <summary>Whether a capital says nothing at a token: sentence start, after a quotation mark, colon or dash.</summary>
    public static bool StartsClause(TextBuffer text, int token)
    {
        if (token == 0 || (text.TokenShapes[token] & TokenShape.SentenceStart) != 0)
        {
            return true;
        }

        TokenKind before = text.TokenKinds[token - 1];
        return before == TokenKind.QuotationMark
            || (before == TokenKind.Punctuation && text.Text[text.TokenStart[token - 1]] is ':' or '[' or '(' or '…' or '.')
            || ((before is TokenKind.Symbol or TokenKind.Dash) && (text.TokenShapes[token - 1] & TokenShape.SentenceStart) != 0);
    }
}
