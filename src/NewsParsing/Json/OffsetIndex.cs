namespace NewsParsing.Json;

/// <summary>
/// Turns offsets in UTF-16 code units into offsets in code points or UTF-8 bytes and back, each in time independent of the text's length.
/// Offsets beyond the text, which an article built by hand may have, go on one by one.
/// </summary>
internal sealed class OffsetIndex
{
    /// <summary>So many code units at most are counted for an offset.</summary>
    // 64 make the index a sixteenth of the text's size, and counting them costs some 30 ns.
    private const int Step = 64;

    private readonly string _text;
    private readonly TextUnit _unit;

    /// <summary>How many of the unit stand before each Step-th code unit; empty when both count alike.</summary>
    private readonly int[] _before;

    /// <summary>How many of the unit the text holds.</summary>
    private readonly int _total;

    public OffsetIndex(string text, TextUnit unit)
    {
        _text = text;
        _unit = unit;
        _total = text.Length;
        // All 3.8 million code units of PolNeAR train are without surrogates: their code points are their UTF-16 offsets.
        if (unit == TextUnit.Utf16
            || (unit == TextUnit.CodePoint ? text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') < 0 : System.Text.Ascii.IsValid(text)))
        {
            _before = [];
            return;
        }

        _before = new int[(text.Length / Step) + 1];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i % Step == 0)
            {
                _before[i / Step] = count;
            }

            count += Width(i);
        }

        if (text.Length % Step == 0)
        {
            _before[^1] = count;
        }

        _total = count;
    }

    /// <summary>How many of the unit stand before the offset; a character that the offset cuts in two counts as before it.</summary>
    public int FromUtf16(int offset)
    {
        if (_before.Length == 0)
        {
            return offset;
        }

        if (offset >= _text.Length)
        {
            return _total + (offset - _text.Length);
        }

        int count = _before[offset / Step];
        for (int i = offset / Step * Step; i < offset; i++)
        {
            count += Width(i);
        }

        return count;
    }

    /// <summary>The code unit before which so many of the unit stand; -1 when there is none, for it would lie inside a character.</summary>
    public int ToUtf16(int count)
    {
        if (_before.Length == 0)
        {
            return count;
        }

        if (count >= _total)
        {
            // Beyond int.MaxValue there is no text.
            return (int)Math.Min(_text.Length + ((long)count - _total), int.MaxValue);
        }

        int step = Array.BinarySearch(_before, count);
        step = step >= 0 ? step : ~step - 1;
        int sum = _before[step];
        int i = step * Step;
        while (sum < count)
        {
            sum += Width(i++);
        }

        // The second half of a pair has no width: the offset after the pair is meant.
        while (i < _text.Length && Width(i) == 0)
        {
            i++;
        }

        return sum == count ? i : -1;
    }

    /// <summary>How many of the unit a code unit is; of a surrogate pair the first half counts for both.</summary>
    // A lone surrogate counts as one character of its own, U+FFFD, as in the string that a reader of the JSON decodes: three bytes.
    private int Width(int i)
    {
        char character = _text[i];
        if (!char.IsSurrogate(character))
        {
            return _unit == TextUnit.CodePoint || character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
        }

        if (char.IsLowSurrogate(character) && i > 0 && char.IsHighSurrogate(_text[i - 1]))
        {
            return 0;
        }

        bool isPair = char.IsHighSurrogate(character) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]);
        return _unit == TextUnit.CodePoint ? 1 : isPair ? 4 : 3;
    }
}
