using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads tokens; determines where a run of name words starts and ends.</summary>
internal sealed class NameScanner(Discourse discourse)
{
    /// <summary>No name is longer: keeps text in capitals linear and its names readable.</summary>
    public const int MaximumNameTokens = 14;

    /// <summary>Whether a token can be part of a name by its own form.</summary>
    public bool IsNameToken(int token)
    {
        TextBuffer text = discourse.Text;
        if (token >= text.TokenCount)
        {
            return false;
        }

        if (text.TokenKinds[token] == TokenKind.Link)
        {
            // "Harlow.com" names a company, "https://…" and "@roe" name nobody.
            return discourse.IsCapitalized(token) && text.TokenText(token).IndexOfAny('/', '@', '#') < 0;
        }

        if (text.TokenKinds[token] != TokenKind.Word || discourse.IsPossessive(token))
        {
            return false;
        }

        if (!discourse.IsCapitalized(token))
        {
            // "al-Khatib", "eBay": names with a small first letter.
            return HasCapitalAfterHyphen(token) || (discourse.WidthOf(token) > 2 && char.IsUpper(text.Text[text.TokenStart[token] + 1]));
        }

        if (IsShouted(token) || IsPartyAndState(token) || IsCurrency(token))
        {
            return false;
        }

        if (discourse.Is(token, ActorClasses.FunctionWord))
        {
            // "Will Roe": a function word that is a given name, before a capital.
            bool isGivenName = discourse.Is(token, ActorClasses.FirstName)
                && token + 1 < text.TokenCount && discourse.IsCapitalized(token + 1);
            return isGivenName || IsAcronym(token);
        }

        if (discourse.Is(token, ActorClasses.NameAdjective))
        {
            return (IsBeforeCapital(token) && !discourse.Is(token + 1, ActorClasses.NotName)) || IsFamilyName(token);
        }

        // "May" is a month unless a May was named, or "May Jones" follows.
        return !discourse.Is(token, ActorClasses.NotName) || IsFamilyName(token) || IsFirstNameOfTwo(token);
    }

