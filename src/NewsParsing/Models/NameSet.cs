using System.Collections.Frozen;

namespace NewsParsing.Models;

/// <summary>
/// A list of words or names without regard to case, accents and full stops. Immutable and thread-safe.
/// </summary>
internal sealed class NameSet
{
    private readonly FrozenSet<ulong> _keys;

    private NameSet(IEnumerable<string> names) => _keys = names.Select(name => NameKey.Of(name)).ToFrozenSet();

    /// <summary>News agencies, broadcasters and wire services in all their forms.</summary>
    public static NameSet Agencies => AgencyHolder.Instance;

    /// <summary>Labels that stand at the head of a story and name no place.</summary>
    public static NameSet HeadLabels => LabelHolder.Instance;

    /// <summary>Words of a byline that belong to a post or a paper.</summary>
    public static NameSet BylineWords => BylineHolder.Instance;

    /// <summary>Words of a time stamp beside dates and numbers.</summary>
    public static NameSet StampWords => StampHolder.Instance;

    public bool Contains(ReadOnlySpan<char> name) => _keys.Contains(NameKey.Of(name));

    private static class AgencyHolder
    {
        public static readonly NameSet Instance = new(DataFile.ReadLines("agencies.tsv").SelectMany(line => line.Split(['\t', ';'])));
    }

    private static class LabelHolder
    {
        public static readonly NameSet Instance = new(DataFile.ReadLines("head-labels.txt"));
    }

    private static class BylineHolder
    {
        public static readonly NameSet Instance = new(DataFile.ReadLines("byline-words.txt"));
    }

    private static class StampHolder
    {
        public static readonly NameSet Instance = new(DataFile.ReadLines("stamp-words.txt"));
    }
}
