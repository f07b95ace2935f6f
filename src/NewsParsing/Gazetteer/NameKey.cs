namespace NewsParsing.Gazetteer;

/// <summary>
/// The key of a name of several words: a hash over its letters without case and accents, with full stops left out and every run of
/// white space taken as one space. The same for <c>ST. LOUIS</c> and <c>St Louis</c>, <c>BOGOTA</c> and <c>Bogotá</c>.
/// </summary>
internal static class NameKey
{
    // By table and not by Unicode's decomposition (NFD), which allocates and leaves ø, đ and ł as they are: TROMSO and Łódź are found too.
    // Base letters of U+00C0 to U+00FF and of U+0100 to U+017F.
    private const string Latin1 = "aaaaaaaceeeeiiiidnooooo\u00D7ouuuuypsaaaaaaaceeeeiiiidnooooo\u00F7ouuuuypy";
    private const string LatinA
        = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn"
            + "oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>U+1E00 to U+1EFF: Vietnamese (<c>Nguyễn</c>), Welsh and what scholars write Semitic and Indian names with.</summary>
    private const string Additional
        = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
            + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyassssdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
            + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";

    public static ulong Of(ReadOnlySpan<char> name)
    {
        var key = new NameKeyBuilder();
        key.Append(name);
        return key.Value;
    }

    /// <summary>The letter without its accent.</summary>
    public static char Base(char c) => c switch
    {
        < '\u00C0' => c,
        <= '\u00FF' => Latin1[c - '\u00C0'],
        <= '\u017F' => LatinA[c - '\u0100'],
        // Vietnamese o and u with a horn; the other letters of this block are of languages that newspapers spell without them.
        '\u01A0' or '\u01A1' => 'o',
        '\u01AF' or '\u01B0' => 'u',
        >= '\u1E00' and <= '\u1EFF' => Additional[c - '\u1E00'],
        '\u2010' or '\u2011' => '-',
        _ => c,
    };
}
