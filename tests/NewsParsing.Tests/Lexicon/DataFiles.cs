using System.Reflection;
using NewsParsing.Models;

namespace NewsParsing.Tests.Lexicon;

/// <summary>The word lists and tables as they are embedded.</summary>
internal static class DataFiles
{
    /// <summary>
    /// Lists whose entries are in groups, named by the column after the section: one word may be in two groups, not twice in one.
    /// </summary>
    private static readonly string[] Grouped = ["abbreviation", "ending", "negator", "act", "context", "occasion", "epithet", "nominal",
        "lemma"];

    /// <summary>Tables whose first column alone is the entry.</summary>
    private static readonly string[] Tables = ["cue", "verb", "weight"];

    /// <summary>Lists of entries of several words, separated by semicolons.</summary>
    private static readonly string[] Names = ["label", "bylineWord", "stampWord"];

    private static readonly Assembly Package = typeof(EmbeddedData).Assembly;

    public static IEnumerable<string> All => Package.GetManifestResourceNames().Where(name => name.EndsWith(".tsv",
        StringComparison.Ordinal));

    /// <summary>The lines of a file, comments included.</summary>
    public static string[] Lines(string file)
    {
        using var reader = new StreamReader(Package.GetManifestResourceStream(file)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The entries of a file's lists, by the list's name.</summary>
    public static ILookup<string, string> Entries(string file)
    {
        IEnumerable<string[]> rows = new EmbeddedData().Rows(file);
        return (file.StartsWith("gazetteer/", StringComparison.Ordinal) ? rows.SelectMany(columns => NamesOf(file, columns))
            : rows.SelectMany(WordsOf))
            .ToLookup(entry => entry.List, entry => entry.Word);
    }

    private static IEnumerable<(string List, string Word)> WordsOf(string[] columns)
    {
        string section = columns[0];
        if (section == "contraction")
        {
            return [(section, columns[1].Replace(" ", "", StringComparison.Ordinal))];
        }

        if (Tables.Contains(section))
        {
            return [(section, columns[1])];
        }

        bool isGrouped = Grouped.Contains(section);
        string words = !isGrouped ? columns[1] : section is "act" or "lemma" ? columns[3] : columns[2];
        return words.Split(Names.Contains(section) ? ';' : ' ').Select(word => (isGrouped ? $"{section} {columns[1]}" : section, word));
    }

    /// <summary>The names by which a row is found; the columns after the names only say which of them somebody else knows.</summary>
    private static IEnumerable<(string List, string Word)> NamesOf(string file, string[] columns)
    {
        string names = file switch
        {
            "gazetteer/places.tsv" => columns[3].Replace("~", "", StringComparison.Ordinal),
            "gazetteer/regions.tsv" => columns[0],
            _ => columns[0],
        };
        return names.Split(';').Select(name => (file, name));
    }
}
