using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsParsing.Text;

/// <summary>
/// Reads characters as they were meant: control characters and sequences of wrongly decoded text, character references, marks that a
/// converter lost. Takes only what stands for nothing else. Linear.
/// </summary>
internal static class CharacterRepair
{
    // All but the question mark are rare; the look for them is vectorised. U+0085 is looked at with the other control characters: it is a
    // line break alone and an ellipsis beside them.
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        [
            '&', '=', '?', '\\', '\uFFFD', 'â', 'Ã', 'Ä', 'Å', 'Â', 'ð', '\u201A',
            .. Enumerable.Range(0x80, 0x20).Select(value => (char)value),
        ]);

    // Wrongly decoded twice, as "Ã¢â‚¬â„¢" for ’, is what archives of archives hold; four times, nobody has reported.
    private const int Passes = 3;

    /// <summary>Returns the text with what was meant, the same string where there is nothing to mend.</summary>
    public static string Run(string text, CancellationToken cancellationToken, ref List<OffsetMap>? maps)
    {
        for (int i = 0; i < Passes; i++)
        {
            string before = text;
            text = RunOnce(text, cancellationToken, ref maps);
            if (ReferenceEquals(text, before))
            {
                break;
            }
        }

        return text;
    }

    private static string RunOnce(string text, CancellationToken cancellationToken, ref List<OffsetMap>? maps)
    {
        int at = text.AsSpan().IndexOfAny(Signs);
        if (at < 0)
        {
            return text;
        }

        TextEditor? editor = null;
        var state = new State(text);
        while (at < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = Read(text, at, ref state, out string meant);
            if (end > at)
            {
                (editor ??= new TextEditor(text)).Replace(at, end, meant);
            }

            end = Math.Max(end, at + 1);
            int next = text.AsSpan(end).IndexOfAny(Signs);
            at = next < 0 ? text.Length : end + next;
        }

        return editor?.Finish(ref maps) ?? text;
    }

    /// <summary>Returns the end of the characters that mean something else, or their start.</summary>
    private static int Read(string text, int at, ref State state, out string meant)
    {
        meant = "";
        char c = text[at];
        switch (c)
        {
            case '&':
                return CharacterReference.Read(text, at, out meant);
            case '=':
                return state.IsQuotedPrintable ? QuotedPrintable.Read(text, at, out meant) : at;
            case '\\':
                return ReadEscape(text, at, out meant);
            case '?':
                return ReadQuestionMark(text, at, ref state, out meant);
            case '\uFFFD':
                int end = at + 1;
                while (end < text.Length && end < at + 3 && text[end] == '\uFFFD')
                {
                    end++;
                }

                char mark = LostMark.Of(text, at, end);
                meant = mark == '\uFFFD' ? "" : mark.ToString();
                return mark == '\uFFFD' ? at : end;
            case <= '\u009F':
                meant = Windows1252.CharacterOf(c).ToString();
                // The five bytes that stand for no character stay control characters, and so does a next line (U+0085) on its own. Signs
                // that nobody types come from bytes of other encodings: 0x83 is half of an accented letter in 13 of 924 PolNeAR articles.
                bool typed = meant[0] is not ('\u0192' or '\u02C6' or '\u02DC' or '\u2020' or '\u2021' or '\u2030') && meant[0] != c;
                return !typed || (c == '\u0085' && !state.HasControlMarks) ? at : at + 1;
            default:
                int last = Mojibake.Read(text, at, out Rune character);
                meant = last > at ? character.ToString() : "";
                return last;
        }
    }

    /// <summary>Escapes of JSON and its like: <c>\u201c</c> for a character beyond ASCII, <c>\"</c> and <c>\'</c>.</summary>
    private static int ReadEscape(string text, int at, out string meant)
    {
        meant = "";
        if (at + 1 < text.Length && text[at + 1] is '"' or '\'')
        {
            meant = text[(at + 1)..(at + 2)];
            return at + 2;
        }

        bool escape = at + 5 < text.Length && text[at + 1] == 'u'
            && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
            && code > 0x9F && (meant = ((char)code).ToString()) != "\uFFFD";
        meant = escape ? meant : "";
        return escape ? at + 6 : at;
    }

    private static int ReadQuestionMark(string text, int at, ref State state, out string meant)
    {
        meant = LostMark.IsApostrophe(text, at, at + 1) ? "'"
            : LostMark.IsOpening(text, at) && state.ClosesAfter(at) ? "\u201C"
            : state.Opened && LostMark.IsClosing(text, at) ? "\u201D"
            : "";
        state.Opened = meant switch { "\u201C" => true, "\u201D" => false, _ => state.Opened };
        return meant.Length > 0 ? at + 1 : at;
    }

    /// <summary>What the whole text says about its signs.</summary>
    private struct State(string text)
    {
        // A bound, so that a flood of opening marks stays linear; a line of a wrapped or unwrapped article is seldom longer.
        private const int LongestQuotation = 2000;

        private int _closing = -1;

        /// <summary>Whether a lost opening mark waits for its closing one.</summary>
        public bool Opened { get; set; }

        public bool IsQuotedPrintable { get; } = QuotedPrintable.IsUsed(text);

        /// <summary>Whether marks of Windows-1252 stand in the text as control characters.</summary>
        public bool HasControlMarks { get; } = text.AsSpan().IndexOfAnyInRange('\u0091', '\u0097') >= 0;

        /// <summary>Whether a lost closing mark follows in the same line.</summary>
        public bool ClosesAfter(int at)
        {
            // Looked for once: the next closing mark is that of every opening one before it.
            if (_closing < at)
            {
                _closing = at + 1;
                while (_closing < text.Length && !(text[_closing] == '?' && LostMark.IsClosing(text, _closing)))
                {
                    _closing++;
                }
            }

            return _closing < text.Length && _closing - at <= LongestQuotation
                && text.AsSpan(at, _closing - at).IndexOfAny('\n', '\r') < 0;
        }
    }
}
