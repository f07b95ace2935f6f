using System.Buffers;
using System.Text;

namespace NewsParsing.Rendering;

/// <summary>Encodes text for HTML content and for attribute values in double quotes.</summary>
internal static class HtmlText
{
    // What Unicode (chapter 3.9, U+FFFD substitution) puts for ill-formed text: a page is UTF-8, which has no form for half of a surrogate
    // pair.
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// What cannot be copied as it is: markup, control characters (but for white space) and surrogates, which may stand alone.
    /// </summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [
            // The HTML standard's escapes for text and attributes, and C0 and C1 controls, which it allows nowhere on a page but for white
            // space.
            .. "&<>\"'",
            .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c).Where(c => !IsWhiteSpace(c)),
            .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
        ]);

    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and int index)
        {
            output.Write(text[..index]);
            int length = 1;
            switch (text[index])
            {
                case '&': output.Write("&amp;"); break;
                case '<': output.Write("&lt;"); break;
                case '>': output.Write("&gt;"); break;
                case '"': output.Write("&quot;"); break;
                // By number: HTML 4 has no &apos;, and old readers of feeds show it as it is.
                case '\'': output.Write("&#39;"); break;
                default:
                    // An emoji, two surrogates, is copied; one half alone, as a cut post leaves it, is replaced.
                    if (Rune.DecodeFromUtf16(text[index..], out _, out length) == OperationStatus.Done && length == 2)
                    {
                        output.Write(text.Slice(index, 2));
                    }
                    else
                    {
                        length = 1;
                        output.Write(Replacement);
                    }

                    break;
            }

            text = text[(index + length)..];
        }

        output.Write(text);
    }

    private static bool IsWhiteSpace(char c) => c is '\t' or '\n' or '\f' or '\r';
}
