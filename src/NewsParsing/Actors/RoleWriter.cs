using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Writes the title of a person with its country and organisation, and enters its roles, which later nominals use.</summary>
internal sealed class RoleWriter(Discourse discourse)
{
    /// <summary>Reads the words of a mention before the name, and whose they are: <c>Acme's chief executive Jane Roe</c>.</summary>
    public void ReadTitle(int entity, MentionRecord mention)
    {
        int end = mention.First;
        while (end > mention.PhraseFirst && discourse.Is(end - 1, ActorClasses.Honorific) && !discourse.Is(end - 1, ActorClasses.Title))
        {
            end--;
        }

        ref EntityRecord record = ref discourse.Entities.Items[entity];
        if (end > mention.PhraseFirst)
        {
            Write(entity, new TokenRange(mention.PhraseFirst, end));
            if (record.Title.IsEmpty && HasRole(new TokenRange(mention.PhraseFirst, end)))
            {
                record.Title = new TokenRange(mention.PhraseFirst, end);
            }
        }

        int before = mention.PhraseFirst - 1;
        bool isOwned = record.Affiliation.IsEmpty && before > 0 && discourse.IsPossessive(before);
        if (isOwned && discourse.Mentions.TokenMention[before - 1] is var owner and >= 0)
        {
            ref MentionRecord possessor = ref discourse.Mentions.Items[owner];
            if (discourse.Entities.Items[possessor.Entity].Kind != ActorKind.Person)
            {
                record.Affiliation = possessor.Tokens;
                record.AffiliationCountry = CountryOf(possessor.Entity);
                TieCountry(entity, possessor.Entity, new TokenRange(mention.PhraseFirst, end));
            }
        }
    }

    private bool HasRole(TokenRange title)
    {
        for (int i = title.First; i < title.End; i++)
        {
            if (discourse.Is(i, ActorClasses.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Enters the roles of a title, its country and its organisation.</summary>
    public void Write(int entity, TokenRange title)
    {
        ref EntityRecord record = ref discourse.Entities.Items[entity];
        bool leads = false;
        for (int i = title.First; i < title.End; i++)
        {
            if (discourse.Is(i, ActorClasses.Role) || RolePhrase.IsShortOffice(discourse, i))
            {
                discourse.Names.AddDescription(discourse.Text.TokenForm[i], entity);
                leads |= discourse.Is(i, ActorClasses.LeaderNoun);
                record.Gender ??= discourse.GenderOf(i);
            }

            int inner = discourse.Mentions.TokenMention[i];
            if (inner >= 0 && discourse.Mentions.Items[inner].First == i)
            {
                int owner = discourse.Mentions.Items[inner].Entity;
                if (discourse.Entities.Items[owner].Kind != ActorKind.Person && record.Affiliation.IsEmpty && i < title.End - 1)
                {
                    record.Affiliation = new TokenRange(i, discourse.Mentions.Items[inner].End);
                    record.AffiliationCountry = CountryOf(owner);
                }

                TieCountry(entity, owner, title);
            }
            else if (record.Country < 0 && discourse.Is(i, ActorClasses.Demonym) && discourse.IsCapitalized(i))
            {
                record.Country = discourse.Listed(new TokenRange(i, i + 1), out _).Country;
            }
        }

        if (leads)
        {
            discourse.Names.AddDescription(NameIndex.AnyLeader, entity);
            if (record.Country >= 0)
            {
                discourse.Names.AddDescription(NameIndex.LeaderOf(record.Country), entity);
            }
        }
    }

    private int CountryOf(int entity)
        => discourse.Entities.Items[entity] is { Kind: ActorKind.Country } record ? record.Country : -1;

    private void TieCountry(int entity, int owner, TokenRange title)
    {
        ref EntityRecord record = ref discourse.Entities.Items[entity];
        if (discourse.Entities.Items[owner].Kind != ActorKind.Country || record.Country >= 0)
        {
            return;
        }

        record.Country = discourse.Entities.Items[owner].Country;
        for (int i = title.First; i < title.End; i++)
        {
            if (discourse.Is(i, ActorClasses.LeaderNoun))
            {
                discourse.Names.AddDescription(NameIndex.LeaderOf(record.Country), entity);
            }
        }
    }
}
