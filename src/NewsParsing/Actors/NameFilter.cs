using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Recognises capitalised words that are no name: roles, adjectives, speaker labels, the first word of a sentence, numbered parts.
/// </summary>
internal sealed class NameFilter(Discourse discourse, NameResolver resolver, TitleReader titles, NameScanner scanner)
{
    /// <summary>Classes of words that name nobody alone, whatever their capital.</summary>
    private const ActorClasses CommonWord = ActorClasses.Role | ActorClasses.GroupNoun | ActorClasses.DocumentNoun
        | ActorClasses.OrganizationWord | ActorClasses.PlaceWord | ActorClasses.TitleModifier | ActorClasses.NameAdjective
        | ActorClasses.GovernmentNoun | ActorClasses.Demonym | ActorClasses.Honorific;

    /// <summary>Capitalised common nouns that are no name: <c>the Court</c>, <c>Residents</c>, <c>Professor</c> alone.</summary>
    public bool IsRoleLabel(TokenRange name)
    {
        if (name.Length != 1 || discourse.Text.TokenKinds[name.First] == TokenKind.Link)
        {
            // "Western European", "Muslim American": two adjectives of people without the noun that they belong to.
            return name.Length == 2 && discourse.Is(name.First, ActorClasses.NameAdjective | ActorClasses.Demonym)
                && discourse.Is(name.End - 1, ActorClasses.Demonym | ActorClasses.NotName | ActorClasses.NameAdjective);
        }

        bool isCommon = (discourse.Is(name.First, CommonWord) || IsAdjectival(name.First))
            && !discourse.Is(name.First, ActorClasses.FirstName);
        return isCommon && titles.TitleStart(name.First, name.First) == name.First && resolver.Find(name, null) < 0;
    }

    /// <summary>A speaker label that stands for a person named before: <c>NQ:</c>, <c>Q:</c>.</summary>
    public bool IsInitials(TokenRange name)
    {
        TextBuffer text = discourse.Text;
        bool isLabel = name.Length == 1 && name.End < text.TokenCount && discourse.IsMark(name.End, ':')
            && text.ParagraphToken(text.ParagraphOf(name.First)) == name.First;
        return isLabel && (discourse.WidthOf(name.First) == 1 || IsInitialsOfPerson(name));
    }

    private bool IsInitialsOfPerson(TokenRange name)
        => discourse.IsAllCapitals(name.First) && discourse.Names.Initials(discourse.Text.TokenForm[name.First]) >= 0
            && resolver.Find(name, null) < 0;

    /// <summary>The number of a part: <c>Category 3</c>.</summary>
    public bool IsNumbered(TokenRange name)
        => name.Length == 1 && name.End < discourse.Text.TokenCount
            && discourse.Text.TokenKinds[name.End] == TokenKind.Number && discourse.HasSpaceBefore(name.End)
            && !discourse.Is(name.First, ActorClasses.FirstName | ActorClasses.Role) && resolver.Find(name, null) < 0;

    /// <summary>Drops a common word with a sentence's capital from a name's start; false when nothing is left.</summary>
    public bool IsAcceptable(ref int name, int end)
    {
        TextBuffer text = discourse.Text;
        ulong form = text.TokenForm[name];
        if (!FormCounts.StartsClause(text, name) || text.TokenKinds[name] == TokenKind.Link || scanner.IsAcronym(name))
        {
            return true;
        }

        bool isLower = discourse.Forms.IsSeenLower(form);
        // "Harlow fell" begins a sentence: the tagger's proper noun counts where the word is never lowercase in the text; "Farmers" ends
        // in s.
        bool isTagged = (text.TokenShapes[name] & TokenShape.SentenceStart) != 0 && discourse.Syntax.Upos[name] == UniversalTag.Propn
            && !isLower && text.Text[text.TokenEnd[name] - 1] != 's';
        bool isKnown = isTagged || discourse.Forms.IsSeenCapital(form)
            || discourse.Is(name, ActorClasses.FirstName | ActorClasses.FamilyNameFirst | ActorClasses.KnownPerson);
        if (end - name == 1)
        {
            var single = new TokenRange(name, end);
            // "Police said": a sentence's first word that the text has in lowercase too is no name, unless it has a capital elsewhere.
            return (isKnown && (!isLower || discourse.Forms.IsSeenCapital(form)))
                || (!isLower && discourse.IsWholeSource(single)) || resolver.Find(single, null) >= 0;
        }

        bool isThing = discourse.Is(end - 1, ActorClasses.OrganizationWord | ActorClasses.PlaceWord)
            && !discourse.Is(end - 1, ActorClasses.SurnameNoun);
        // "Outgoing Harlow mayor", "Former-minister Roe": the first word goes, the name stays; "Building Society" keeps its own.
        bool mayGo = (!isKnown || text.TokenText(name).Contains('-')) && !discourse.Is(name, ActorClasses.NameParticle) && !isThing;
        if (mayGo && (isLower || IsCommonByForm(name)) && discourse.HasSpaceBefore(name + 1))
        {
            name++;
        }

        return true;
    }

    /// <summary>A participle, an adverb, or a compound whose second part is lowercase (<c>Cross-party</c>).</summary>
    private bool IsCommonByForm(int token)
    {
        ReadOnlySpan<char> word = discourse.Text.TokenText(token);
        int hyphen = word.IndexOf('-');
        return word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal)
            || (hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]) && !discourse.Is(token, ActorClasses.FirstName));
    }

    /// <summary><c>Arabian desert</c>: an adjective of a name before a common noun.</summary>
    private bool IsAdjectival(int token)
    {
        TextBuffer text = discourse.Text;
        ReadOnlySpan<char> form = text.TokenText(token);
        int hyphen = form.IndexOf('-');
        // "pro-Russian", "Anglo-French".
        if (hyphen > 0 && (discourse.Knowledge.Actors.Of(FormHash.Of(form[(hyphen + 1)..])) & ActorClasses.Demonym) != 0)
        {
            return true;
        }

        bool isBeforeNoun = token + 1 < text.TokenCount && discourse.IsWord(token + 1) && !discourse.IsCapitalized(token + 1)
            && !discourse.Is(token + 1, ActorClasses.FunctionWord | ActorClasses.Verb);
        return isBeforeNoun && !discourse.IsPossessive(token + 1) && form.Length > 5 && discourse.Knowledge.Adjectives.Fit(form);
    }
}
