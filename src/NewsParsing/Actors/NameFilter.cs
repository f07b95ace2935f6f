using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Tells capitalised words that are no name: roles, adjectives, speaker labels, the first word of a sentence, numbered parts.</summary>
internal sealed class NameFilter(Discourse discourse, NameResolver resolver, TitleReader titles, NameScanner scanner)
{
    /// <summary>Capitalised common nouns that are no name: <c>the Court</c>, <c>Residents</c>, <c>Professor</c> alone.</summary>
    public bool IsRoleLabel(TokenRange name)
    {
        if (name.Length != 1 || discourse.Text.TokenKinds[name.First] == TokenKind.Link)
        {
            return name.Length == 2 && discourse.Is(name.First, ActorClasses.NameAdjective | ActorClasses.Demonym)
                && discourse.Is(name.End - 1, ActorClasses.Demonym | ActorClasses.NotName | ActorClasses.NameAdjective);
        }

        ActorClasses classes = discourse.Classes[name.First];
        bool common = (classes & (ActorClasses.Role | ActorClasses.GroupNoun | ActorClasses.DocumentNoun | ActorClasses.OrganizationWord | ActorClasses.PlaceWord
            | ActorClasses.TitleModifier | ActorClasses.NameAdjective | ActorClasses.GovernmentNoun | ActorClasses.Demonym | ActorClasses.Honorific)) != 0;
        return (common || IsAdjectival(name.First)) && (classes & ActorClasses.FirstName) == 0
            && !(titles.TitleStart(name.First, name.First) < name.First) && resolver.Find(name, null) < 0;
    }

    /// <summary>A speaker label that stands for a person named before: <c>NQ:</c>, <c>Q:</c>.</summary>
    public bool IsInitials(TokenRange name)
    {
        TextBuffer text = discourse.Text;
        return name.Length == 1 && name.End < text.TokenCount && discourse.IsMark(name.End, ':') && text.ParagraphToken(text.ParagraphOf(name.First)) == name.First
            && (discourse.WidthOf(name.First) == 1 || (discourse.IsAllCapitals(name.First) && discourse.Names.Initials(text.TokenForm[name.First]) >= 0
                && resolver.Find(name, null) < 0));
    }

    /// <summary>The number of a part: <c>Category 3</c>.</summary>
    public bool IsNumbered(TokenRange name)
        => name.Length == 1 && name.End < discourse.Text.TokenCount && discourse.Text.TokenKinds[name.End] == TokenKind.Number && discourse.HasSpaceBefore(name.End)
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

        bool tagged = (text.TokenShapes[name] & TokenShape.SentenceStart) != 0 && discourse.Syntax.Upos[name] == UniversalTag.Propn && !discourse.Forms.IsSeenLower(form) && text.Text[text.TokenEnd[name] - 1] != 's';
        bool known = tagged || discourse.Is(name, ActorClasses.FirstName | ActorClasses.FamilyNameFirst | ActorClasses.KnownPerson) || discourse.Forms.IsSeenCapital(form);
        if (end - name == 1)
        {
            bool isSource = discourse.TokenSource[name] >= 0 && (name + 1 >= text.TokenCount || discourse.TokenSource[name + 1] != discourse.TokenSource[name])
                && (name == 0 || discourse.TokenSource[name - 1] != discourse.TokenSource[name]);
            return (known && !(discourse.Forms.IsSeenLower(form) && !discourse.Forms.IsSeenCapital(form)))
                || (isSource && !discourse.Forms.IsSeenLower(form)) || resolver.Find(new TokenRange(name, end), null) >= 0;
        }

        ReadOnlySpan<char> word = text.TokenText(name);
        bool common = discourse.Forms.IsSeenLower(form) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal);
        common |= word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]) && !discourse.Is(name, ActorClasses.FirstName);
        if ((!known || word.Contains('-')) && common && !discourse.Is(name, ActorClasses.NameParticle) && (!discourse.Is(end - 1, ActorClasses.OrganizationWord | ActorClasses.PlaceWord) || discourse.Is(end - 1, ActorClasses.SurnameNoun))
            && discourse.HasSpaceBefore(name + 1))
        {
            name++;
        }

        return true;
    }

    /// <summary><c>Arabian desert</c>: an adjective of a name before a common noun.</summary>
    private bool IsAdjectival(int token)
    {
        TextBuffer text = discourse.Text;
        ReadOnlySpan<char> form = text.TokenText(token);
        int hyphen = form.IndexOf('-');
        if (hyphen > 0 && (discourse.Knowledge.Actors.Of(FormHash.Of(form[(hyphen + 1)..])) & ActorClasses.Demonym) != 0)
        {
            return true;
        }

        return token + 1 < text.TokenCount && text.TokenKinds[token + 1] == TokenKind.Word && !discourse.IsCapitalized(token + 1)
            && !discourse.Is(token + 1, ActorClasses.FunctionWord | ActorClasses.Verb) && !discourse.IsPossessive(token + 1) && form.Length > 5
            && discourse.Knowledge.Adjectives.Fit(form);
    }
}
