using System.Globalization;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads a name's words and neighbours; determines what kind of actor it names and how sure that is (0 to 2).</summary>
internal sealed class NameTyper(Discourse discourse, NameEvidence evidence)
{
    /// <param name="name">Its tokens.</param>
    /// <param name="hasTitle">Whether a title or form of address stands before it.</param>
    /// <param name="certainty">0 a guess, 1 by form, 2 by a list or a title.</param>
    public ActorKind KindOf(TokenRange name, bool hasTitle, out int certainty)
    {
        certainty = 2;
        ActorClasses last = discourse.Classes[name.End - 1];
        ActorClasses all = ActorClasses.None;
        int words = 0;
        bool linked = false;
        for (int i = name.First; i < name.End; i++)
        {
            all |= discourse.Classes[i];
            words += discourse.IsWord(i) ? 1 : 0;
            linked |= discourse.Text.TokenForm[i] == Words.Of || discourse.Text.TokenForm[i] == Words.For || discourse.IsMark(i, '&');
        }

        // "Mr Harlow", "Kim Lee, 34,": a title or an age is a person's, whatever the labels say.
        if (hasTitle || HasAgeAfter(name.End))
        {
            return ActorKind.Person;
        }

        NameVotes votes = evidence.Of(name);
        if (!votes.IsEmpty)
        {
            // A single labelled word ("Harlow") is a guess until a title or a longer name comes; a person's label is right more often.
            certainty = words == 1 && votes.Best != NameLabel.BeginPerson ? 0 : 1;
            bool isInstitution = words > 1
                && (last & (ActorClasses.OrganizationWord | ActorClasses.PlaceWord)) == ActorClasses.OrganizationWord;
            bool isThing = isInstitution && !discourse.Is(name.First, ActorClasses.FirstName) && (last & ActorClasses.SurnameNoun) == 0;
            // "Grace Moreno" labelled once as a place: a given and a family name correct a single label, not several.
            bool readsAsPerson = votes.Total == 1 && ReadsAsPerson(name);
            return votes.Best switch
            {
                NameLabel.BeginPerson when !isThing && (votes.Family > 0 || words > 1 || !IsAfterArticle(name)) => ActorKind.Person,
                NameLabel.BeginPlace when !isInstitution && !readsAsPerson => ActorKind.Place,
                _ => readsAsPerson ? ActorKind.Person : ActorKind.Organization,
            };
        }

        ActorClasses head = linked ? all : last;
        bool person = discourse.Is(name.First, ActorClasses.FirstName) && !linked && words is >= 2 and <= 5;
        certainty = 1;
        if (discourse.Text.TokenKinds[name.First] == TokenKind.Link)
        {
            return ActorKind.Organization;
        }

        bool endsAsThing = (last & (ActorClasses.OrganizationWord | ActorClasses.PlaceWord)) != 0 && (last & ActorClasses.SurnameNoun) == 0;
        if (person && !endsAsThing)
        {
            return ActorKind.Person;
        }

        if ((head & ActorClasses.OrganizationWord) != 0 && words >= 2)
        {
            return ActorKind.Organization;
        }

        if ((head & ActorClasses.PlaceWord) != 0 && words >= 2)
        {
            return ActorKind.Place;
        }

        // "NRK": an acronym without a label is an organisation.
        if (words == 1 && discourse.IsAllCapitals(name.First))
        {
            return ActorKind.Organization;
        }

        if (IsFamilyNameFirst(name, words) || HasInitial(name) || (all & ActorClasses.NameSuffix) != 0 || IsFollowedByWho(name.End))
        {
            return ActorKind.Person;
        }

        return Guess(name, words, linked, out certainty);
    }

    /// <summary>By its words alone a person: a given name and a word that is no thing's, or a suffix (<c>Jr.</c>) at the end.</summary>
    public bool ReadsAsPerson(TokenRange name)
    {
        if (name.Length < 2 || discourse.Is(name.First, ActorClasses.ThingWord))
        {
            return false;
        }

        return discourse.Is(name.End - 1, ActorClasses.NameSuffix) || (name.Length == 2 && IsGivenAndFamilyName(name.First));
    }

    private bool IsGivenAndFamilyName(int given)
    {
        int family = given + 1;
        bool areNames = discourse.Syntax.Upos[given] == UniversalTag.Propn && discourse.Syntax.Upos[family] == UniversalTag.Propn;
        bool isInPlace = given > 0 && discourse.Is(given - 1, ActorClasses.Preposition);
        bool isThing = discourse.Is(family, ActorClasses.PlaceWord | ActorClasses.ThingWord)
            || (discourse.Is(family, ActorClasses.OrganizationWord) && !discourse.Is(family, ActorClasses.SurnameNoun));
        return areNames && discourse.Is(given, ActorClasses.FirstName) && !isInPlace && !isThing;
    }

