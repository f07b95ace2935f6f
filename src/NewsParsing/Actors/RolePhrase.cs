using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Finds the bounds of a phrase beside a name that may hold a role, and the role in it.</summary>
internal sealed class RolePhrase(Discourse discourse)
{
    private TextBuffer Text => discourse.Text;

    /// <summary>An office by its initials, by what follows: <c>Jane Roe, OC of Harlow Police Station</c>.</summary>
    public static bool IsShortOffice(Discourse discourse, int token)
    {
        const int longest = 4;
        return discourse.IsAllCapitals(token) && discourse.IsWord(token) && discourse.WidthOf(token) is >= 2 and <= longest
            && token + 1 < discourse.Text.TokenCount
            && (discourse.Text.TokenForm[token + 1] == Words.Of || discourse.Text.TokenForm[token + 1] == Words.At);
    }

    /// <summary>Where the phrase after a comma ends; -1 when it goes on as a clause.</summary>
    public int Stop(int first, int limit)
    {
        for (int i = first; i < limit; i++)
        {
            if (Text.TokenKinds[i] == TokenKind.Word)
            {
                ulong form = Text.TokenForm[i];
                if (discourse.Is(i, ActorClasses.RelativePronoun))
                {
                    return i;
                }

                bool isAuxiliary = (discourse.Knowledge.Words.ClassesOf(form) & (WordClasses.Auxiliary | WordClasses.Modal)) != 0;
                if (isAuxiliary && !discourse.IsPossessive(i))
                {
                    return -1;
                }

                if (discourse.Is(i, ActorClasses.Verb) && !discourse.Is(i, ActorClasses.Role | ActorClasses.TitleModifier))
                {
                    return -1;
                }

                if (form == Words.And && i > first && !discourse.IsCapitalized(i + 1 < limit ? i + 1 : i))
                {
                    return i;
                }
            }
            else if (!discourse.IsPossessive(i) && Text.TokenKinds[i] != TokenKind.Number
                && !(Text.TokenKinds[i] == TokenKind.Dash && !discourse.HasSpaceBefore(i)) && !discourse.IsMark(i, '&'))
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
            if (discourse.Is(link, ActorClasses.Preposition))
            {
                break;
            }

            if (discourse.Is(link, ActorClasses.FunctionWord) && link > phrase.First && Text.TokenForm[link] != Words.And)
            {
                return -1;
            }

            if (discourse.Is(link, ActorClasses.Role) || (link == phrase.First && IsShortOffice(discourse, link)))
            {
                role = link;
            }
        }

        // "a nurse in Leeds" ends the role at the preposition; anything between the two makes it another phrase.
        return role >= 0 && (role + 1 == link || role + 1 == phrase.End || Text.TokenForm[role + 1] == Words.And) ? role : -1;
    }
}
