using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Datelines;

/// <content>What is an author's name, and lines that are but a name.</content>
internal sealed partial class BylineReader
{
    /// <summary>One to five capitalized words, with the particles of names between them; no digit, no word of a post or paper.</summary>
    private bool IsName(string text, TextSpan part, bool isFirst)
    {
        if (_agencies.Contains(text.AsSpan(part.Start, part.Length)))
        {
            return true;
        }

        int words = 0;
        int at = part.Start;
        while (at < part.End)
        {
            int end = at;
            while (end < part.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            ReadOnlySpan<char> word = text.AsSpan(at, end - at);
            // The family name of the first author may be a word of the list.
            bool isListed = _lexicon.BylineWords.Contains(word) && !(isFirst && words > 0);
            // "By Tuesday, Ferries Ran": a day is no author.
            if (isListed || !IsNameWord(word, isFirst: words == 0) || DateReader.TryRead(text, at, part.End, out _))
            {
                return false;
            }

            words++;
            at = end + 1;
        }

        return words is > 0 and <= MaximumNameWords;
    }

    private bool IsNameWord(ReadOnlySpan<char> word, bool isFirst)
    {
        if (word.IsEmpty || (!isFirst && _lexicon.Is(word, DatelineWords.AuthorParticle)))
        {
            return true;
        }

        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’' or '"' or '“' or '”'))
            {
                return false;
            }
        }

        // "Sami al-Roe" and "Jane “Bo” Roe" hold parts without a capital.
        return char.IsUpper(word[0]) || (word.Length > 3 && word.StartsWith("al-", StringComparison.Ordinal)) || (word[0] is '"' or '“');
    }

    /// <summary>Where the last <c>and</c> of a line stands, before which or after which its authors are enumerated; -1 for none.</summary>
    private static int LastAnd(string text, int start, int end)
        => text.AsSpan(start, end - start).LastIndexOf(" and ", StringComparison.OrdinalIgnoreCase) is var at && at < 0 ? -1 : start + at;

    /// <summary>
    /// Whether a part before or right after the last <c>and</c> is a person whose family name is a word of posts or papers.
    /// </summary>
    private bool IsEnumerated(string text, TextSpan part, int lastAnd)
    {
        // Right before or after it no given name needs to be known: "Roe, Xan Herald and Poe"; " and " has five characters.
        bool isBeside = part.End == lastAnd || part.Start == lastAnd + 5;
        if (lastAnd < 0 || (part.Start > lastAnd && !isBeside))
        {
            return false;
        }

        ReadOnlySpan<char> words = text.AsSpan(part.Start, part.Length);
        int family = words.LastIndexOfAny(' ', '\u00A0') + 1;
        // "Political Reporter", "Associated Press": all but the last word have to be a name's.
        return family > 0 && _lexicon.BylineWords.Contains(words[family..]) && !_agencies.Contains(words)
            && IsName(text, new TextSpan(part.Start, part.Start + family - 1), isFirst: false)
            && IsNameWord(words[family..], isFirst: false)
            && (isBeside || IsGivenName(words));
    }

    /// <summary>Whether a part names who is no author: <c>pictures by Max Poe</c>.</summary>
    private bool IsCredit(ReadOnlySpan<char> words)
    {
        int space = words.IndexOf(' ');
        return space > 0 && _lexicon.Is(words[..space], DatelineWords.CreditOpener)
            && words.Contains(" by ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the first word is a given name.</summary>
    private bool IsGivenName(ReadOnlySpan<char> words)
    {
        int space = words.IndexOfAny(' ', '\u00A0');
        const ActorClasses GivenName = ActorClasses.FirstName | ActorClasses.FemaleFirstName | ActorClasses.MaleFirstName;
        return space > 0 && (knowledge.Actors.Of(FormHash.Of(words[..space])) & GivenName) != 0;
    }

    /// <summary>
    /// Reads a line that is but a name: an author where a stamp follows (<c>Jane Roe / 5 hours ago</c>), or where the given name is
    /// known and the story below is not about that person.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines of the head.</param>
    /// <param name="index">The line.</param>
    /// <param name="byline">The byline.</param>
    public bool TryReadName(string text, HeadLines lines, int index, out ReadByline byline)
    {
        byline = default;
        TextSpan line = lines[index].Span;
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        int family = words.LastIndexOfAny(' ', '\u00A0') + 1;
        if (line.Length > MaximumBareName || family == 0 || index + 1 >= lines.Count || !IsName(text, line, isFirst: false)
            || words[^1] is '.' && !EndsWithInitial(text, line.Start, line.End))
        {
            return false;
        }

        TextSpan below = lines[index + 1].Span;
        // The first line is a headline unless it says that it is a name.
        bool beforeStamp = index > 0 && stamps.IsStamp(text, below);
        if (!beforeStamp && (!IsGivenName(words)
            || text.AsSpan(below.Start, below.Length).Contains(words[family..], StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        byline = new ReadByline(line, [NameCase.Normalize(words, _lexicon)]);
        return true;
    }
}