    /// <summary>
    /// <c>the Kremlin said</c>: no person has an article, unless it belongs to a noun that follows (<c>the Roe camp</c>).
    /// </summary>
    private bool IsAfterArticle(TokenRange name)
        => name.First > 0 && discourse.Text.TokenForm[name.First - 1] == Words.The
            && (name.End == discourse.Text.TokenCount
                || discourse.Syntax.Upos[name.End]
                    is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num));

    private ActorKind Guess(TokenRange name, int words, bool linked, out int certainty)
    {
        certainty = 0;
        if (words == 1 && discourse.Is(name.First, ActorClasses.KnownPerson))
        {
            certainty = 1;
            return ActorKind.Person;
        }

        if (linked || HasAcronym(name))
        {
            return ActorKind.Organization;
        }

        if (words == 1)
        {
            // "Jane" or "Nguyen" alone is a person; any other single word is guessed to be an organisation, which later names correct.
            const ActorClasses names = ActorClasses.FirstName | ActorClasses.FamilyNameFirst | ActorClasses.FamilyName;
            return discourse.Is(name.First, names) ? ActorKind.Person : ActorKind.Organization;
        }

        if (HasWordOfThings(name))
        {
            return ActorKind.Organization;
        }

        bool hasArticle = name.First > 0 && discourse.Text.TokenForm[name.First - 1] == Words.The;
        // "the Harlow Moreno" has an article, which people have not; names of five words are organisations.
        return words <= 4 && !hasArticle ? ActorKind.Person : ActorKind.Organization;
    }

    /// <summary>A country, a place, a common noun or a lone letter at the end speak against a person.</summary>
    private bool HasWordOfThings(TokenRange name)
    {
        TextBuffer text = discourse.Text;
        if (discourse.WidthOf(name.End - 1) == 1)
        {
            return true;
        }

        const ActorClasses things = ActorClasses.TitleModifier | ActorClasses.GovernmentNoun | ActorClasses.GroupNoun
            | ActorClasses.DocumentNoun | ActorClasses.OrganizationWord | ActorClasses.PlaceWord | ActorClasses.NotName
            | ActorClasses.NameAdjective | ActorClasses.Demonym;
        for (int i = name.First; i < name.End; i++)
        {
            bool named = discourse.Is(i, ActorClasses.FirstName | ActorClasses.SurnameNoun | ActorClasses.NameParticle);
            if ((discourse.Is(i, things) && !named)
                || (!named && discourse.Listed(new TokenRange(i, name.End), out _).Kind != KnownNameKind.None)
                || (discourse.IsAllCapitals(i) && name.Length > 1 && discourse.WidthOf(i) <= 3))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAgeAfter(int end)
    {
        TextBuffer text = discourse.Text;
        bool opens = end + 2 < text.TokenCount && (discourse.IsMark(end, ',') || discourse.IsMark(end, '('));
        bool closes = opens && discourse.WidthOf(end + 2) == 1 && discourse.CharOf(end + 2) is ',' or ')' or '.' or ';';
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

    private bool IsFamilyNameFirst(TokenRange name, int words)
        => words is 2 or 3 && discourse.Is(name.First, ActorClasses.FamilyNameFirst)
            && !discourse.Is(name.End - 1, ActorClasses.PlaceWord | ActorClasses.OrganizationWord);

    private bool HasInitial(TokenRange name)
    {
        for (int i = name.First; i < name.End - 1; i++)
        {
            ReadOnlySpan<char> form = discourse.Text.TokenText(i);
            if (char.IsUpper(form[0]) && (form.Length == 1 || (form.Length == 2 && form[1] == '.')))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFollowedByWho(int end)
        => end + 1 < discourse.Text.TokenCount
            && (discourse.Text.TokenForm[end] == Words.Who
                || (discourse.IsMark(end, ',') && discourse.Text.TokenForm[end + 1] == Words.Who));

    /// <summary>Whether <c>(WHO)</c> follows.</summary>
    private bool HasAcronym(TokenRange name)
        => name.Length > 1 && name.End + 2 < discourse.Text.TokenCount
            && discourse.IsMark(name.End, '(') && discourse.IsAllCapitals(name.End + 1) && discourse.IsMark(name.End + 2, ')');
}
