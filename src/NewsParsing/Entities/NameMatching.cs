using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Compares two names word by word.</summary>
internal static class NameMatching
{
    /// <summary>Longer names are compared by their first words.</summary>
    private const int MaximumWords = 10;

    /// <summary>How a name and a known one match.</summary>
    public static NameMatch Compare(TextBuffer text, MentionBuffer mentions, TokenRange name, TokenRange known)
    {
        ReadOnlySpan<ulong> one = Words(text, mentions, name);
        ReadOnlySpan<ulong> other = Words(text, mentions, known);
        int shared = 0;
        foreach (ulong word in one)
        {
            shared += other.Contains(word) ? 1 : 0;
        }

        if (one.Length == 1)
        {
            return shared == 0 ? Unlike(text, name, known)
                : other.Length == 1 ? NameMatch.IsSame : other[^1] == one[0] ? NameMatch.IsLast : other[0] == one[0] ? NameMatch.IsFirst
                : NameMatch.IsInner;
        }

        if (other.Length == 1)
        {
            return shared == 0 ? Unlike(text, known, name)
                : one[^1] == other[0] ? NameMatch.HasLast : one[0] == other[0] ? NameMatch.HasFirst : NameMatch.HasInner;
        }

        return Long(text, name, known, one, other);
    }

    private static NameMatch Long(
        TextBuffer text, TokenRange name, TokenRange known, ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        bool isLastSame = one[^1] == other[^1];
        if (IsPart(one, other) || IsPart(other, one))
        {
            return one.SequenceEqual(other) ? NameMatch.IsSame : isLastSame ? NameMatch.PartWithLast : NameMatch.Part;
        }

        if (isLastSame)
        {
            bool isShort = IsShort(text.TokenText(name.First), text.TokenText(known.First));
            return isShort ? NameMatch.LastAndShort : NameMatch.LastAlone;
        }

        if (one[0] == other[0])
        {
            return IsVariant(text.TokenText(name.End - 1), text.TokenText(known.End - 1))
                ? NameMatch.FirstAndVariant : NameMatch.None;
        }

        return NameMatch.None;
    }

    /// <summary>A word that is not in a name: its initials, or a word in another spelling.</summary>
    private static NameMatch Unlike(TextBuffer text, TokenRange word, TokenRange name)
    {
        ReadOnlySpan<char> form = text.TokenText(word.First);
        int initials = 0;
        bool isVariant = false;
        int end = Math.Min(name.End, name.First + MaximumWords);
        for (int i = name.First; i < end; i++)
        {
            ReadOnlySpan<char> part = text.TokenText(i);
            bool isNext = text.IsCapitalized(i) && initials < form.Length
                && char.ToUpperInvariant(part[0]) == char.ToUpperInvariant(form[initials]);
            initials += isNext ? 1 : 0;
            isVariant |= IsVariant(form, part);
        }

        return text.IsAllCapitals(word.First) && form.Length >= 2 && initials == form.Length && name.Length > 1 ? NameMatch.IsAcronym
            : isVariant ? NameMatch.IsVariant : NameMatch.None;
    }

    private static ReadOnlySpan<ulong> Words(TextBuffer text, MentionBuffer mentions, TokenRange name)
    {
        int end = mentions.LastNameToken(text, name) + 1;
        return text.TokenForm.AsSpan(name.First, Math.Min(end - name.First, MaximumWords));
    }

    /// <summary>Whether all words of one name stand in the other, in its order.</summary>
    private static bool IsPart(ReadOnlySpan<ulong> part, ReadOnlySpan<ulong> whole)
    {
        int at = 0;
        foreach (ulong word in whole)
        {
            at += at < part.Length && part[at] == word ? 1 : 0;
        }

        return at == part.Length;
    }

    /// <summary>
    /// <c>J.</c> and <c>Jane</c>, <c>Rob</c> and <c>Robert</c>; <c>Jo</c> and <c>Joan</c> are two, for two letters begin many names.
    /// </summary>
    private static bool IsShort(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        bool isInitial = one is [_] or [_, '.'] || other is [_] or [_, '.'];
        bool isStart = one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
        return (isInitial && one[0] == other[0]) || (one.Length >= 3 && other.Length >= 3 && isStart);
    }

    /// <summary>Whether two words of five letters or more differ by one letter that is more, less or another.</summary>
    private static bool IsVariant(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length < 5 || other.Length < 5 || Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        int same = one.CommonPrefixLength(other);
        ReadOnlySpan<char> rest = one[same..], otherRest = other[same..];
        int longer = one.Length - other.Length;
        return longer switch
        {
            0 => rest.Length > 0 && rest[1..].SequenceEqual(otherRest[1..]),
            1 => rest[1..].SequenceEqual(otherRest),
            _ => rest.SequenceEqual(otherRest[1..]),
        };
    }
}
