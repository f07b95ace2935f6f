using System.Buffers;

namespace NewsParsing.Rendering;

/// <summary>The words of a quote, for an element that brings its own quotation marks.</summary>
internal static class QuoteText
{
    // The marks of American, British, German, French and typewritten print; the page's <q> brings its own, which would double them.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'“”„‟‘’‚‛«»‹›`´");

    /// <summary>Returns the quote without its outer marks: one at the start of every part, and one at the end when it is closed.</summary>
    public static string WithoutMarks(Quote quote)
    {
        // Each paragraph of a long quotation opens with a mark and only the last one closes (The Chicago Manual of Style, chapter 13).
        string[] parts = quote.Spans.Count > 1 ? quote.Text.Split('\n') : [quote.Text];
        for (int i = 0; i < parts.Length; i++)
        {
            ReadOnlySpan<char> part = parts[i].AsSpan().Trim();
            part = part[LengthAtStart(part)..];
            // A part that is not closed may end in an apostrophe, "the workers'", which is no mark.
            if (i == parts.Length - 1 && quote.Closed)
            {
                part = part[..^LengthAtEnd(part)];
            }

            parts[i] = part.Trim().ToString();
        }

        return string.Join(' ', parts);
    }

    // Two graves and two apostrophes are the marks of TeX and the Penn Treebank.
    private static int LengthAtStart(ReadOnlySpan<char> text)
        => text.StartsWith("``", StringComparison.Ordinal) ? 2 : text.Length > 0 && Marks.Contains(text[0]) ? 1 : 0;

    private static int LengthAtEnd(ReadOnlySpan<char> text)
        => text.EndsWith("''", StringComparison.Ordinal) ? 2 : text.Length > 0 && Marks.Contains(text[^1]) ? 1 : 0;
}
