using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsParsing.Tool.Output;

/// <summary>Makes text of anybody's fit for one line: of a table, a cell or a message.</summary>
internal static class PlainText
{
    /// <summary>A message that quotes a whole file is no message: a date of 300,000 characters gave one of 300,368 bytes.</summary>
    private const int MaximumMessage = 2000;

    private const int MaximumValue = 80;

    /// <summary>
    /// What may command a terminal or turn the order of what is read on it: C0 and C1 controls (CWE-150), the embeddings, overrides and
    /// isolates of Unicode's bidirectional algorithm (UAX 9, section 2) with the Arabic letter mark, and the two separators.
    /// </summary>
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c),
            '\u061C', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
        ]);

    /// <summary>Returns the text with every run of white space as one space, and none at its ends.</summary>
    public static string Fold(string text) => Fold(text, isPrintable: false);

    /// <summary>The same, and without what may command a terminal or turn the order of its characters.</summary>
    public static string Printable(string text) => Fold(text, isPrintable: true);

    /// <summary>
    /// Returns a message with such characters written out (<c>\u001b</c>), since a file's name has to be told from another's, with values
    /// in single quotation marks cut after 80 characters.
    /// </summary>
    public static string Message(string text)
    {
        var message = new StringBuilder();
        int valueStart = -1;
        for (int i = 0; i < text.Length && message.Length < MaximumMessage; i++)
        {
            char c = text[i];
            // A mark after a letter begins no value: "the article's text".
            if (c == '\'' && (valueStart >= 0 || i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                valueStart = valueStart < 0 ? i : -1;
            }
            else if (valueStart >= 0 && i - valueStart > MaximumValue)
            {
                message.Append('…');
                int end = text.IndexOf('\'', i);
                valueStart = -1;
                if (end < 0)
                {
                    break;
                }

                i = end;
                c = '\'';
            }

            if (c is '\n' or '\r')
            {
                message.Append(' ');
            }
            else if (Unsafe.Contains(c))
            {
                message.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                message.Append(c);
            }
        }

        return message.ToString();
    }

    /// <summary>Returns the text, or of a longer one its first characters and an ellipsis. No surrogate pair is cut in two.</summary>
    public static string Cut(string text, int length)
        => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";

    /// <summary>Returns a number and its noun: <c>1 quote</c>, <c>0 quotes</c>, <c>1,200 quotes</c>.</summary>
    public static string Count(int count, string noun)
        => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private static string Fold(string text, bool isPrintable)
    {
        if (!NeedsFolding(text, isPrintable))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        bool isPending = false;
        foreach (char c in text)
        {
            bool isUnsafe = isPrintable && Unsafe.Contains(c);
            if (char.IsWhiteSpace(c) || (isUnsafe && char.IsControl(c)))
            {
                isPending = folded.Length > 0;
            }
            else if (!isUnsafe)
            {
                folded.Append(isPending ? " " : "").Append(c);
                isPending = false;
            }
        }

        return folded.ToString();
    }

    private static bool NeedsFolding(string text, bool isPrintable)
    {
        bool isAfterSpace = true;
        foreach (char c in text)
        {
            bool isSpace = char.IsWhiteSpace(c);
            if (isSpace ? isAfterSpace || c != ' ' : isPrintable && Unsafe.Contains(c))
            {
                return true;
            }

            isAfterSpace = isSpace;
        }

        return isAfterSpace && text.Length > 0;
    }
}
