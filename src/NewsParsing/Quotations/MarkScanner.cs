using System.Buffers;
using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>
/// Reads the characters and paragraphs; writes every candidate mark, with what glyph and neighbours say of its side.
/// Apostrophes inside words and at the head of clipped words are left out.
/// </summary>
internal sealed class MarkScanner(ElisionLexicon elisions)
{
    private static readonly SearchValues<char> MarkCharacters =
        SearchValues.Create("\"'`´“”„‟‘’‚‛«»‹›「」『』〝〞〟＂＇");

    private readonly ElisionLexicon _elisions = elisions;

    public void Scan(TextBuffer text, MarkBuffer output)
    {
        output.Reset();
        string characters = text.Text;
        int paragraph = 0;
        int paragraphEnd = text.ParagraphCount == 0 ? 0 : text.ParagraphSpan(0).End;
        int position = 0;
        while (position < characters.Length)
        {
            int offset = characters.AsSpan(position).IndexOfAny(MarkCharacters);
            if (offset < 0)
            {
                break;
            }

            int start = position + offset;
            int end = start + 1;
            while (end < characters.Length && MarkCharacters.Contains(characters[end]))
            {
                end++;
            }

            while (start >= paragraphEnd && paragraph + 1 < text.ParagraphCount)
            {
                paragraphEnd = text.ParagraphSpan(++paragraph).End;
            }

            position = AddRun(characters, start, end, paragraph, output);
        }

        output.Link();
    }

    /// <summary>Adds the marks of a run of mark characters without a gap; returns where to go on.</summary>
    private int AddRun(string text, int start, int end, int paragraph, MarkBuffer output)
    {
        MarkNeighbour left = start == 0 ? MarkNeighbour.Space : Classify(text[start - 1]);
        MarkNeighbour right = end == text.Length ? MarkNeighbour.Space : Classify(text[end]);
        if (end - start == 1 && IsApostrophe(text[start]))
        {
            if (left == MarkNeighbour.Word && right == MarkNeighbour.Word)
            {
                return end;
            }

            int elided = left == MarkNeighbour.Word ? 0 : _elisions.LengthAt(text, end);
            if (elided > 0)
            {
                return end + elided;
            }
        }

        MarkSide context = ContextOf(left, right);
        if (context == MarkSide.Either && left == MarkNeighbour.Space)
        {
            context = SideAtLineEdge(text, start, end);
        }

        bool isClippable = start > 0 && MayBeClipped(text, start);
        bool isInches = start > 0 && char.IsAsciiDigit(text[start - 1]);
        int i = start;
        while (i < end)
        {
            int length = LengthAt(text, i, end, context);
            if (text[i] == '"' && ((length == 2 && context == MarkSide.Either) || (i == start && i > 0 && text[i - 1] == '=')))
            {
                // Nothing between the marks, or an attribute of markup.
                i += length;
                continue;
            }

            MarkFamily family = length == 2 ? MarkFamily.Double : FamilyOf(text[i]);
            bool isWeak = i == start
                && ((family == MarkFamily.Single && isClippable)
                    || (isInches && (GlyphSide(text[i]) == MarkSide.Either || FollowsFeet(text, i))));
            output.Add(new QuotationMark(i, (byte)length, family, GlyphSide(text[i]), context, isWeak), paragraph);
            i += length;
        }

        return end;
    }

    /// <summary>
    /// Two equal marks side by side are one double mark. Of three, the single one is the inner one:
    /// the last where they open, the first where they close.
    /// </summary>
    private static int LengthAt(string text, int i, int end, MarkSide context)
    {
        char c = text[i];
        if (i + 1 >= end || text[i + 1] != c || c is not ('\'' or '`' or '"' or '’' or '‘' or '´' or '‚'))
        {
            return 1;
        }

        bool isTriple = i + 2 < end && text[i + 2] == c && (i + 3 == end || text[i + 3] != c);
        return isTriple && c != '"' && context == MarkSide.Close ? 1 : 2;
    }

