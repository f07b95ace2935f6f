using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>
/// Finds or makes the entity of a name: full and short forms, family name first or last, acronyms, upgrades of short names.
/// </summary>
internal sealed class NameResolver(
    Knowledge knowledge, TextBuffer text, MentionBuffer mentions, EntityBuffer entities, NameRegister register)
{
    /// <summary>The entity that a name means; a new one when none fits.</summary>
    public int Resolve(TokenRange name, ActorKind kind, int certainty, Gender? gender)
    {
        int last = mentions.LastNameToken(text, name);
        ulong key = KnownNames.KeyOf(text.FormsOf(name));
        int entity = Link(name, key, kind, certainty, gender);
        if (entity < 0)
        {
            entity = entities.Add(kind, certainty, true, name);
        }
        else
        {
            Update(entity, name, kind, certainty);
        }

        register.Enter(entity, name, last, key);
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
        int last = mentions.LastNameToken(text, name);
        ulong key = KnownNames.KeyOf(text.FormsOf(name));
        if (entities.Users.TryGetValue(user, out int met))
        {
            EnterAlias(met, name, last, key);
            return met;
        }

        int entity = Link(name, key, kind, certainty, gender);
        bool isShort = entity >= 0 && name.Length == 1 && entities.Items[entity].Name.Length > 1;
        // "Johnson", an alias of Boris Johnson, in an article on Dwayne Johnson.
        if (isShort && entities.Items[entity].Kind == kind)
        {
            return entity;
        }

        // "Harlow", a known person, after "Harlow Bank"; and "Jane Roe" and "J. Roe" with an entry each, whom the rules would take for one.
        if (entity < 0 || isShort || (user >= 0 && entities.Items[entity].User >= 0))
        {
            entity = entities.Add(kind, certainty, true, name);
        }
        else
        {
            Update(entity, name, kind, certainty);
        }

        if (user >= 0)
        {
            entities.Users[user] = entity;
            entities.Items[entity].User = user;
            entities.Items[entity].Gender = knowledge.Users[user].Gender ?? entities.Items[entity].Gender;
        }

        // "The Rock": its words are no given and family name.
        if (mentions.Is(name.First, ActorClasses.FunctionWord))
        {
            entities.Names.SetFull(key, entity);
        }
        else
        {
            register.Enter(entity, name, last, key);
        }

        return entity;
    }

    /// <summary>Enters another name of somebody: the last word alone may follow, as <c>Mulyani</c> after <c>Sri Mulyani</c>.</summary>
    private void EnterAlias(int entity, TokenRange name, int last, ulong key)
    {
        entities.Names.SetFull(key, entity);
        bool isPersons = entities.Items[entity].Kind == ActorKind.Person && name.Length > 1;
        if (isPersons && !mentions.Is(name.First, ActorClasses.FunctionWord))
        {
            entities.Names.AddBearer(text.TokenForm[last], entity);
        }
    }

    /// <summary>The entity of a country; a new one at its first mention.</summary>
    public int Country(int country, TokenRange name)
    {
        if (!entities.Countries.TryGetValue(country, out int entity))
        {
            entity = entities.Add(ActorKind.Country, 2, true, name);
            entities.Items[entity].Country = country;
            entities.Countries.Add(country, entity);
        }

        return entity;
    }

    /// <summary>The entity that a name means if there is one already, else -1.</summary>
    public int Find(TokenRange name, Gender? gender)
    {
        int full = entities.Names.Full(KnownNames.KeyOf(text.FormsOf(name)));
        if (full >= 0 || name.Length > 1)
        {
            return full;
        }

        ulong form = text.TokenForm[name.First];
        RoleHolders bearers = entities.Names.Bearers(form);
        for (int i = 0; i < bearers.Count; i++)
        {
            ref EntityRecord entity = ref entities.Items[bearers[i]];
            bool isEnd = text.TokenForm[entity.Name.First] == form
                || text.TokenForm[mentions.LastNameToken(text, entity.Name)] == form;
            if (isEnd && (gender is null || entity.Gender is null || entity.Gender == gender))
            {
                return bearers[i];
            }
        }

        return text.IsAllCapitals(name.First) ? entities.Names.Acronym(form) : -1;
    }

    /// <summary>Who was called by all words of the name before, or whom the model takes it for; -1 for nobody.</summary>
    private int Link(TokenRange name, ulong key, ActorKind kind, int certainty, Gender? gender)
    {
        int full = entities.Names.Full(key);
        // A full name seen again is exact; one word may be another bearer's.
        bool isExact = full >= 0 && (name.Length > 1 || entities.Names.Bearers(text.TokenForm[name.First]).Count <= 1);
        // "the DoE … the Directorate of Education (DoE)": the short form may come first.
        if (full < 0 && kind == ActorKind.Organization && BracketAlias.After(text, name) is { IsEmpty: false } alias
            && entities.Names.Full(KnownNames.KeyOf(text.FormsOf(alias))) is >= 0 and var shorter
            && entities.Items[shorter] is { Kind: ActorKind.Organization, Name.Length: 1 })
        {
            return shorter;
        }

        bool isOther = isExact && name.Length == 1 && gender is not null && entities.Items[full].Gender is { } known && known != gender;
        return isExact && !isOther ? full : register.Linker.Link(name, kind, certainty, gender ?? GenderOf(name));
    }

    private Gender? GenderOf(TokenRange name)
        => name.Length < 2 || mentions.Is(name.First, ActorClasses.FamilyNameFirst) ? null : mentions.GenderOfFirstName(name.First);

    private void Update(int entity, TokenRange name, ActorKind kind, int certainty)
    {
        ref EntityRecord record = ref entities.Items[entity];
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
