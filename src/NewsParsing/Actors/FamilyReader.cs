using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Reads names that mean several people of one family: <c>Mr and Mrs Paul Novak</c>, <c>the Novaks</c>; they are a group, and one.
/// </summary>
internal sealed class FamilyReader(Discourse discourse, NameFinder finder)
{
    // Apart from the keys of full names, under which the same words may be a person.
    private const ulong Salt = 0x9E3779B97F4A7C15UL;

    /// <summary>Adds the mention of a family; false where the name is no such.</summary>
    public bool TryAdd(TokenRange name, Rules.Rule rule)
    {
        TextBuffer text = discourse.Text;
        int first = CoupleStart(name.First);
        if (first < name.First)
        {
            ulong family = text.TokenForm[discourse.LastNameToken(name)];
            Add(new TokenRange(first, name.End), family, rule);
            return true;
        }

        ReadOnlySpan<char> form = text.TokenText(name.First);
        bool isPlural = name.Length == 1 && name.First > 0 && text.TokenForm[name.First - 1] == Words.The && form.Length > 3
            && form[^1] == 's' && form[^2] != 's' && discourse.Syntax.Xpos[name.First] == PennTag.NNPS;
        if (!isPlural)
        {
            return false;
        }

        // "the Novaks", "the Joneses": a plural of somebody's family name, or one that is labelled as people.
        ulong stem = FormHash.Of(form[..^1]);
        ulong longer = form.EndsWith("es", StringComparison.Ordinal) ? FormHash.Of(form[..^2]) : stem;
        stem = IsKnown(stem) || !IsKnown(longer) ? stem : longer;
        if (!IsKnown(stem) && finder.Of(name).Best != NameLabel.BeginPerson)
        {
            return false;
        }

        Add(name, stem, rule);
        return true;
    }

    /// <summary>The form of address that begins <c>Mr and Mrs</c>; the name's first token where none does.</summary>
    private int CoupleStart(int name)
    {
        // "Dr. and Mrs. Novak", "Lord and Lady Harlow".
        bool isCouple = name >= 3 && discourse.Is(name - 1, ActorClasses.Honorific) && discourse.Is(name - 3, ActorClasses.Honorific)
            && (discourse.Text.TokenForm[name - 2] == Words.And || discourse.IsMark(name - 2, '&'))
            && discourse.Text.TokenSentence[name - 3] == discourse.Text.TokenSentence[name];
        return isCouple ? name - 3 : name;
    }

    private bool IsKnown(ulong family) => finder.IsFamily(family) || discourse.Names.Full(KnownNames.AddForm(Salt, family)) >= 0;

    private void Add(TokenRange name, ulong family, Rules.Rule rule)
    {
        ulong key = KnownNames.AddForm(Salt, family);
        int entity = discourse.Names.Full(key);
        if (entity < 0)
        {
            // By their name, over the labels.
            const int certainty = 2;
            entity = discourse.Entities.Add(ActorKind.Group, certainty, true, name);
            discourse.Names.SetFull(key, entity);
        }
        else if (name.Length > discourse.Entities.Items[entity].Name.Length)
        {
            discourse.Entities.Items[entity].Name = name;
        }

        MentionRecord mention = MentionRecord.Of(name, MentionKind.Name, rule, entity) with { IsSubject = discourse.IsSubject(name) };
        discourse.Mentions.Add(mention, discourse.Entities);
    }
}
