namespace NewsParsing.Json;

/// <summary>Turns offsets in UTF-16 code units into offsets in code points, which is what the Web Annotation model counts.</summary>
internal sealed class CodePointIndex
{
    /// <summary>Where the second halves of surrogate pairs stand.</summary>
    private readonly int[] _seconds;

    public CodePointIndex(string text)
    {
        var seconds = new List<int>();
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < text.Length; i++)
        {
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
            if (_seconds.Length == 0)
            {
                return offset;
            }

            int place = Array.BinarySearch(_seconds, offset);
            return offset - (place >= 0 ? place : ~place);
        }
    }
}
