using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Finds or makes the entity of a name: full and short forms, family name first or last, acronyms, upgrades of short names.
/// </summary>
internal sealed class NameResolver(Discourse discourse)
{
    private readonly NameRegister _register = new(discourse);

    private EntityBuffer Entities => discourse.Entities;

    private NameIndex Names => discourse.Names;

    /// <summary>The entity that a name means; a new one when none fits.</summary>
    public int Resolve(TokenRange name, ActorKind kind, int certainty, Gender? gender)
    {
        TextBuffer text = discourse.Text;
        int last = discourse.LastNameToken(name);
        ulong key = discourse.KeyOf(name);
        int entity = name.Length == 1 ? FindShort(name.First, key, gender, certainty) : FindLong(name, last, key, kind);
        if (entity < 0)
        {
            entity = Entities.Add(kind, certainty, true, name);
        }
        else
        {
            Update(entity, name, kind, certainty);
        }

        _register.Enter(entity, name, last, key);
        return entity;
    }

    /// <summary>The entity that a name of the user's list means; a new one when none fits.</summary>
    /// <param name="name">Its tokens.</param>
    /// <param name="user">Index of the user's name, or -1 where it has several bearers.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="gender">The gender of its bearer, or null.</param>
    public int ResolveKnown(TokenRange name, int user, ActorKind kind, Gender? gender)
    {
        // Over the certainty of the gazetteers and titles.
        const int certainty = 3;
        int last = discourse.LastNameToken(name);
        ulong key = discourse.KeyOf(name);
        if (discourse.Users.Entities.TryGetValue(user, out int met))
        {
            EnterAlias(met, name, last, key);
            return met;
        }

        int entity = name.Length == 1 ? FindShort(name.First, key, gender, certainty) : FindLong(name, last, key, kind);
        bool isShort = entity >= 0 && name.Length == 1 && Entities.Items[entity].Name.Length > 1;
        // "Johnson", an alias of Boris Johnson, in an article on Dwayne Johnson.
        if (isShort && Entities.Items[entity].Kind == kind)
        {
            return entity;
        }

        // "Harlow", a known person, after "Harlow Bank"; and "Jane Roe" and "J. Roe" with an entry each, whom the rules would take for one.
        if (entity < 0 || isShort || (user >= 0 && Entities.Items[entity].User >= 0))
        {
            entity = Entities.Add(kind, certainty, true, name);
        }
        else
        {
            Update(entity, name, kind, certainty);
        }

        if (user >= 0)
        {
            discourse.Users.Entities[user] = entity;
            Entities.Items[entity].User = user;
            Entities.Items[entity].Gender = discourse.Knowledge.Users[user].Gender ?? Entities.Items[entity].Gender;
        }

        // "The Rock": its words are no given and family name.
        if (discourse.Is(name.First, ActorClasses.FunctionWord))
        {
            Names.SetFull(key, entity);
        }
        else
        {
            _register.Enter(entity, name, last, key);
        }

        return entity;
    }

    /// <summary>Enters another name of somebody: the last word alone may follow, as <c>Mulyani</c> after <c>Sri Mulyani</c>.</summary>
    private void EnterAlias(int entity, TokenRange name, int last, ulong key)
    {
        Names.SetFull(key, entity);
        bool isPersons = Entities.Items[entity].Kind == ActorKind.Person && name.Length > 1;
        if (isPersons && !discourse.Is(name.First, ActorClasses.FunctionWord))
        {
            Names.SetFirst(discourse.Text.TokenForm[last], entity);
        }
    }

    /// <summary>The entity of a country; a new one at its first mention.</summary>
    public int Country(int country, TokenRange name)
    {
        if (!discourse.Scratch.CountryEntities.TryGetValue(country, out int entity))
        {
            entity = Entities.Add(ActorKind.Country, 2, true, name);
            Entities.Items[entity].Country = country;
            discourse.Scratch.CountryEntities.Add(country, entity);
        }

        return entity;
    }

    /// <summary>The entity that a name means if there is one already, else -1.</summary>
    public int Find(TokenRange name, Gender? gender)
    {
        ulong key = discourse.KeyOf(name);
        return name.Length == 1 ? FindShort(name.First, key, gender, 0) : Names.Full(key);
    }

