namespace NewsParsing.Models;

/// <summary>A class of <c>endings.tsv</c>: what the words of a kind end in, in small letters. Immutable and thread-safe.</summary>
internal sealed class WordEndings
{
    private readonly string[] _endings;

    private WordEndings(string name)
        => _endings = [.. DataFile.ReadLines("endings.tsv").Select(line => line.Split('\t')).Single(columns => columns[0] == name)[1].Split(' ')];

    /// <summary>Adjectives of places and of what is tied to them: <c>Arabian</c>, <c>Moscow-based</c>.</summary>
    public static WordEndings Adjectives => AdjectiveHolder.Instance;

    /// <summary>Nouns of nationality that mean one person: <c>Italian</c>, <c>Iraqi</c>, <c>Spaniard</c>.</summary>
    public static WordEndings Nationals => NationalHolder.Instance;

    /// <summary>Whether a word has one of the endings.</summary>
    public bool Fit(ReadOnlySpan<char> word)
    {
        foreach (string ending in _endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static class AdjectiveHolder
    {
        public static readonly WordEndings Instance = new("adjective");
    }

    private static class NationalHolder
    {
        public static readonly WordEndings Instance = new("national");
    }
}
