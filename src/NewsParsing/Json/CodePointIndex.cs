namespace NewsParsing.Json;

/// <summary>Turns offsets in UTF-16 code units into offsets in code points, which is what the Web Annotation model counts.</summary>
internal sealed class CodePointIndex
{
    /// <summary>Where the second halves of surrogate pairs stand.</summary>
    // Empty for nearly every article: the 3.8 million UTF-16 units of PolNeAR train hold no surrogate; an emoji in a quoted post is one
    // pair.
    private readonly int[] _seconds;

    public CodePointIndex(string text)
    {
        var seconds = new List<int>();
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < text.Length; i++)
        {
            // A lone surrogate counts as one code point of its own, as in the string that a reader of the JSON decodes (U+FFFD).
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                seconds.Add(i + 1);
            }
        }

        _seconds = [.. seconds];
    }

    /// <summary>Returns how many code points stand before the offset; one that the offset cuts in two counts as before it.</summary>
    public int this[int offset]
    {
        get
        {
            // Offsets are those of UTF-16 then, as in all 924 articles of PolNeAR dev and train.
            if (_seconds.Length == 0)
            {
                return offset;
            }

            int place = Array.BinarySearch(_seconds, offset);
            return offset - (place >= 0 ? place : ~place);
        }
    }
}
