namespace NewsParsing.Text;

/// <summary>
/// The 64-bit hash of a word form: FNV-1a over its characters in invariant lower case, with every apostrophe taken as <c>'</c>.
/// The same for <c>Don’t</c> and <c>don't</c>.
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
    public static ulong Add(ulong hash, char c)
    {
        if (c is >= 'A' and <= 'Z')
        {
            c = (char)(c | 0x20);
        }
        else if (c > '\u007f')
        {
            c = c is '\u2019' or '\u2018' or '\u02BC' or '\uFF07' ? '\'' : char.ToLowerInvariant(c);
        }

        return (hash ^ c) * Prime;
    }
}
