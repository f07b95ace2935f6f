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

    /// <summary>The most keys of a person in a search by words; more are sought in the links alone.</summary>
    private const int MostSpeakers = 64;

    /// <summary>A <c>tsvector</c>: the keys of the speakers, and each word with its place, from 1.</summary>
    // A busy person says a thousandth of all that has a frequent word: the index finds both at once, in place of a look at each saying. Keys have a
    // colon, which no word has.
    public static string Vector(string text, IEnumerable<string> speakers)
    {
        var vector = new StringBuilder();
        int bytes = 0;
        foreach (string key in speakers)
        {
            bytes += Encoding.UTF8.GetByteCount(key) + BytesOfPlace;
            if (bytes > MostBytes)
            {
                return vector.ToString();
            }

            vector.Append(Quoted(key)).Append(' ');
        }

        Span<byte> room = stackalloc byte[LongestWord + 4];
        int place = 0;
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

    /// <summary>A <c>tsquery</c>: all words, those of a phrase one after the other, and one of the speakers, if any are asked for.</summary>
    public static string Query(TextQuery text, IReadOnlyList<string>? speakers)
    {
        var query = new StringBuilder();
        Span<byte> room = stackalloc byte[LongestWord + 4];
        foreach (IReadOnlyList<string> phrase in text.Phrases)
        {
            query.Append(query.Length == 0 ? "(" : " & (");
            for (int i = 0; i < phrase.Count; i++)
            {
                query.Append(i == 0 ? "" : " <-> ");
                // One word as it was typed is one word when it is folded.
                Append(query, room[..Stem(string.Concat(Words.Of(phrase[i])), room)]);
            }

            query.Append(')');
        }

        return speakers is { Count: > 0 and <= MostSpeakers } ? $"{query} & ({string.Join(" | ", speakers.Select(Quoted))})" : query.ToString();
    }

    private static string Quoted(string key)
        => $"'{key.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    private static int Stem(string word, Span<byte> room)
    {
        // What does not fit is cut between two characters, the same in sayings and searches.
        Encoding.UTF8.GetEncoder().Convert(word, room[..LongestWord], flush: true, out _, out int length, out _);
        return Porter.Stem(room, length);
    }

    // Words are letters and digits: in quotation marks none of them has to be escaped.
    private static void Append(StringBuilder to, ReadOnlySpan<byte> word) => to.Append('\'').Append(Encoding.UTF8.GetString(word)).Append('\'');
}
