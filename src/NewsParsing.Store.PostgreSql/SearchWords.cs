using System.Globalization;
using System.Text;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.PostgreSql;

/// <summary>The words of sayings and searches as PostgreSQL's full-text types take them: stemmed here, so that no setting of a server matters.</summary>
internal static class SearchWords
{
    // No word of a language is longer; a lexeme may have 2,046 bytes.
    private const int LongestWord = 512;

    // A tsvector holds 1 MB of lexemes with their places (MAXSTRPOS): 2 bytes for each place, 2 for their number and one for alignment. What a
    // saying of 100,000 words says after that is not found by its words.
    private const int MostBytes = 1_000_000;
    private const int BytesOfPlace = 5;

    /// <summary>A <c>tsvector</c>: each word with its place, from 1.</summary>
    public static string Vector(string text)
    {
        var vector = new StringBuilder();
        Span<byte> room = stackalloc byte[LongestWord + 4];
        int place = 0;
        int bytes = 0;
        foreach (string word in Words.Of(text))
        {
            int length = Stem(word, room);
            bytes += length + BytesOfPlace;
            if (bytes > MostBytes)
            {
                break;
            }

            place++;
            Append(vector, room[..length]);
            vector.Append(CultureInfo.InvariantCulture, $":{place} ");
        }

        return vector.ToString();
    }

    /// <summary>A <c>tsquery</c>: all words, and those of a phrase one after the other.</summary>
    public static string Query(TextQuery text)
    {
        var query = new StringBuilder();
        Span<byte> room = stackalloc byte[LongestWord + 4];
        foreach (IReadOnlyList<string> phrase in text.Phrases)
        {
            query.Append(query.Length == 0 ? "(" : " & (");
            for (int i = 0; i < phrase.Count; i++)
            {
                query.Append(i == 0 ? "" : " <-> ");
                // One word as it was typed is one word when it is folded, but for marks alone, which are none.
                Append(query, room[..Stem(string.Concat(Words.Of(phrase[i])), room)]);
            }

            query.Append(')');
        }

        return query.ToString();
    }

    private static int Stem(string word, Span<byte> room)
    {
        // What does not fit is cut between two characters, the same in sayings and searches.
        Encoding.UTF8.GetEncoder().Convert(word, room[..LongestWord], flush: true, out _, out int length, out _);
        return Porter.Stem(room, length);
    }

    // Words are letters and digits: in quotation marks none of them has to be escaped.
    private static void Append(StringBuilder to, ReadOnlySpan<byte> word) => to.Append('\'').Append(Encoding.UTF8.GetString(word)).Append('\'');
}
