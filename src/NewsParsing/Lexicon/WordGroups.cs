using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>A small table of words in groups: in each row a group's name and its words. Immutable and thread-safe.</summary>
internal sealed class WordGroups
{
    private readonly FormMap<string> _groups;

    public WordGroups(IDataSource source, string file, string section)
    {
        var groups = new Dictionary<ulong, string>();
        foreach (string[] columns in source.Rows(file, section))
        {
            string group = string.Intern(columns[0]);
            foreach (string word in columns[1].Split(' '))
            {
                groups[FormHash.Of(word)] = group;
            }
        }

        _groups = new(groups);
    }

    /// <summary>The group of a word's hash, or null.</summary>
    public string? GroupOf(ulong word) => _groups.GetValueOrDefault(word);
}
