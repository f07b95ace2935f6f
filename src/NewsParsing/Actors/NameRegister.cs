using NewsParsing.Actors.Entities;
using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Enters a name in the index under all that its bearer may be called by later: family and given name, initials, acronym, head nouns.
/// </summary>
internal sealed class NameRegister(Discourse discourse, NameLinker linker)
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
        Names.SetFull(key, entity);
        linker.Enter(entity, name);
        if (kind == ActorKind.Person)
        {
            if (name.Length > 1)
            {
                // "Xi Jinping", "Park Geun-hye": the family name of Chinese, Korean and Vietnamese people stands first.
                bool familyFirst = name.Length <= 3 && discourse.Is(name.First, ActorClasses.FamilyNameFirst)
                    && !discourse.Is(name.First, ActorClasses.FirstName);
                Names.SetInitials(linker.InitialsOf(name), entity);
                EnterPartner(name.First, familyFirst ? name.First : last);
            }
        }
        else if (name.Length > 1 && kind == ActorKind.Organization)
        {
            EnterOrganization(entity, name);
        }
    }

    /// <summary><c>Paul and Irena Novak</c>: the given name before shares the family name.</summary>
    private void EnterPartner(int first, int family)
    {
        int mention = first >= 2 && discourse.Text.TokenForm[first - 1] == Words.And ? discourse.Mentions.TokenMention[first - 2] : -1;
        if (mention < 0 || discourse.Mentions.Items[mention] is not { Kind: MentionKind.Name } partner || partner.End - partner.First != 1)
        {
            return;
        }

        ref EntityRecord record = ref Entities.Items[partner.Entity];
        if (record.Kind == ActorKind.Person && record.Name.Length == 1 && discourse.Is(partner.First, ActorClasses.FirstName))
        {
            Names.AddBearer(discourse.Text.TokenForm[family], partner.Entity);
            record.SharedFamily = family + 1;
            record.Gender ??= discourse.GenderOfGivenName(partner.First);
        }
    }

    private void EnterOrganization(int entity, TokenRange name)
    {
        TextBuffer text = discourse.Text;
        discourse.NoteNouns(name, entity, isFirst: false);

        // "World Health Organization … the WHO": the capitals of its words.
        Names.SetAcronym(linker.InitialsOf(name), entity);
        TokenRange alias = BracketAlias.After(discourse, name);
        if (!alias.IsEmpty)
        {
            Names.SetAcronym(text.TokenForm[alias.First], entity);
            Names.SetFullOnce(discourse.KeyOf(alias), entity);
        }
    }
}
