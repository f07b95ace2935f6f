using System.Globalization;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Makes the mention of a name: with its title, and what both say of its bearer.</summary>
internal sealed class NameWriter(
    Knowledge knowledge, TextBuffer text, SyntaxBuffer syntax, MentionBuffer mentions, NameFinder finder,
    KnownNameReader known)
{
    private readonly TitleReader _titles = new(knowledge, text, syntax, mentions);
    private readonly FamilyReader _families = new(text, syntax, mentions, finder);

    /// <param name="run">First token of the capitalised words that hold the name and its title.</param>
    /// <param name="name">The name.</param>
    /// <param name="rule">What found the name.</param>
    public MentionRecord Read(int run, TokenRange name, Rule rule)
    {
        if (_families.TryRead(name, rule, out MentionRecord family))
        {
            return family;
        }

        int phrase = TitleStart(run, name.First, finder.Of(name).Best == NameLabel.BeginPerson);
        if (phrase < name.First && !mentions.Is(name.First - 1, ActorClasses.Honorific | ActorClasses.Title)
            && (IsOrganizationLike(name) || IsAcronym(name)))
        {
            phrase = name.First;
        }

        bool hasTitle = phrase < name.First;
        ActorKind kind = KindOf(name, hasTitle, out int certainty);
        return MentionOf(phrase, name, kind) with
        {
            Whole = kind == ActorKind.Organization ? WholeName(name) : name, Certainty = certainty, Rule = rule,
        };
    }

    /// <summary>
    /// The name by which an organisation is shown has the place or people right before it: <c>Saudi Interior Ministry</c>, <c>Qatar
    /// Airways</c>. The newswire's annotators marked them as two names, so the recogniser does, and the mention keeps to that.
    /// </summary>
    private TokenRange WholeName(TokenRange name)
    {
        int first = name.First;
        while (first > 0 && text.HasSpaceBefore(first) && text.IsCapitalized(first - 1)
            && mentions.Labels[first - 1] is NameLabel.InsidePlace or NameLabel.InsideGroup)
        {
            first--;
        }

        NameLabel before = first > 0 && text.HasSpaceBefore(first) ? mentions.Labels[first - 1] : NameLabel.None;
        // "Chinese Huawei", "American Airlines": of one word only what such bodies are called goes with a people.
        bool isWhole = before == NameLabel.BeginPlace
            || (before == NameLabel.BeginGroup && (name.Length > 1 || mentions.Is(name.First, ActorClasses.OrganizationWord)));
        var whole = new TokenRange(first - 1, name.End);
        return isWhole && text.TokenSentence[whole.First] == text.TokenSentence[name.First] ? whole : name;
    }

    /// <summary>The mention of a name that the user gave; false for one that names no actor.</summary>
    public bool TryRead(UserMatch match, out MentionRecord mention)
    {
        UserNameKind kind = KindOf(match);
        if (kind == UserNameKind.Place)
        {
            return known.TryRead(match.Tokens, new KnownName(KnownNameKind.Place, -1), out mention);
        }

        TokenRange name = match.Tokens;
        bool isPerson = kind == UserNameKind.Person;
        // "the insurer Harlow": a title stands before a person's name alone.
        int phrase = isPerson ? TitleStart(name.First, name.First, isPerson: true) : name.First;
        mention = MentionOf(phrase, name, isPerson ? ActorKind.Person : ActorKind.Organization) with
        {
            UserForm = match.Form, Rule = Rule.ListedName,
        };
        return true;
    }

    /// <summary>The kind of the first bearer that has the recogniser's label; of the first one where none has.</summary>
    private UserNameKind KindOf(UserMatch match)
    {
        UserNames names = knowledge.Users;
        UserNameKind first = names[names.Form(match.Form).Name].Kind;
        for (int form = match.Form; form >= 0; form = names.Form(form).Next)
        {
            UserNameKind kind = names[names.Form(form).Name].Kind;
            bool fits = syntax.Names[match.Tokens.First] switch
            {
                NameLabel.BeginPerson => kind == UserNameKind.Person,
                NameLabel.BeginOrganization => kind == UserNameKind.Organization,
                NameLabel.BeginPlace => kind == UserNameKind.Place,
                _ => false,
            };
            if (fits)
            {
                return kind;
            }
        }

        return first;
    }

    private MentionRecord MentionOf(int phrase, TokenRange name, ActorKind kind)
        => new()
        {
            Tokens = name,
            PhraseFirst = phrase,
            Whole = name,
            Kind = kind,
            Gender = GenderBefore(new TokenRange(phrase, name.First)),
            UserForm = -1,
            IsSubject = syntax.Tree.IsSubject(new TokenRange(phrase, name.End)),
        };

    /// <summary>The first token of the title; a single word before the name that is no role is none.</summary>
    private int TitleStart(int run, int name, bool isPerson)
    {
        bool isRole = run < name && mentions.Is(name - 1, ActorClasses.Role | ActorClasses.Honorific);
        return _titles.TitleStart(run == name - 1 && !isRole ? name : run, name, isPerson);
    }

    /// <summary><c>broadcaster NRK</c>.</summary>
    private bool IsAcronym(TokenRange name)
        => name.Length == 1 && text.IsAllCapitals(name.First) && text.WidthOf(name.First) is >= 2 and <= 5;

    private bool IsOrganizationLike(TokenRange name)
        => name.Length >= 2 && mentions.Is(name.End - 1, ActorClasses.OrganizationWord)
            && !mentions.Is(name.End - 1, ActorClasses.SurnameNoun);

    private Gender? GenderBefore(TokenRange title)
    {
        for (int i = title.End - 1; i >= title.First; i--)
        {
            // A role noun says less than the first name ("spokesman Ann Lee") and is read with the title.
            if (!mentions.Is(i, ActorClasses.Honorific))
            {
                continue;
            }

            if (mentions.GenderOf(i) is { } gender)
            {
                return gender;
            }
        }

        return null;
    }

    /// <summary>What a name names, by its votes and neighbours.</summary>
    /// <param name="name">Its tokens.</param>
    /// <param name="hasTitle">Whether a title or form of address stands before it.</param>
    /// <param name="certainty">1 by labels, 2 by a title or an age.</param>
    private ActorKind KindOf(TokenRange name, bool hasTitle, out int certainty)
    {
        // "Mr Harlow", "Kim Lee, 34,": a title or an age is a person's, whatever the labels say.
        if (hasTitle || HasAgeAfter(name.End))
        {
            certainty = 2;
            return ActorKind.Person;
        }

        certainty = 1;
        if (HasMarkInside(name.End))
        {
            return ActorKind.Organization;
        }

        return finder.Of(name).Best switch
        {
            NameLabel.BeginPerson => ActorKind.Person,
            NameLabel.BeginPlace => ActorKind.Place,
            _ => ActorKind.Organization,
        };
    }

    /// <summary>Whether a name ends in <c>!</c> or <c>?</c> and its sentence goes on: no person's does (<c>Zippo! said</c>).</summary>
    private bool HasMarkInside(int end)
        => end + 1 < text.TokenCount && !text.HasSpaceBefore(end) && (text.IsMark(end, '!') || text.IsMark(end, '?'))
            && text.TokenSentence[end + 1] == text.TokenSentence[end] && text.IsWord(end + 1);

    private bool HasAgeAfter(int end)
    {
        bool opens = end + 2 < text.TokenCount && (text.IsMark(end, ',') || text.IsMark(end, '('));
        bool closes = opens && text.WidthOf(end + 2) == 1 && text.CharOf(end + 2) is ',' or ')' or '.' or ';';
        return closes && AgeOf(text, end + 1) > 0;
    }

    /// <summary>The age that a number token gives: 1 to 119, else 0.</summary>
    public static int AgeOf(TextBuffer text, int token)
    {
        int age = 0;
        bool isNumber = text.TokenKinds[token] == TokenKind.Number
            && int.TryParse(text.TokenText(token), NumberStyles.None, CultureInfo.InvariantCulture, out age);
        // "Roe, 2019," is a year.
        return isNumber && age is > 0 and < 120 ? age : 0;
    }
}
