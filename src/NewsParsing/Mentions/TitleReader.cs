using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Reads the words before a name; determines where its title starts.</summary>
internal sealed class TitleReader(Knowledge knowledge, TextBuffer text, SyntaxBuffer syntax, MentionBuffer mentions)
{
    // "former Acme deputy chief executive officer Jane Roe" has six; bounds the walk to the left of every name.
    private const int MaximumTitleTokens = 12;

    /// <summary>The first token of the title that stands before a name, or <paramref name="name"/> itself when there is none.</summary>
    /// <param name="runFirst">First token of the capitalised run that holds the name.</param>
    /// <param name="name">First token of the name.</param>
    /// <param name="isPerson">Whether it is labelled as a person's, before whom an office may have its field.</param>
    public int TitleStart(int runFirst, int name, bool isPerson)
    {
        int limit = Math.Max(text.SentenceStartOf(name), name - MaximumTitleTokens);
        int start = isPerson ? OfficeStart(runFirst, limit) : runFirst;
        bool hasRole = start < name;
        int i = start;
        while (i > limit)
        {
            int before = i - 1;
            if (!IsTitleWord(before, i, hasRole))
            {
                break;
            }

            bool role = mentions.Is(before, ActorClasses.Role | ActorClasses.Honorific) && !text.IsPossessive(before);
            if (!role && !hasRole)
            {
                break;
            }

            hasRole = true;
            start = i = before;
        }

        if (hasRole && start > limit && i == start && CapitalBeyondModifiers(start, limit) is var far && far < start)
        {
            start = far;
        }

        return start;
    }

    /// <summary>
    /// The role before a field that stands right before a name: <c>Minister of Trade and Industry Ana Reis</c>, <c>member of parliament Jo
    /// Lee</c>; <paramref name="name"/> where there is none.
    /// </summary>
    private int OfficeStart(int name, int limit)
    {
        // "Secretary for Constitutional and Mainland Affairs Jo Lee" has four; bounds the walk.
        const int longestField = 6;
        int i = name;
        while (i > limit && mentions.Is(i - 1, ActorClasses.Honorific))
        {
            i--;
        }

        int fieldEnd = i;
        while (i > limit && i > fieldEnd - longestField && IsFieldWord(i - 1, i == fieldEnd))
        {
            i--;
        }

        ulong link = i > limit ? text.TokenForm[i - 1] : 0;
        bool isLinked = i < fieldEnd && i - 1 > limit && (link == Words.Of || link == Words.For || link == Words.To);
        return isLinked && mentions.Is(i - 2, ActorClasses.Role) ? i - 2 : name;
    }

    /// <summary>A capitalised word or what ties two of them; right before the name a plain noun too (<c>parliament</c>).</summary>
    private bool IsFieldWord(int token, bool isLast)
    {
        ulong form = text.TokenForm[token];
        return text.IsWord(token) && !text.IsPossessive(token)
            && (text.IsCapitalized(token) || (isLast
                ? syntax.Upos[token] == UniversalTag.Noun
                : form == Words.And || form == Words.The));
    }

    /// <summary>Whether a word before a name can belong to its title.</summary>
    private bool IsTitleWord(int token, int next, bool hasRole)
    {
        if (text.TokenKinds[token] == TokenKind.Dash)
        {
            return hasRole && !text.HasSpaceBefore(token) && !text.HasSpaceBefore(next);
        }

        if (!text.IsWord(token) || text.IsPossessive(token) || !(text.HasSpaceBefore(next) || hasRole))
        {
            return false;
        }

        if (mentions.Is(token, ActorClasses.Role | ActorClasses.Honorific))
        {
            return true;
        }

        if (mentions.Is(token, ActorClasses.Verb))
        {
            return false;
        }

        return mentions.Is(token, ActorClasses.TitleModifier | ActorClasses.Demonym)
            || (text.IsCapitalized(token) && (IsCapitalInClause(token) || IsListed(token)));
    }

    private bool IsCapitalInClause(int token)
        => !text.StartsClause(token) && !mentions.Is(token, ActorClasses.FunctionWord);

    private bool IsListed(int token)
    {
        var pair = new TokenRange(token, Math.Min(token + 2, text.TokenCount));
        return knowledge.Names.Longest(text.FormsOf(pair), out _).Kind != KnownNameKind.None;
    }

    /// <summary>
    /// Goes over at most three plain words to a capitalised modifier: <c>Acme marketing manager Jo Lee</c>.
    /// </summary>
    private int CapitalBeyondModifiers(int start, int limit)
    {
        // "Acme global marketing operations manager Jo Lee": three plain words between the company and the role.
        const int maximumPlain = 3;
        int i = start - 1;
        while (i > limit && i >= start - maximumPlain && IsPlainModifier(i))
        {
            i--;
        }

        if (i < limit || i == start - 1 || !IsCapitalizedName(i) || (text.StartsClause(i) && !IsKnown(i)))
        {
            return start;
        }

        while (i > limit && IsCapitalizedName(i - 1))
        {
            i--;
        }

        return i;
    }

    private bool IsCapitalizedName(int token)
        => text.IsCapitalized(token) && text.IsWord(token)
            && !mentions.Is(token, ActorClasses.FunctionWord | ActorClasses.NotName);

    private bool IsKnown(int token)
        => mentions.NameFirsts.Contains(text.TokenForm[token])
            || knowledge.Names.Longest(text.FormsOf(new TokenRange(token, token + 1)), out _).Kind != KnownNameKind.None;

    private bool IsPlainModifier(int token)
    {
        if (text.TokenKinds[token] != TokenKind.Word || text.IsCapitalized(token) || text.IsPossessive(token)
            || mentions.Is(token, ActorClasses.FunctionWord | ActorClasses.Verb))
        {
            return false;
        }

        ReadOnlySpan<char> form = text.TokenText(token);
        // "officials named manager", "slowly": an inflected word ends the title on its left; "sports editor" is listed.
        bool isInflected = form.EndsWith("ed", StringComparison.Ordinal) || form.EndsWith("ly", StringComparison.Ordinal);
        return !isInflected && (!form.EndsWith('s') || mentions.Is(token, ActorClasses.TitleModifier));
    }
}
