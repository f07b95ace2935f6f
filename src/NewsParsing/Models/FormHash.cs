using System.Runtime.CompilerServices;

namespace NewsParsing.Models;

/// <summary>
/// The 64-bit hash of a word form: FNV-1a over its characters in invariant lower case, with every apostrophe taken as <c>'</c>,
/// every hyphen as <c>-</c>, and invisible characters (soft hyphen, joiners) left out. The same for <c>Don’t</c> and <c>don't</c>.
/// </summary>
internal static class FormHash
{
    public const ulong Seed = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    public static ulong Of(ReadOnlySpan<char> form)
    {
        ulong hash = Seed;
        foreach (char c in form)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>Goes on with a hash by one more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, char c)
    {
        if (c > '\u007f')
        {
            return AddRest(hash, c);
        }

        // Only capitals change when bit 5 is set by this mask; the branch-free form keeps the loop short.
        uint lower = c | (((uint)(c - 'A') < 26u) ? 0x20u : 0u);
        return (hash ^ lower) * Prime;
    }

    /// <summary>A hash folded to 32 bits, never 0: the key of a form in the models' tables.</summary>
    public static uint Fold(ulong hash) => (uint)(hash ^ (hash >> 32)) is var key && key != 0 ? key : 1;

    private static ulong AddRest(ulong hash, char c)
    {
        switch (c)
        {
            case '\u2019' or '\u2018' or '\u02BC' or '\uFF07' or '\u00B4':
                c = '\'';
                break;
            case '\u2010' or '\u2011':
                c = '-';
                break;
            case '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF':
                return hash;
            default:
                c = char.ToLowerInvariant(c);
                break;
        }

        return (hash ^ c) * Prime;
    }
}