    private int FindShort(int token, ulong key, Gender? gender, int certainty)
    {
        ulong form = discourse.Text.TokenForm[token];
        // "Roe" means the Roe mentioned last: family names go before given names, acronyms and whole names.
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
        // "Jane" for "Jane Roe"; but a list or title that says what "Harlow" is keeps it apart from "Harlow Holdings".
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

    private int FindLong(TokenRange name, int last, ulong key, ActorKind kind)
    {
        int full = Names.Full(key);
        if (full >= 0)
        {
            return full;
        }

        ulong[] forms = discourse.Text.TokenForm;
        if (kind != ActorKind.Person)
        {
            return FindOrganization(name);
        }

        for (int e = Names.Family(forms[last]); e >= 0; e = Entities.Items[e].NextSameFamily)
        {
            if (IsSamePerson(e, name))
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
        int given = discourse.Is(name.First, ActorClasses.FirstName) ? Names.Full(NameIndex.KeyOf(forms.AsSpan(name.First, 1))) : -1;
        if (given >= 0 && Entities.Items[given] is { Kind: ActorKind.Person } known && known.Name.Length == 1)
        {
            Names.RemoveFamily(forms[name.First], given, Entities);
            return given;
        }

        if (discourse.Is(name.First, ActorClasses.FamilyNameFirst))
        {
            int single = Names.Family(forms[name.First]);
            if (single >= 0 && Entities.Items[single].Name.Length == 1)
            {
                return single;
            }
        }

        return -1;
    }

    /// <summary>The same organisation without its leading nationality, or the part before its last word.</summary>
    private int FindOrganization(TokenRange name)
    {
        ReadOnlySpan<ulong> forms = discourse.Text.TokenForm.AsSpan(name.First, name.Length);
        // "British Harlow Bank" after "Harlow Bank": the nationality says where it is, not which it is.
        if (name.Length >= 3)
        {
            int tail = Names.Full(NameIndex.KeyOf(forms[1..]));
            if (tail >= 0 && Entities.Items[tail].Kind == ActorKind.Organization && discourse.Is(name.First, ActorClasses.Demonym))
            {
                return tail;
            }
        }

        if (discourse.Is(name.End - 1, ActorClasses.OrganizationWord))
        {
            // "Harlow Bank" after "Harlow": the last word says what it is.
            int stem = Names.Full(NameIndex.KeyOf(forms[..^1]));
            if (stem >= 0 && Entities.Items[stem].Kind == ActorKind.Organization)
            {
                return stem;
            }
        }

        return -1;
    }

    /// <summary>Same family name is given: the given names must not speak against it.</summary>
    private bool IsSamePerson(int entity, TokenRange name)
    {
        ref EntityRecord known = ref Entities.Items[entity];
        if (known.Kind != ActorKind.Person && known.KindCertainty > 0)
        {
            return false;
        }

        // "Mr Roe", then "Jane Roe": a given name of the other gender is somebody else.
        if (known.Name.Length == 1)
        {
            return known.Gender switch
            {
                Gender.Male => (discourse.Classes[name.First] & ActorClasses.FirstName) != ActorClasses.FemaleFirstName,
                Gender.Female => (discourse.Classes[name.First] & ActorClasses.FirstName) != ActorClasses.MaleFirstName,
                _ => true,
            };
        }

        TextBuffer text = discourse.Text;
        if (text.TokenForm[known.Name.First] == text.TokenForm[name.First] || discourse.Is(name.First, ActorClasses.NameParticle))
        {
            return true;
        }

        // "John Fitzgerald Roe" and "Fitzgerald Roe": the same given name before the family name.
        if (name.Length > 1 && known.Name.Length > 1 && text.TokenForm[known.Name.End - 2] == text.TokenForm[name.End - 2]
            && discourse.Is(name.End - 2, ActorClasses.FirstName))
        {
            return true;
        }

        ReadOnlySpan<char> one = text.TokenText(known.Name.First);
        ReadOnlySpan<char> other = text.TokenText(name.First);
        bool isShort = one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
        // "J. Roe" and "Jane Roe", "Rob Roe" and "Robert Roe"; "Jo" and "Joan" are two, for two letters begin many names.
        return ((IsInitial(one) || IsInitial(other)) && one[0] == other[0]) || (one.Length >= 3 && other.Length >= 3 && isShort);
    }

    /// <summary><c>J</c>, <c>J.</c></summary>
    private static bool IsInitial(ReadOnlySpan<char> form) => form.Length == 1 || (form.Length == 2 && form[1] == '.');

    private void Update(int entity, TokenRange name, ActorKind kind, int certainty)
    {
        ref EntityRecord record = ref Entities.Items[entity];
        // "Roe" guessed to be a company becomes a person with "Mr Roe"; a list is never overruled by a guess.
        if (certainty > record.KindCertainty)
        {
            record.Kind = kind;
            record.KindCertainty = certainty;
        }

        if (name.Length > record.Name.Length)
        {
            record.Name = name;
        }
    }
}
