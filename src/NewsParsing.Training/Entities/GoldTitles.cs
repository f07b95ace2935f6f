using System.Collections.Frozen;

namespace NewsParsing.Training.Entities;

/// <summary>
/// The words that are cut off the names of the gold: a frozen list of its own (<c>GoldTitles.txt</c>), since the package's lists are part
/// of what is measured. Case does not matter.
/// </summary>
internal static class GoldTitles
{
    private const string File = "GoldTitles.txt";
    private static readonly FrozenDictionary<string, bool> Words = Read();

    /// <summary>Whether the word is an office or form of address: <c>Senator</c>, <c>Mr.</c></summary>
    public static bool IsTitle(string word) => Words.GetValueOrDefault(word);

    /// <summary>Whether the word is a title or another noun for one person: <c>Senator</c>, <c>nurse</c>.</summary>
    public static bool IsTitleOrRole(string word) => Words.ContainsKey(word);

    private static FrozenDictionary<string, bool> Read()
    {
        using Stream stream = typeof(GoldTitles).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not embedded.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        bool isTitle = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                isTitle = line is "== title";
            }
            else if (!line.StartsWith('#'))
            {
                foreach (string word in line.Split(' '))
                {
                    words.Add(word, isTitle);
                }
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
