using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Writes the title of a person with its country and organisation, and enters its roles, which later nominals use.</summary>
internal sealed class RoleWriter(Knowledge knowledge, TextBuffer text, MentionBuffer mentions, EntityBuffer entities)
{
    /// <summary>Reads the words of a mention before the name, and whose they are: <c>Acme's chief executive Jane Roe</c>.</summary>
    public void ReadTitle(int entity, ReferenceRecord mention)
    {
        int end = mention.First;
        while (end > mention.PhraseFirst && mentions.Is(end - 1, ActorClasses.Honorific) && !mentions.Is(end - 1, ActorClasses.Title))
        {
            end--;
        }

        ref EntityRecord record = ref entities.Items[entity];
        if (end > mention.PhraseFirst)
        {
            Write(entity, new TokenRange(mention.PhraseFirst, end));
            if (record.Title.IsEmpty && mentions.Has(new TokenRange(mention.PhraseFirst, end), ActorClasses.Role))
            {
                record.Title = new TokenRange(mention.PhraseFirst, end);
            }
        }

        int before = mention.PhraseFirst - 1;
        bool isOwned = record.Affiliation.IsEmpty && before > 0 && text.IsPossessive(before);
        if (isOwned && entities.References.TokenMention[before - 1] is var owner and >= 0)
        {
            ref ReferenceRecord possessor = ref entities.References.Items[owner];
            if (entities.Items[possessor.Entity].Kind != ActorKind.Person)
            {
                record.Affiliation = possessor.Tokens;
                record.AffiliationCountry = CountryOf(possessor.Entity);
                TieCountry(entity, possessor.Entity, new TokenRange(mention.PhraseFirst, end));
            }
        }
    }

    /// <summary>Enters the roles of a title, its country and its organisation.</summary>
    public void Write(int entity, TokenRange title)
    {
        ref EntityRecord record = ref entities.Items[entity];
        bool leads = false;
        for (int i = title.First; i < title.End; i++)
        {
            if (mentions.Is(i, ActorClasses.Role) || RolePhrase.IsShortOffice(text, i))
            {
                entities.Names.AddHolder(text.TokenForm[i], entity, isFirst: false);
                leads |= mentions.Is(i, ActorClasses.LeaderNoun);
                record.Gender ??= mentions.GenderOf(i);
            }

            int inner = entities.References.TokenMention[i];
            if (inner >= 0 && entities.References.Items[inner].First == i)
            {
                int owner = entities.References.Items[inner].Entity;
                if (entities.Items[owner].Kind != ActorKind.Person && record.Affiliation.IsEmpty && i < title.End - 1)
                {
                    record.Affiliation = new TokenRange(i, entities.References.Items[inner].End);
                    record.AffiliationCountry = CountryOf(owner);
                }

                TieCountry(entity, owner, title);
            }
            else if (record.Country < 0 && mentions.Is(i, ActorClasses.Demonym) && text.IsCapitalized(i))
            {
                record.Country = knowledge.Names.Longest(text.FormsOf(new TokenRange(i, i + 1)), out _).Country;
            }
        }

        if (leads)
        {
            entities.Names.AddHolder(NameIndex.AnyLeader, entity, isFirst: false);
            if (record.Country >= 0)
            {
                entities.Names.AddHolder(NameIndex.LeaderOf(record.Country), entity, isFirst: false);
            }
        }
    }

    private int CountryOf(int entity)
        => entities.Items[entity] is { Kind: ActorKind.Country } record ? record.Country : -1;

    private void TieCountry(int entity, int owner, TokenRange title)
    {
        ref EntityRecord record = ref entities.Items[entity];
        if (entities.Items[owner].Kind != ActorKind.Country || record.Country >= 0)
        {
            return;
        }

        record.Country = entities.Items[owner].Country;
        for (int i = title.First; i < title.End; i++)
        {
            if (mentions.Is(i, ActorClasses.LeaderNoun))
            {
                entities.Names.AddHolder(NameIndex.LeaderOf(record.Country), entity, isFirst: false);
            }
        }
    }
}
