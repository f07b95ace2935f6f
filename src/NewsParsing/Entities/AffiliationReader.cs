using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Reads what a role is of, at or for, before and after it; writes affiliation and country.</summary>
internal sealed class AffiliationReader(
    Knowledge knowledge, TextBuffer text, MentionBuffer mentions, EntityBuffer entities, NameFinder names)
{
    /// <summary>Steps over the determiner and a possessor, which is the affiliation; returns the first token of the title.</summary>
    public int SkipPossessor(int entity, int first, int stop)
    {
        int start = first;
        if (start < stop && IsDeterminer(start))
        {
            start++;
        }

        // "the state power company's former chief": a possessor of up to five words.
        int reach = Math.Min(stop, start + 6);
        for (int i = start + 1; i < reach; i++)
        {
            if (!text.IsPossessive(i))
            {
                continue;
            }

            ref EntityRecord record = ref entities.Items[entity];
            bool isName = names.EndOf(start) > start;
            if (record.Affiliation.IsEmpty && isName && i + 1 < stop && !IsPerson(start))
            {
                record.Affiliation = new TokenRange(start, i);
            }

            // "Acme's chief executive": the title begins after the possessive mark.
            return Math.Min(i + 1, stop);
        }

        return start;
    }

    /// <summary><c>Roe's deputy</c>: a person is nobody's affiliation.</summary>
    private bool IsPerson(int token) => entities.IsPerson(entities.EntityAt(token));

    private bool IsDeterminer(int token)
        => text.TokenForm[token] == Words.The || text.TokenForm[token] == Words.One
            || mentions.Is(token, ActorClasses.IndefiniteArticle)
            || (mentions.Is(token, ActorClasses.PossessivePronoun) && text.TokenForm[token] != Words.My);

    /// <summary>Reads what the role is of or at; returns the title's end.</summary>
    public int ReadField(int entity, int role, int link, int stop)
    {
        ulong form = text.TokenForm[link];
        if (form != Words.Of && form != Words.For && form != Words.To)
        {
            // "a doctor at Harlow Hospital", but "a nurse in Leeds": after "in" stands a place more often, so the name must be known.
            if (form == Words.At || form == Words.With || form == Words.From || (form == Words.In && IsOrganization(link + 1, stop)))
            {
                Read(entity, link + 1, stop);
            }

            return role + 1;
        }

        int at = link + 1;
        // "professor of law at Harlow University": the field before "at" stays in the title.
        while (at < stop && text.TokenForm[at] != Words.At && text.TokenForm[at] != Words.With && text.TokenForm[at] != Words.In)
        {
            at++;
        }

        if (at < stop - 1 && Read(entity, at + 1, stop))
        {
            return at;
        }

        int name = link + 1 + (text.TokenForm[link + 1] == Words.The ? 1 : 0);
        // "minister of Education": the capitalised field of an office is no organisation, unless its words say so.
        bool isField = mentions.Is(role, ActorClasses.LeaderNoun | ActorClasses.Title) && name < stop && text.IsCapitalized(name)
            && !IsOrganization(name, stop) && IsOfficeWithField(role);
        if (!isField && Read(entity, link + 1, stop))
        {
            return role + 1;
        }

        return at;
    }

    /// <summary><c>minister of Education</c>, <c>professor of Law</c>: the field belongs to the title.</summary>
    private bool IsOfficeWithField(int role)
    {
        return mentions.Is(role, ActorClasses.FieldTitle);
    }

    private bool IsOrganization(int first, int stop)
    {
        knowledge.Names.Longest(text.FormsOf(new TokenRange(first, stop)), out int length);
        if (length > 0)
        {
            return true;
        }

        int end = Math.Min(names.EndOf(first), stop);
        return end - first > 1 && mentions.Is(end - 1, ActorClasses.OrganizationWord);
    }

    /// <summary>Takes the name that begins here for the affiliation, and a country for the person's; false when there is no name.</summary>
    public bool Read(int entity, int first, int limit)
    {
        if (first < limit && text.TokenForm[first] == Words.The)
        {
            first++;
        }

        int end = first < limit ? Math.Min(names.EndOf(first), limit) : first;
        if (end <= first)
        {
            return false;
        }

        KnownName known = knowledge.Names.Longest(text.FormsOf(new TokenRange(first, end)), out int length);
        bool isCountry = length == end - first && known.Kind == KnownNameKind.Country;
        ref EntityRecord record = ref entities.Items[entity];
        // "spokesman for Acme, who used to work for Harlow": the first affiliation is the present one.
        if (record.Affiliation.IsEmpty)
        {
            record.Affiliation = new TokenRange(first, end);
            record.AffiliationCountry = isCountry ? known.Country : -1;
        }

        if (isCountry && record.Country < 0)
        {
            record.Country = known.Country;
        }

        return true;
    }
}