    /// <summary>Between two spaces, the first mark of a line opens and the last one closes.</summary>
    private static MarkSide SideAtLineEdge(string text, int start, int end)
    {
        if (start == 0 || text[start - 1] is '\n' or '\r')
        {
            return MarkSide.Open;
        }

        return end == text.Length || text[end] is '\n' or '\r' ? MarkSide.Close : MarkSide.Either;
    }

    private static MarkSide ContextOf(MarkNeighbour left, MarkNeighbour right) => left switch
    {
        MarkNeighbour.Space => right == MarkNeighbour.Space ? MarkSide.Either : MarkSide.Open,
        MarkNeighbour.Opening => MarkSide.Open,
        MarkNeighbour.Dash => right is MarkNeighbour.Word or MarkNeighbour.Opening ? MarkSide.Either : MarkSide.Close,
        _ => right is MarkNeighbour.Word or MarkNeighbour.Opening ? MarkSide.Either : MarkSide.Close,
    };

    private static MarkNeighbour Classify(char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
        {
            return MarkNeighbour.Word;
        }

        return c switch
        {
            '(' or '[' or '{' or '/' or '<' or '=' or '¿' or '¡' or '（' or '|' => MarkNeighbour.Opening,
            '-' or '–' or '—' or '―' or '\u2010' or '\u2011' or '\u2012' => MarkNeighbour.Dash,
            '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '…' or '%' or '>'
                or '。' or '、' or '，' or '！' or '？' or '）' => MarkNeighbour.Closing,
            < '\u0080' => c <= ' ' || c == '\u007f' ? MarkNeighbour.Space : MarkNeighbour.Word,
            _ when char.IsWhiteSpace(c) || IsInvisible(c) => MarkNeighbour.Space,
            _ => MarkNeighbour.Word,
        };
    }

    private static bool IsInvisible(char c)
        => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or '＇' or '‛';

    /// <summary>
    /// Whether a word that ends before <paramref name="mark"/> often ends in an apostrophe: <c>players’</c>, <c>goin’</c>, <c>o’</c>,
    /// <c>30’</c>.
    /// </summary>
    private static bool MayBeClipped(string text, int mark)
    {
        char last = text[mark - 1];
        char before = mark > 1 ? text[mark - 2] : ' ';
        return last switch
        {
            's' or 'S' or 'z' or 'x' => char.IsLetter(before),
            'n' or 'N' => before is 'i' or 'I' && mark > 2 && char.IsLetter(text[mark - 3]),
            'o' or 'O' or 'd' or 'l' => !char.IsLetter(before),
            _ => char.IsAsciiDigit(last),
        };
    }

    /// <summary>Whether the number before a mark stands after feet: <c>6’2”</c>.</summary>
    private static bool FollowsFeet(string text, int mark)
    {
        int i = mark - 1;
        while (i > 0 && mark - i <= 3 && char.IsAsciiDigit(text[i]))
        {
            i--;
        }

        return i > 0 && text[i] is '\'' or '’' or '′' && char.IsAsciiDigit(text[i - 1]);
    }

    private static MarkFamily FamilyOf(char c) => c switch
    {
        '\'' or '’' or '‘' or '‚' or '‛' or '`' or '´' or '＇' => MarkFamily.Single,
        '«' or '»' => MarkFamily.Guillemet,
        '‹' or '›' => MarkFamily.SingleGuillemet,
        '「' or '」' => MarkFamily.Corner,
        '『' or '』' => MarkFamily.WhiteCorner,
        _ => MarkFamily.Double,
    };

    private static MarkSide GlyphSide(char c) => c switch
    {
        '“' or '„' or '‟' or '‘' or '‚' or '‛' or '`' or '「' or '『' or '〝' => MarkSide.Open,
        '”' or '’' or '´' or '」' or '』' or '〞' or '〟' => MarkSide.Close,
        _ => MarkSide.Either,
    };
}
