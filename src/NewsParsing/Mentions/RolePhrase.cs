using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Finds the bounds of a phrase beside a name that may hold a role, and the role in it.</summary>
internal sealed class RolePhrase(Knowledge knowledge, TextBuffer text, MentionBuffer mentions)
{
    /// <summary>An office by its initials, by what follows: <c>Jane Roe, OC of Harlow Police Station</c>.</summary>
    public static bool IsShortOffice(TextBuffer text, int token)
    {
        const int longest = 4;
        return text.IsAllCapitals(token) && text.IsWord(token) && text.WidthOf(token) is >= 2 and <= longest
            && token + 1 < text.TokenCount
            && (text.TokenForm[token + 1] == Words.Of || text.TokenForm[token + 1] == Words.At);
    }

    /// <summary>Where the phrase after a comma ends; -1 when it goes on as a clause.</summary>
    public int Stop(int first, int limit)
    {
        for (int i = first; i < limit; i++)
        {
            if (text.TokenKinds[i] == TokenKind.Word)
            {
                ulong form = text.TokenForm[i];
                if (mentions.Is(i, ActorClasses.RelativePronoun))
                {
                    return i;
                }

                bool isAuxiliary = (knowledge.Words.ClassesOf(form) & (WordClasses.Auxiliary | WordClasses.Modal)) != 0;
                if (isAuxiliary && !text.IsPossessive(i))
                {
                    return -1;
                }

                if (mentions.Is(i, ActorClasses.Verb) && !mentions.Is(i, ActorClasses.Role | ActorClasses.TitleModifier))
                {
                    return -1;
                }

                if (form == Words.And && i > first && !text.IsCapitalized(i + 1 < limit ? i + 1 : i))
                {
                    return i;
                }
            }
            else if (!text.IsPossessive(i) && text.TokenKinds[i] != TokenKind.Number
                && !(text.TokenKinds[i] == TokenKind.Dash && !text.HasSpaceBefore(i)) && !text.IsMark(i, '&'))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>The last role noun before the first preposition, or -1; <paramref name="link"/> is that preposition or the stop.</summary>
    public int RoleIn(TokenRange phrase, out int link)
    {
        int role = -1;
        for (link = phrase.First; link < phrase.End; link++)
        {
            if (mentions.Is(link, ActorClasses.Preposition))
            {
                break;
            }

            if (mentions.Is(link, ActorClasses.FunctionWord) && link > phrase.First && text.TokenForm[link] != Words.And)
            {
                return -1;
            }

            if (mentions.Is(link, ActorClasses.Role) || (link == phrase.First && IsShortOffice(text, link)))
            {
                role = link;
            }
        }

        // "a nurse in Leeds" ends the role at the preposition; anything between the two makes it another phrase.
        return role >= 0 && (role + 1 == link || role + 1 == phrase.End || text.TokenForm[role + 1] == Words.And) ? role : -1;
    }
}
