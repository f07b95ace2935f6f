using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Enters a name in the index under all that its bearer may be called by later: family and given name, initials, acronym, head nouns.
/// </summary>
internal sealed class NameRegister(Discourse discourse)
{
    private EntityBuffer Entities => discourse.Entities;

    private NameIndex Names => discourse.Names;

    /// <summary>Enters a name of an entity.</summary>
    /// <param name="entity">The entity, its kind known.</param>
    /// <param name="name">Its tokens.</param>
    /// <param name="last">Its last token without suffixes.</param>
    /// <param name="key">Its <see cref="NameIndex.KeyOf"/>.</param>
    public void Enter(int entity, TokenRange name, int last, ulong key)
    {
        ActorKind kind = Entities.Items[entity].Kind;
        ulong[] forms = discourse.Text.TokenForm;
        Names.SetFull(key, entity);
        if (kind == ActorKind.Person)
        {
            // "Xi Jinping", "Park Geun-hye": the family name of Chinese, Korean and Vietnamese people stands first.
            bool familyFirst = name.Length is 2 or 3 && discourse.Is(name.First, ActorClasses.FamilyNameFirst)
                && !discourse.Is(name.First, ActorClasses.FirstName);
            int family = familyFirst ? name.First : last;
            Names.AddFamily(forms[family], entity, Entities);
            if (name.Length > 1)
            {
                Names.SetFirst(forms[family == name.First ? last : name.First], entity);
                EnterInitials(entity, name);
                EnterPartner(name.First, forms[family]);
            }
        }
        else if (name.Length > 1 && kind == ActorKind.Organization)
        {
            EnterOrganization(entity, name);
        }
    }

    private void EnterInitials(int entity, TokenRange name)
    {
        ulong initials = FormHash.Seed;
        for (int i = name.First; i < name.End; i++)
        {
            initials = discourse.IsCapitalized(i) ? FormHash.Add(initials, discourse.CharOf(i)) : initials;
        }

        Names.SetInitials(initials, entity);
    }

    /// <summary><c>Paul and Irena Novak</c>: the given name before shares the family name.</summary>
    private void EnterPartner(int first, ulong family)
    {
        int mention = first >= 2 && discourse.Text.TokenForm[first - 1] == Words.And ? discourse.Mentions.TokenMention[first - 2] : -1;
        if (mention < 0 || discourse.Mentions.Items[mention] is not { Kind: MentionKind.Name } partner || partner.End - partner.First != 1)
        {
            return;
        }

        ref EntityRecord record = ref Entities.Items[partner.Entity];
        if (record.Kind == ActorKind.Person && record.Name.Length == 1 && discourse.Is(partner.First, ActorClasses.FirstName))
        {
            Names.RemoveFamily(discourse.Text.TokenForm[partner.First], partner.Entity, Entities);
            Names.AddFamily(family, partner.Entity, Entities);
        }
    }

    private void EnterOrganization(int entity, TokenRange name)
    {
        TextBuffer text = discourse.Text;
        ulong acronym = FormHash.Seed;
        for (int i = name.First; i < name.End; i++)
        {
            if (discourse.IsCapitalized(i) && text.TokenKinds[i] == TokenKind.Word)
            {
                acronym = FormHash.Add(acronym, discourse.CharOf(i));
            }
        }

        discourse.NoteNouns(name, entity, isFirst: false);

        // "World Health Organization … the WHO": the capitals of its words.
        Names.SetAcronym(acronym, entity);
        int bracket = Math.Min(name.End, text.TokenCount - 1);
        if (discourse.IsMark(bracket, '(') && name.End + 1 < text.TokenCount && discourse.IsAllCapitals(name.End + 1))
        {
            Names.SetAcronym(text.TokenForm[name.End + 1], entity);
        }

        const ActorClasses shared = ActorClasses.Demonym | ActorClasses.OrganizationWord | ActorClasses.FirstName
            | ActorClasses.TitleModifier | ActorClasses.FunctionWord;
        // "Harlow Holdings … Harlow": the first word alone means it, if it is no common word and no listed place.
        bool isOwnWord = !discourse.Is(name.First, shared) && !discourse.Forms.IsSeenLower(text.TokenForm[name.First]);
        if (isOwnWord && discourse.Listed(new TokenRange(name.First, name.First + 1), out _).Kind == KnownNameKind.None)
        {
            Names.SetFirst(text.TokenForm[name.First], entity);
        }
    }
}
