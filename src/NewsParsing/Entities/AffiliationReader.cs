using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Reads what a role is of, at or for, before and after it; writes affiliation and country.</summary>
internal sealed class AffiliationReader(Discourse discourse, NameFinder names)
{
    private TextBuffer Text => discourse.Text;

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
            if (!discourse.IsPossessive(i))
            {
                continue;
            }

            ref EntityRecord record = ref discourse.Entities.Items[entity];
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
    private bool IsPerson(int token) => discourse.IsPerson(discourse.EntityAt(token));

    private bool IsDeterminer(int token)
        => Text.TokenForm[token] == Words.The || Text.TokenForm[token] == Words.One
            || discourse.Is(token, ActorClasses.IndefiniteArticle)
            || (discourse.Is(token, ActorClasses.PossessivePronoun) && Text.TokenForm[token] != Words.My);

    /// <summary>Reads what the role is of or at; returns the title's end.</summary>
    public int ReadField(int entity, int role, int link, int stop)
    {
        ulong form = Text.TokenForm[link];
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
        while (at < stop && Text.TokenForm[at] != Words.At && Text.TokenForm[at] != Words.With && Text.TokenForm[at] != Words.In)
        {
            at++;
        }

        if (at < stop - 1 && Read(entity, at + 1, stop))
        {
            return at;
        }

        int name = link + 1 + (Text.TokenForm[link + 1] == Words.The ? 1 : 0);
        // "minister of Education": the capitalised field of an office is no organisation, unless its words say so.
        bool isField = discourse.Is(role, ActorClasses.LeaderNoun | ActorClasses.Title) && name < stop && discourse.IsCapitalized(name)
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
        return discourse.Is(role, ActorClasses.FieldTitle);
    }

    private bool IsOrganization(int first, int stop)
    {
        discourse.Listed(new TokenRange(first, stop), out int length);
        if (length > 0)
        {
            return true;
        }

        int end = Math.Min(names.EndOf(first), stop);
        return end - first > 1 && discourse.Is(end - 1, ActorClasses.OrganizationWord);
    }

    /// <summary>Takes the name that begins here for the affiliation, and a country for the person's; false when there is no name.</summary>
    public bool Read(int entity, int first, int limit)
    {
        if (first < limit && Text.TokenForm[first] == Words.The)
        {
            first++;
        }

        int end = first < limit ? Math.Min(names.EndOf(first), limit) : first;
        if (end <= first)
        {
            return false;
        }

        KnownName known = discourse.Listed(new TokenRange(first, end), out int length);
        bool isCountry = length == end - first && known.Kind == KnownNameKind.Country;
        ref EntityRecord record = ref discourse.Entities.Items[entity];
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
