using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Ties names to entities by what the user and the gazetteers know and by their words; reads what stands around people.</summary>
internal sealed class MentionResolver(
    Knowledge knowledge, TextBuffer text, MentionBuffer mentions, EntityBuffer entities, NameResolver resolver, KnownNameReader known,
    AppositionReader appositions)
{
    /// <summary>Adds a name as a reference to the entity that it means.</summary>
    public void Add(in MentionRecord mention)
    {
        bool isListed = mention.Known.Kind != KnownNameKind.None;
        int user = mention.UserForm >= 0 ? BearerOf(mention.UserForm, mention.Kind) : -1;
        Gender? gender = (user >= 0 ? knowledge.Users[user].Gender : null) ?? mention.Gender;
        int entity = mention.Family != 0 ? Family(mention)
            : isListed ? Listed(mention)
            : mention.UserForm >= 0 ? resolver.ResolveKnown(mention.Tokens, user, mention.Kind, gender)
            : resolver.Resolve(mention.Tokens, mention.Kind, mention.Certainty, gender);
        ref EntityRecord record = ref entities.Items[entity];
        if (record.Kind == ActorKind.Organization && mention.Whole != mention.Tokens && mention.Whole.Length > record.Name.Length)
        {
            record.Name = mention.Whole;
        }

        ReferenceRecord reference = ReferenceRecord.Of(mention.Tokens, MentionKind.Name, mention.Rule, entity) with
        {
            PhraseFirst = mention.PhraseFirst, IsSubject = mention.IsSubject,
        };
        if (isListed)
        {
            entities.References.Add(reference, entities);
            return;
        }

        for (int i = mention.PhraseFirst; i < mention.Tokens.First; i++)
        {
            if (entities.References.TokenMention[i] is var inner and >= 0)
            {
                entities.References.Items[inner].IsInTitle = true;
            }
        }

        entities.References.Add(reference, entities);
        if (record.Kind == ActorKind.Person)
        {
            record.Gender ??= gender ?? GenderOf(record.Name);
            appositions.Read(entity, reference);
        }
    }

    private int Listed(in MentionRecord mention)
    {
        TokenRange name = mention.Tokens;
        int person = known.IsPartner(name) ? resolver.Resolve(name, ActorKind.Person, mention.Certainty, null)
            : mention.Known.Kind is KnownNameKind.Place or KnownNameKind.Capital && name.Length == 1 ? Person(name.First) : -1;
        return person >= 0 ? person : mention.Kind switch
        {
            ActorKind.Country => resolver.Country(mention.Known.Country, name),
            ActorKind.Organization => resolver.Resolve(name, ActorKind.Organization, mention.Certainty, null),
            _ => Place(name),
        };
    }

    /// <summary>
    /// Somebody whose name is a place's too: a person of that family or given name known by now (<c>Victoria</c> after
    /// <c>Victoria Smith</c>), or one with a given name alone who speaks; -1 for none.
    /// </summary>
    private int Person(int token)
    {
        // "in Victoria" is the place, though a Victoria Smith was named.
        if (token > 0 && mentions.Is(token - 1, ActorClasses.Preposition))
        {
            return -1;
        }

        var name = new TokenRange(token, token + 1);
        int met = resolver.Find(name, null);
        return met >= 0 ? (entities.IsPerson(met) ? met : -1)
            : known.IsSpeaker(token) ? resolver.Resolve(name, ActorKind.Person, 1, null)
            : -1;
    }

    private int Family(in MentionRecord mention)
    {
        int entity = entities.Names.Full(mention.Family);
        if (entity < 0)
        {
            entity = entities.Add(mention.Kind, mention.Certainty, true, mention.Tokens);
            entities.Names.SetFull(mention.Family, entity);
        }
        else if (mention.Tokens.Length > entities.Items[entity].Name.Length)
        {
            entities.Items[entity].Name = mention.Tokens;
        }

        return entity;
    }

    private int Place(TokenRange name)
    {
        ulong key = ~KnownNames.KeyOf(text.FormsOf(name));
        int entity = entities.Names.Full(key);
        if (entity < 0)
        {
            entity = entities.Add(ActorKind.Place, 2, true, name);
            entities.Names.SetFull(key, entity);
        }

        return entity;
    }

    /// <summary>
    /// The one bearer of that kind; of several the one whom the text has named by a name of their own, else -1: a wrong identifier is worse
    /// than none.
    /// </summary>
    private int BearerOf(int first, ActorKind kind)
    {
        UserNames names = knowledge.Users;
        int bearer = -1;
        int count = 0;
        for (int form = first; form >= 0; form = names.Form(form).Next)
        {
            int name = names.Form(form).Name;
            if (names[name].Kind != (kind == ActorKind.Person ? UserNameKind.Person : UserNameKind.Organization))
            {
                continue;
            }

            if (entities.Users.ContainsKey(name))
            {
                return name;
            }

            // An agency that is a known organisation as well: two entries, of which one says who it is.
            bool isSame = bearer >= 0 && names[bearer].Name == names[name].Name && (names[bearer].ExternalId is not { } id
                || names[name].ExternalId is not { } other || id == other);
            count += isSame ? 0 : 1;
            bearer = bearer < 0 || (isSame && names[bearer].ExternalId is null) ? name : bearer;
        }

        return count == 1 ? bearer : -1;
    }

    private Gender? GenderOf(TokenRange name)
        => name.Length < 2 || (mentions.Is(name.First, ActorClasses.FamilyNameFirst) && name.Length < 4) ? null
            : mentions.GenderOfFirstName(name.First);
}
