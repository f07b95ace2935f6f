using System.Collections.Frozen;

namespace NewsParsing.Models;

/// <summary>A small table of words in groups: on each line a group's name and its words. Immutable and thread-safe.</summary>
internal sealed class WordGroups
{
    private readonly FrozenDictionary<ulong, string> _groups;

    private WordGroups(string file)
    {
        var groups = new Dictionary<ulong, string>();
        foreach (string line in DataFile.ReadLines(file))
        {
            string[] columns = line.Split('\t');
            string group = string.Intern(columns[0]);
            foreach (string word in columns[1].Split(' '))
            {
                groups[FormHash.Of(word)] = group;
            }
        }

        _groups = groups.ToFrozenDictionary();
    }

    /// <summary>What people and things are called, <c>positive</c> or <c>negative</c>, by lemma.</summary>
    public static WordGroups Epithets => EpithetHolder.Instance;

    /// <summary>Words that negate a cue from before the <c>verb</c> or as its <c>subject</c>, by form.</summary>
    public static WordGroups Negators => NegatorHolder.Instance;

    /// <summary>What somebody is spoken to in (<c>an interview with</c>), by lemma; the group is the preposition.</summary>
    public static WordGroups Occasions => OccasionHolder.Instance;

    /// <summary>The group of a word's hash, or null.</summary>
    public string? GroupOf(ulong word) => _groups.GetValueOrDefault(word);

    private static class EpithetHolder
    {
        public static readonly WordGroups Instance = new("epithets.tsv");
    }

    private static class NegatorHolder
    {
        public static readonly WordGroups Instance = new("negators.tsv");
    }

    private static class OccasionHolder
    {
        public static readonly WordGroups Instance = new("occasions.tsv");
    }
}