    /// <summary>The token after the run of name words that starts at <paramref name="first"/>.</summary>
    public int RunEnd(int first)
    {
        int limit = discourse.Users.NextStart(first, Math.Min(discourse.SentenceEnd(first), first + MaximumNameTokens));
        int end = first + 1;
        while (end < limit)
        {
            int next = Extend(first, end, limit);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>Capitals that are no ordinary word in capitals: <c>WHO</c>, <c>US</c>.</summary>
    public bool IsAcronym(int token)
        => discourse.IsAllCapitals(token) && discourse.WidthOf(token) is >= 2 and <= 6
            && !(token > 0 && discourse.IsAllCapitals(token - 1))
            && !(token + 1 < discourse.Text.TokenCount && discourse.IsAllCapitals(token + 1));

    /// <summary>A word in a passage in capitals: two of its four neighbours are in capitals too.</summary>
    private bool IsShouted(int token)
    {
        if (!discourse.IsAllCapitals(token))
        {
            return false;
        }

        int count = 0;
        int limit = Math.Min(discourse.Text.TokenCount - 1, token + 2);
        for (int i = Math.Max(0, token - 2); i <= limit; i++)
        {
            count += i != token && discourse.IsAllCapitals(i) ? 1 : 0;
        }

        // "BREAKING NEWS" is shouted, "UN WHO" is two acronyms: of two words in capitals both must be long.
        bool pair = token > 0 && discourse.IsAllCapitals(token - 1) && IsLong(token - 1);
        pair |= token < limit && discourse.IsAllCapitals(token + 1) && IsLong(token + 1);
        return count >= 2 || (pair && IsLong(token));
    }

    /// <summary>Capitals of four letters and more are seldom an acronym.</summary>
    private bool IsLong(int token) => discourse.WidthOf(token) > 3;

    /// <summary><c>US$</c>.</summary>
    public bool IsCurrency(int token)
        => token + 1 < discourse.Text.TokenCount && !discourse.HasSpaceBefore(token + 1)
            && discourse.CharOf(token + 1) is '$' or '€' or '£';

    /// <summary>A month that is a first name before a family name: <c>Jan Novak</c>, <c>April Jones</c>.</summary>
    private bool IsFirstNameOfTwo(int token)
    {
        const ActorClasses others = ActorClasses.NotName | ActorClasses.FunctionWord | ActorClasses.NameAdjective | ActorClasses.Demonym
            | ActorClasses.Role | ActorClasses.OrganizationWord;
        bool isDate = token > 0 && discourse.Text.TokenKinds[token - 1] == TokenKind.Number;
        return discourse.Is(token, ActorClasses.FirstName) && IsBeforeCapital(token) && !discourse.Is(token + 1, others) && !isDate;
    }

    /// <summary>Whether a capitalised word follows after a space.</summary>
    private bool IsBeforeCapital(int token)
    {
        int next = token + 1;
        return next < discourse.Text.TokenCount && discourse.IsWord(next) && discourse.IsCapitalized(next)
            && discourse.HasSpaceBefore(next);
    }

    /// <summary><c>R-Texas</c> after a lawmaker's name.</summary>
    private bool IsPartyAndState(int token)
    {
        ReadOnlySpan<char> form = discourse.Text.TokenText(token);
        // "Jo Park, R-Texas," and "D-Calif.": party and state of American lawmakers.
        return form.Length is > 3 and < 10 && form[1] == '-' && "RDI".Contains(form[0], StringComparison.Ordinal);
    }

    private int Extend(int first, int end, int limit)
    {
        TextBuffer text = discourse.Text;
        if (IsNameToken(end))
        {
            return end + 1;
        }

        if (text.TokenKinds[end] != TokenKind.Word || discourse.IsPossessive(end))
        {
            return ExtendOverMark(end, limit);
        }

        // "Theresa May": after a given name a month or weekday is a family name.
        if (discourse.Is(end, ActorClasses.NotName) && discourse.IsCapitalized(end) && discourse.Is(end - 1, ActorClasses.FirstName)
            && discourse.HasSpaceBefore(end))
        {
            return end + 1;
        }

        if (discourse.Is(end, ActorClasses.NameParticle) && ParticleEnd(end, limit) is var particle && particle > end)
        {
            return particle;
        }

        return ExtendOverLink(first, end, limit);
    }

    /// <summary>Goes over <c>van der</c>, <c>de la</c>, <c>al-</c> to the name word that follows.</summary>
    private int ParticleEnd(int end, int limit)
    {
        int i = end;
        // "van der", "de la", "al-": four particles and dashes at most, which bounds the walk.
        while (i < limit && i < end + 4 && (discourse.Is(i, ActorClasses.NameParticle) || discourse.Text.TokenKinds[i] == TokenKind.Dash)
            && !discourse.IsCapitalized(i))
        {
            i++;
        }

        return i < limit && i > end && discourse.IsCapitalized(i) && IsNameToken(i) ? i + 1 : end;
    }

    private int ExtendOverMark(int end, int limit)
    {
        TextBuffer text = discourse.Text;
        if (end + 1 >= limit)
        {
            return end;
        }

        bool glued = !discourse.HasSpaceBefore(end);
        if (text.TokenKinds[end] == TokenKind.Dash && glued && !discourse.HasSpaceBefore(end + 1) && IsNameToken(end + 1))
        {
            return end + 2;
        }

        if (discourse.IsMark(end, '&') && IsNameToken(end + 1))
        {
            return end + 2;
        }

        if (discourse.IsMark(end, '.') && glued && discourse.WidthOf(end - 1) == 1 && IsNameToken(end + 1))
        {
            return end + 2;
        }

        if (discourse.IsMark(end, ',') && discourse.Is(end + 1, ActorClasses.NameSuffix) && discourse.IsCapitalized(end + 1))
        {
            return end + 2;
        }

        // "Jane “Red” Roe".
        bool nickname = text.TokenKinds[end] == TokenKind.QuotationMark && !glued && end + 3 < limit && IsNameToken(end + 1)
            && text.TokenKinds[end + 2] == TokenKind.QuotationMark && IsNameToken(end + 3);
        return nickname ? end + 4 : end;
    }

    /// <summary>Goes over <c>of</c>, <c>for</c>, <c>and</c> inside names of offices and organisations.</summary>
    private int ExtendOverLink(int first, int end, int limit)
    {
        TextBuffer text = discourse.Text;
        ulong form = text.TokenForm[end];
        ActorClasses head = ActorClasses.None;
        bool linked = false;
        for (int i = first; i < end; i++)
        {
            head |= discourse.Classes[i];
            linked |= text.TokenForm[i] == Words.Of || text.TokenForm[i] == Words.For;
        }

        bool isHead = (head & (ActorClasses.OrganizationWord | ActorClasses.PlaceWord)) != 0 || discourse.Is(end - 1, ActorClasses.Title);
        int next = end + 1;
        if (form == Words.Of || form == Words.For || (form == Words.To && discourse.Is(end - 1, ActorClasses.Title)))
        {
            // "Ministry of Finance", "Secretary of State", not "friends of Jane"; "Office of Mr Roe" has a person of its own.
            if (!isHead || (form == Words.Of && IsOwnedByPerson(next)))
            {
                return end;
            }

            next += next < limit && text.TokenForm[next] == Words.The && !discourse.IsCapitalized(next) ? 1 : 0;
            return next < limit && IsNameToken(next) && discourse.IsCapitalized(next) ? next + 1 : end;
        }

        if (form == Words.And && next < limit && IsNameToken(next) && !discourse.Is(next, ActorClasses.Title))
        {
            // "Ministry of Trade and Industry"; "Minister of Trade and Jane Roe" ends before the given name.
            bool inOffice = linked && (head & (ActorClasses.OrganizationWord | ActorClasses.Title)) != 0
                && !discourse.Is(next, ActorClasses.FirstName);
            bool beforeHead = next + 1 < limit && discourse.Is(next + 1, ActorClasses.OrganizationWord)
                && discourse.IsCapitalized(next + 1);
            return inOffice || (beforeHead && end - first == 1 && IsFirstOfPartners(first)) ? next + 1 : end;
        }

        return end;
    }

    /// <summary><c>Smith</c> of <c>Smith and Wesson Holdings</c>: a word that is no name by itself.</summary>
    private bool IsFirstOfPartners(int token)
    {
        bool isOwnWord = !discourse.Is(token, ActorClasses.OrganizationWord | ActorClasses.FirstName | ActorClasses.Demonym);
        return isOwnWord && discourse.WidthOf(token) > 2 && !discourse.IsAllCapitals(token)
            && discourse.Listed(new TokenRange(token, token + 1), out _).Kind == KnownNameKind.None;
    }

    private bool IsOwnedByPerson(int token)
        => token < discourse.Text.TokenCount && discourse.Is(token, ActorClasses.Honorific);

    private bool HasCapitalAfterHyphen(int token)
    {
        ReadOnlySpan<char> form = discourse.Text.TokenText(token);
        int hyphen = form.IndexOf('-');
        return hyphen is > 0 and <= 4 && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1])
            && char.IsLower(form[0])
            && (discourse.Knowledge.Actors.Of(FormHash.Of(form[..hyphen])) & ActorClasses.ArabicPrefix) != 0;
    }

    private bool IsFamilyName(int token)
    {
        int entity = discourse.Names.Family(discourse.Text.TokenForm[token]);
        return entity >= 0 && (token == 0 || !discourse.Is(token - 1, ActorClasses.Preposition))
            && (token + 1 >= discourse.Text.TokenCount || discourse.Text.TokenKinds[token + 1] != TokenKind.Number);
    }
}
