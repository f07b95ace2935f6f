using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsParsing.Gazetteer;

namespace NewsParsing.Store.Search;

/// <summary>The words of a text as searches see them: runs of letters and digits in lowercase, without accents.</summary>
internal static class Words
{
    /// <summary>Returns the words one after the other.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="fold">Whether to give them in lowercase and without accents; otherwise as they are printed.</param>
    // The classes of FTS5's tokenizer unicode61: letters, numbers and private use make words; marks belong to the letter before them and
    // go.
    public static IEnumerable<string> Of(string text, bool fold = true)
    {
        var word = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (IsWord(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[i + 1]))))
                {
                    word.Append(c).Append(text[i + 1]);
                    i++;
                    continue;
                }

                i++;
            }
            else
            {
                UnicodeCategory category = char.GetUnicodeCategory(c);
                if (IsWord(category))
                {
                    word.Append(fold ? char.ToLowerInvariant(NameKey.Base(c)) : c);
                    continue;
                }

                if (word.Length > 0 && category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                {
                    word.Append(fold ? [] : [c]);
                    continue;
                }
            }

            if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>A hash of the words, over zero, the same for all sayings of one family (quotes, claims) and the same words.</summary>
    /// <returns>Null for fewer words than two people are sure not to say by chance.</returns>
    public static long? Hash(string text, bool isClaim)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int count = 0;
        hash.AppendData(isClaim ? "c"u8 : "q"u8);
        foreach (string word in Of(text))
        {
            count++;
            hash.AppendData(Encoding.UTF8.GetBytes(word));
            hash.AppendData(" "u8);
        }

        if (count < Carried.LeastWords)
        {
            return null;
        }

        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return (BinaryPrimitives.ReadInt64BigEndian(digest) & long.MaxValue) | 1;
    }

    private static bool IsWord(UnicodeCategory category)
        => category is <= UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            or UnicodeCategory.PrivateUse;
}
