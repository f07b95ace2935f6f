using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>
/// Enters a name in the index under all that its bearer may be called by later: family and given name, initials, acronym, head nouns.
/// </summary>
internal sealed class NameRegister(Knowledge knowledge, TextBuffer text, MentionBuffer mentions, EntityBuffer entities, NameLinker linker)
{
    public NameLinker Linker => linker;

    /// <summary>Enters a name of an entity.</summary>
    public void Enter(int entity, TokenRange name, int last, ulong key)
    {
        ActorKind kind = entities.Items[entity].Kind;
        entities.Names.SetFull(key, entity);
        linker.Enter(entity, name);
        if (kind == ActorKind.Person)
        {
            if (name.Length > 1)
            {
                // "Xi Jinping", "Park Geun-hye": the family name of Chinese, Korean and Vietnamese people stands first.
                bool familyFirst = name.Length <= 3 && mentions.Is(name.First, ActorClasses.FamilyNameFirst)
                    && !mentions.Is(name.First, ActorClasses.FirstName);
                entities.Names.SetInitials(linker.InitialsOf(name), entity);
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
        int mention = first >= 2 && text.TokenForm[first - 1] == Words.And ? entities.References.TokenMention[first - 2] : -1;
        if (mention < 0 || entities.References.Items[mention] is not { Kind: MentionKind.Name } partner || partner.End - partner.First != 1)
        {
            return;
        }

        ref EntityRecord record = ref entities.Items[partner.Entity];
        if (record.Kind == ActorKind.Person && record.Name.Length == 1 && mentions.Is(partner.First, ActorClasses.FirstName))
        {
            entities.Names.AddBearer(text.TokenForm[family], partner.Entity);
            record.SharedFamily = family + 1;
            record.Gender ??= mentions.GenderOfFirstName(partner.First);
        }
    }

    private void EnterOrganization(int entity, TokenRange name)
    {
        NoteNouns(name, entity, isFirst: false);

        // "World Health Organization … the WHO": the capitals of its words.
        entities.Names.SetAcronym(linker.InitialsOf(name), entity);
        TokenRange alias = BracketAlias.After(text, name);
        if (!alias.IsEmpty)
        {
            entities.Names.SetAcronym(text.TokenForm[alias.First], entity);
            entities.Names.SetFullOnce(KnownNames.KeyOf(text.FormsOf(alias)), entity);
        }
    }

    /// <summary>
    /// From here on <c>the bank</c> may mean the organisation of that name: its head noun, and what such things are called.
    /// </summary>
    /// <param name="name">Its tokens.</param>
    /// <param name="entity">The organisation.</param>
    /// <param name="isFirst">Whether it goes before the others with that noun, as the one met last; else after them.</param>
    public void NoteNouns(TokenRange name, int entity, bool isFirst)
    {
        for (int i = name.First; i < name.End; i++)
        {
            // "Bank of Harlow": its nouns stand at the end or before "of" and "for"; "Harlow Bank Street" is no bank.
            bool isHead = i == name.End - 1 || text.TokenForm[i + 1] == Words.Of || text.TokenForm[i + 1] == Words.For;
            if (!text.IsCapitalized(i) || !text.IsWord(i) || !isHead)
            {
                continue;
            }

            if (mentions.Is(i, ActorClasses.OrganizationWord))
            {
                entities.Names.AddHolder(text.TokenForm[i], entity, isFirst);
            }

            foreach (ulong nominal in knowledge.Nominals.Of(text.TokenForm[i]))
            {
                entities.Names.AddHolder(nominal, entity, isFirst);
            }
        }
    }
}
