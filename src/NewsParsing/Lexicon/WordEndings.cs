using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>
/// A class of endings in <c>morphology.tsv</c>: what the words of a kind end in, in lowercase. Immutable and thread-safe.
/// </summary>
internal sealed class WordEndings
{
    private readonly string[] _endings;

    public WordEndings(IDataSource source, string name)
        => _endings = [.. source.Rows("lexicon/morphology.tsv", "ending").Single(columns => columns[0] == name)[1].Split(' ')];

    /// <summary>Whether a word has one of the endings.</summary>
    public bool Fit(ReadOnlySpan<char> word)
    {
        // Ten endings of adjectives ("Iberian", "Dublin-based"): few enough to be tried one after the other.
        foreach (string ending in _endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
