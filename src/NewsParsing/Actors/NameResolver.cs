using NewsParsing.Actors.Entities;
using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Finds or makes the entity of a name: full and short forms, family name first or last, acronyms, upgrades of short names.
/// </summary>
internal sealed class NameResolver(Discourse discourse, NameLinker linker)
{
    private readonly NameRegister _register = new(discourse, linker);

    private EntityBuffer Entities => discourse.Entities;

    private NameIndex Names => discourse.Names;

    /// <summary>The entity that a name means; a new one when none fits.</summary>
    public int Resolve(TokenRange name, ActorKind kind, int certainty, Gender? gender)
    {
        int last = discourse.LastNameToken(name);
        ulong key = discourse.KeyOf(name);
        int entity = Link(name, key, kind, certainty, gender);
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

        int entity = Link(name, key, kind, certainty, gender);
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
            Names.AddBearer(discourse.Text.TokenForm[last], entity);
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
        int full = Names.Full(discourse.KeyOf(name));
        if (full >= 0 || name.Length > 1)
        {
            return full;
        }

        ulong form = discourse.Text.TokenForm[name.First];
        RoleHolders bearers = Names.Bearers(form);
        for (int i = 0; i < bearers.Count; i++)
        {
            ref EntityRecord entity = ref Entities.Items[bearers[i]];
            bool isEnd = discourse.Text.TokenForm[entity.Name.First] == form
                || discourse.Text.TokenForm[discourse.LastNameToken(entity.Name)] == form;
            if (isEnd && (gender is null || entity.Gender is null || entity.Gender == gender))
            {
                return bearers[i];
            }
        }

        return discourse.IsAllCapitals(name.First) ? Names.Acronym(form) : -1;
    }

    /// <summary>Who was called by all words of the name before, or whom the model takes it for; -1 for nobody.</summary>
    private int Link(TokenRange name, ulong key, ActorKind kind, int certainty, Gender? gender)
    {
        int full = Names.Full(key);
        // A full name seen again is exact; one word may be another bearer's.
        bool isExact = full >= 0 && (name.Length > 1 || Names.Bearers(discourse.Text.TokenForm[name.First]).Count <= 1);
        // "the DoE … the Directorate of Education (DoE)": the short form may come first.
        if (full < 0 && kind == ActorKind.Organization && BracketAlias.After(discourse, name) is { IsEmpty: false } alias
            && Names.Full(discourse.KeyOf(alias)) is >= 0 and var shorter && Entities.Items[shorter].Kind == ActorKind.Organization
            && Entities.Items[shorter].Name.Length == 1)
        {
            return shorter;
        }

        bool isOther = isExact && name.Length == 1 && gender is not null && Entities.Items[full].Gender is { } known && known != gender;
        return isExact && !isOther ? full : linker.Link(name, kind, certainty, gender ?? GenderOf(name));
    }

    private Gender? GenderOf(TokenRange name)
        => name.Length < 2 || discourse.Is(name.First, ActorClasses.FamilyNameFirst) ? null
            : (discourse.Classes[name.First] & ActorClasses.FirstName) switch
            {
                ActorClasses.FemaleFirstName => Gender.Female,
                ActorClasses.MaleFirstName => Gender.Male,
                _ => null,
            };

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
