namespace NewsParsing.Text;

/// <summary>Windows-1252, the encoding that most wrongly decoded text was written in or read as.</summary>
internal static class Windows1252
{
    // The bytes 0x80 to 0x9F of the WHATWG Encoding Standard's index; 0x81, 0x8D, 0x8F, 0x90 and 0x9D stand for no character.
    private const string High
        = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The character of a byte from 0x80 to 0x9F; a control character where there is none.</summary>
    public static char CharacterOf(int value) => High[value - 0x80];

    /// <summary>The byte of a character, or -1. Control characters are their own, as browsers read them.</summary>
    public static int ByteOf(char c)
    {
        if (c <= '\u00FF')
        {
            return c;
        }

        int index = High.IndexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }
}
