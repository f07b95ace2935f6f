using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>
/// Determines what a hyphen at the end of a line is: put there to cut a word (<c>engi-neer</c>), or part of it (<c>long-term</c>,
/// <c>Al-Ahram</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="isWord">Whether a word is a frequent one, by its <see cref="FormHash"/>.</param>
internal sealed class Hyphenation(string text, Func<ulong, bool> isWord)
{
    // No English word that print has to cut is longer; a bound, so that a flood of letters stays linear.
    private const int MaximumLength = 40;

    /// <summary>The words of the text itself, collected at the first hyphen.</summary>
    private HashSet<ulong>? _words;

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD';

    /// <summary>Whether the parts of a word before a hyphen and after a line break belong together.</summary>
    /// <param name="hyphen">Where the hyphen stands.</param>
    /// <param name="next">Where the next line begins.</param>
    /// <param name="wrapped">Whether the lines are wrapped, so that a capital may go on with a word.</param>
    public bool IsInWord(int hyphen, int next, bool wrapped)
    {
        if (hyphen == 0 || !char.IsLetterOrDigit(text[hyphen - 1]) || next >= text.Length || !char.IsLetterOrDigit(text[next]))
        {
            return false;
        }

        if (text[hyphen] == '\u00AD')
        {
            return true;
        }

        // "pre- and post-war" leaves the second half of a word out.
        return char.IsLower(text[next]) ? text.AsSpan(next, EndOfWord(next) - next) is not ("and" or "or" or "to" or "nor") : wrapped;
    }

    /// <summary>Whether the hyphen is the printer's alone and goes when the line break goes.</summary>
    public bool IsPrinters(int hyphen, int next)
    {
        if (text[hyphen] == '\u00AD')
        {
            return true;
        }

        int start = StartOfWord(hyphen);
        ReadOnlySpan<char> left = text.AsSpan(start, hyphen - start);
        ReadOnlySpan<char> right = text.AsSpan(next, EndOfWord(next) - next);
        bool capitals = left.Length > 1 && IsCapitals(left) && right.Length > 1 && IsCapitals(right);
        if (!char.IsLetter(left[^1]) || !char.IsLetter(right[0]) || (char.IsUpper(right[0]) && !capitals))
        {
            // "50-state", "F-16", "Al-Ahram", "Anglo-Irish".
            return false;
        }

        ulong whole = Hash(FormHash.Of(left), right);
        ulong hyphenated = Hash(FormHash.Add(FormHash.Of(left), '-'), right);
        HashSet<ulong> words = _words ??= WordsOf(text);
        if (words.Contains(whole) != words.Contains(hyphenated))
        {
            return words.Contains(whole);
        }

        if (isWord(whole) || isWord(hyphenated))
        {
            return isWord(whole);
        }

        // "state-of-the-art": of a word with hyphens, the last part decides.
        int part = left.LastIndexOf('-') + 1;
        if (part > 0)
        {
            return isWord(Hash(FormHash.Of(left[part..]), right)) || !isWord(FormHash.Of(right));
        }

        return !IsCompound(left, right);
    }

    private bool IsCompound(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!isWord(FormHash.Of(right)))
        {
            return false;
        }

        // "Moscow-based", but "Wood-cock".
        if (char.IsUpper(left[0]))
        {
            return right is "based" or "led" or "backed" or "born" or "style" or "era" or "area" or "like" or "bound" or "owned" or "made";
        }

        // Two words of some length; of the short beginnings the prefixes that style books print with a hyphen, for "con", "dis" and "un"
        // are words of their own in the list too.
        return (left.Length >= 4 && right.Length >= 3 && isWord(FormHash.Of(left)))
            || left is "ex" or "non" or "pro" or "mid" or "all" or "far" or "two" or "six" or "ten" or "one" or "low" or "top" or "big";
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            hash = FormHash.Add(hash, c);
        }

        return hash;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private int StartOfWord(int end)
    {
        int start = end;
        while (start > 0 && start > end - MaximumLength && (char.IsLetterOrDigit(text[start - 1]) || IsInnerHyphen(start - 1)))
        {
            start--;
        }

        return start;
    }

    private bool IsInnerHyphen(int at) => text[at] == '-' && at > 0 && char.IsLetterOrDigit(text[at - 1]);

    private int EndOfWord(int start)
    {
        int end = start;
        while (end < text.Length && end < start + MaximumLength && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The words that stand whole in the text, with their hyphens.</summary>
    private static HashSet<ulong> WordsOf(string text)
    {
        var words = new HashSet<ulong>(FormComparer.Instance);
        ulong hash = FormHash.Seed;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsLetter(c) || (c == '-' && i > 0 && char.IsLetter(text[i - 1]) && i + 1 < text.Length && char.IsLetter(text[i + 1])))
            {
                hash = FormHash.Add(hash, c);
            }
            else if (hash != FormHash.Seed)
            {
                // Not what stands before a hyphen at a line's end.
                if (c != '-')
                {
                    words.Add(hash);
                }

                hash = FormHash.Seed;
            }
        }

        words.Add(hash);
        return words;
    }
}
