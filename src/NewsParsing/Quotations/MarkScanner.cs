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
        // What Unicode calls quotation marks, and what is typed for them: backquote, acute accent and full-width forms.
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
            text.ThrowIfCancelled();
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
            // don’t, O’Neil: in 461 of 924 PolNeAR articles such a mark would open or close something.
            if (left == MarkNeighbour.Word && right == MarkNeighbour.Word)
            {
                return end;
            }

            // "the '90s", "’em": after a word the mark is a possessive or closes.
            int elided = left == MarkNeighbour.Word ? 0 : _elisions.LengthAt(text, end);
            if (elided > 0)
            {
                return end + elided;
            }
        }

        MarkSide context = ContextOf(left, right);
        // " The bridge is safe " she said: six of 924 PolNeAR articles have a mark between spaces at the edge of a line.
        if (context == MarkSide.Either && left == MarkNeighbour.Space)
        {
            context = SideAtLineEdge(text, start, end);
        }

        bool isClippable = start > 0 && MayBeClipped(text, start);
        // A 5" screen, a 12" disc.
        bool isInches = start > 0 && char.IsAsciiDigit(text[start - 1]);
        int i = start;
        while (i < end)
        {
            int length = LengthAt(text, i, end, context);
            // "" holds nothing; width="20" is markup, left over in 61 of 924 PolNeAR articles.
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

        // ''She said, 'Never again.''' (15 of 924 PolNeAR articles have three marks in a row).
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
        // The port—“a wreck”—was closed; “The bridge was—” she began: after a dash both happen.
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
            // Only an opening mark can follow: (“a wreck”), ¿“Qué”?, |“cell”.
            '(' or '[' or '{' or '/' or '<' or '=' or '¿' or '¡' or '（' or '|' => MarkNeighbour.Opening,
            '-' or '–' or '—' or '―' or '\u2010' or '\u2011' or '\u2012' => MarkNeighbour.Dash,
            // “It’s over.” “He left”: a mark right after one of these closes, unless a word follows at once (said:“Go”).
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
            // The players’ bus, the Sanchez’ house.
            's' or 'S' or 'z' or 'x' => char.IsLetter(before),
            // goin’ home, ‘Singin’ Ann’ (two of 924 PolNeAR articles, in quoted nicknames).
            'n' or 'N' => before is 'i' or 'I' && mark > 2 && char.IsLetter(text[mark - 3]),
            'o' or 'O' or 'd' or 'l' => !char.IsLetter(before),
            // A 30' mast.
            _ => char.IsAsciiDigit(last),
        };
    }

    /// <summary>Whether the number before a mark stands after feet: <c>6’2”</c>.</summary>
    private static bool FollowsFeet(string text, int mark)
    {
        int i = mark - 1;
        // 6’11”: inches have two digits at most.
        while (i > 0 && mark - i <= 2 && char.IsAsciiDigit(text[i]))
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
        // Who types ´ for want of a mark types it on both sides.
        '”' or '’' or '」' or '』' or '〞' or '〟' => MarkSide.Close,
        _ => MarkSide.Either,
    };
}
