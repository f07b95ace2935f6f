using NewsParsing.Models;

namespace NewsParsing.Gazetteer;

/// <summary>
/// A list of words or names without regard to case, accents and full stops. Immutable and thread-safe.
/// </summary>
internal sealed class NameSet
{
    // Hashes of 64 bits stand for the names: with the 205 forms of agencies, another name has the key of one of them once in 10^17.
    private readonly HashSet<ulong> _keys;

    public NameSet(IEnumerable<string> names) => _keys = names.Select(name => NameKey.Of(name)).ToHashSet();

    public bool Contains(ReadOnlySpan<char> name) => _keys.Contains(NameKey.Of(name));

    /// <summary>News agencies, broadcasters and wire services in all their forms.</summary>
    /// <param name="source">Where the rows come from.</param>
    /// <param name="known">Agencies beside those of the rows.</param>
    public static NameSet Agencies(IDataSource source, IReadOnlyList<string> known)
        => new(source.Rows("gazetteer/agencies.tsv").SelectMany(columns => columns).SelectMany(column => column.Split(';'))
            .Concat(known));
}
