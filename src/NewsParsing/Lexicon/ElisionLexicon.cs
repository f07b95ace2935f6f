using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>The words that lose their first sound and begin with an apostrophe: <c>’em</c>, <c>’til</c>, <c>’n’</c>, <c>’90s</c>.</summary>
internal sealed class ElisionLexicon
{
    // The longest in the list have five letters (twere, neath); eight bound the look at each apostrophe of a text of a million of them.
    private const int LongestWord = 8;

    private readonly HashSet<ulong> _words;

    public ElisionLexicon(IDataSource source)
        => _words = source.Rows("lexicon/text.tsv", "clipped").SelectMany(columns => columns[0].Split(' '))
            .Select(word => FormHash.Of(word)).ToHashSet();

    /// <summary>
    /// The length of the clipped word that begins at <paramref name="start"/>, after an apostrophe, its closing apostrophe included; 0
    /// for none.
    /// </summary>
    public int LengthAt(string text, int start)
    {
        int end = start;
        ulong hash = FormHash.Seed;
        while (end < text.Length && end - start <= LongestWord && char.IsLetterOrDigit(text[end]))
        {
            hash = FormHash.Add(hash, text[end++]);
        }

        int length = end - start;
        if (length == 0 || length > LongestWord)
        {
            return 0;
        }

        // "the ’90s" and "class of ’08": the list holds words, years are infinite.
        if (char.IsAsciiDigit(text[start]))
        {
            return IsYear(text.AsSpan(start, length), text[start - 1]) ? length : 0;
        }

        if (!_words.Contains(hash))
        {
            return 0;
        }

        // "rock ’n’ roll": the second apostrophe closes the clipped word; "fish ’n chips" has none.
        return length == 1 && end < text.Length && text[end] is '\'' or '’' or '‘' ? 2 : length;
    }

    /// <summary><c>’90s</c> or <c>’08</c>; after an opening mark only the former, for <c>‘10 days’</c> is a quotation.</summary>
    private static bool IsYear(ReadOnlySpan<char> word, char mark)
        => word.Length is 2 or 3 && char.IsAsciiDigit(word[1]) && (word.Length == 2 ? mark is not '‘' : word[2] is 's' or 'S');
}
