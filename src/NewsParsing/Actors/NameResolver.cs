using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Finds or makes the entity of a name: full and short forms, family name first or last, acronyms, upgrades of short names.</summary>
internal sealed class NameResolver(Discourse discourse)
{
    private readonly NameRegister _register = new(discourse);

    private EntityBuffer Entities => discourse.Entities;

    private NameIndex Names => discourse.Names;

    /// <summary>The entity that a name means; a new one when none fits.</summary>
    public int Resolve(int first, int end, ActorKind kind, int certainty, Gender? gender)
    {
        TextBuffer text = discourse.Text;
        int last = discourse.LastNameToken(first, end);
        ulong key = NameIndex.KeyOf(text.TokenForm.AsSpan(first, end - first));
        int entity = end - first == 1 ? FindShort(first, key, gender, certainty) : FindLong(first, end, last, key, kind);
        if (entity < 0)
        {
            entity = Entities.Add(kind, certainty, true, first, end);
        }
        else
        {
            Update(entity, first, end, kind, certainty);
        }

        _register.Enter(entity, first, end, last, key);
        return entity;
    }

    /// <summary>The entity of a country; a new one at its first mention.</summary>
    public int Country(int country, int first, int end)
    {
        if (!discourse.Scratch.CountryEntities.TryGetValue(country, out int entity))
        {
            entity = Entities.Add(ActorKind.Country, 2, true, first, end);
            Entities.Items[entity].Country = country;
            discourse.Scratch.CountryEntities.Add(country, entity);
        }

        return entity;
    }

    /// <summary>The entity that a name means if there is one already, else -1.</summary>
    public int Find(int first, int end, Gender? gender)
    {
        ulong key = NameIndex.KeyOf(discourse.Text.TokenForm.AsSpan(first, end - first));
        return end - first == 1 ? FindShort(first, key, gender, 0) : Names.Full(key);
    }

    private int FindShort(int token, ulong key, Gender? gender, int certainty)
    {
        ulong form = discourse.Text.TokenForm[token];
        int family = BestOfFamily(Names.Family(form), gender);
        if (family >= 0)
        {
            return family;
        }

        int full = Names.Full(key);
        if (full >= 0)
        {
            return full;
        }

        if (discourse.IsAllCapitals(token) && Names.Acronym(form) is var acronym and >= 0)
        {
            return acronym;
        }

        int first = Names.First(form);
        return first >= 0 && (certainty < 2 || Entities.Items[first].Kind == ActorKind.Person) ? first : -1;
    }

    /// <summary>The person of a family whose gender fits and who was mentioned last.</summary>
    private int BestOfFamily(int newest, Gender? gender)
    {
        int best = -1;
        for (int e = newest; e >= 0; e = Entities.Items[e].NextSameFamily)
        {
            ref EntityRecord entity = ref Entities.Items[e];
            bool fits = gender is null || entity.Gender is null || entity.Gender == gender;
            if (fits && (best < 0 || entity.LastMention > Entities.Items[best].LastMention))
            {
                best = e;
            }
        }

        return best;
    }

    private int FindLong(int first, int end, int last, ulong key, ActorKind kind)
    {
        int full = Names.Full(key);
        if (full >= 0)
        {
            return full;
        }

        ulong[] forms = discourse.Text.TokenForm;
        if (kind != ActorKind.Person)
        {
            return FindOrganization(first, end);
        }

        for (int e = Names.Family(forms[last]); e >= 0; e = Entities.Items[e].NextSameFamily)
        {
            if (IsSamePerson(e, first, end))
            {
                return e;
            }
        }

        // "Smith" alone, guessed to be a company, before "Jane Smith".
        int guess = Names.Full(NameIndex.KeyOf(forms.AsSpan(last, 1)));
        if (guess >= 0 && Entities.Items[guess].KindCertainty == 0)
        {
            return guess;
        }

        // "Paul" alone before "Paul Novak".
        int given = discourse.Is(first, ActorClasses.FirstName) ? Names.Full(NameIndex.KeyOf(forms.AsSpan(first, 1))) : -1;
        if (given >= 0 && Entities.Items[given] is { Kind: ActorKind.Person } known && known.NameEnd - known.NameFirst == 1)
        {
            Names.RemoveFamily(forms[first], given, Entities);
            return given;
        }

        if (discourse.Is(first, ActorClasses.FamilyNameFirst))
        {
            int single = Names.Family(forms[first]);
            if (single >= 0 && Entities.Items[single].NameEnd - Entities.Items[single].NameFirst == 1)
            {
                return single;
            }
        }

        return -1;
    }

    /// <summary>The same organisation without its leading nationality, or the part before its last word.</summary>
    private int FindOrganization(int first, int end)
    {
        ReadOnlySpan<ulong> forms = discourse.Text.TokenForm.AsSpan(first, end - first);
        if (end - first >= 3)
        {
            int tail = Names.Full(NameIndex.KeyOf(forms[1..]));
            if (tail >= 0 && Entities.Items[tail].Kind == ActorKind.Organization && discourse.Is(first, ActorClasses.Demonym))
            {
                return tail;
            }
        }

        if (discourse.Is(end - 1, ActorClasses.OrganizationWord))
        {
            int stem = Names.Full(NameIndex.KeyOf(forms[..^1]));
            if (stem >= 0 && Entities.Items[stem].Kind == ActorKind.Organization)
            {
                return stem;
            }
        }

        return -1;
    }

    /// <summary>Same family name is given: the given names must not speak against it.</summary>
    private bool IsSamePerson(int entity, int first, int end)
    {
        ref EntityRecord known = ref Entities.Items[entity];
        if (known.Kind != ActorKind.Person && known.KindCertainty > 0)
        {
            return false;
        }

        if (known.NameEnd - known.NameFirst == 1)
        {
            return known.Gender switch
            {
                Gender.Male => (discourse.Classes[first] & ActorClasses.FirstName) != ActorClasses.FemaleFirstName,
                Gender.Female => (discourse.Classes[first] & ActorClasses.FirstName) != ActorClasses.MaleFirstName,
                _ => true,
            };
        }

        TextBuffer text = discourse.Text;
        if (text.TokenForm[known.NameFirst] == text.TokenForm[first] || discourse.Is(first, ActorClasses.NameParticle))
        {
            return true;
        }

        if (end - first > 1 && known.NameEnd - known.NameFirst > 1 && text.TokenForm[known.NameEnd - 2] == text.TokenForm[end - 2]
            && discourse.Is(end - 2, ActorClasses.FirstName))
        {
            return true;
        }

        ReadOnlySpan<char> one = text.TokenText(known.NameFirst);
        ReadOnlySpan<char> other = text.TokenText(first);
        bool initial = (one.Length <= 2 && (one.Length == 1 || one[1] == '.')) || (other.Length <= 2 && (other.Length == 1 || other[1] == '.'));
        return (initial && one[0] == other[0])
            || (one.Length >= 3 && other.Length >= 3 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));
    }

    private void Update(int entity, int first, int end, ActorKind kind, int certainty)
    {
        ref EntityRecord record = ref Entities.Items[entity];
        if (certainty > record.KindCertainty)
        {
            record.Kind = kind;
            record.KindCertainty = certainty;
        }

        if (end - first > record.NameEnd - record.NameFirst)
        {
            record.NameFirst = first;
            record.NameEnd = end;
        }
    }
}
