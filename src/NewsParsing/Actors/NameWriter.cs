using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Adds the mention of a name: with its title, its entity, and what the words around a person say.</summary>
internal sealed class NameWriter
{
    private readonly Discourse _discourse;
    private readonly NameResolver _resolver;
    private readonly TitleReader _titles;
    private readonly NameTyper _typer;
    private readonly NameFinder _finder;
    private readonly AppositionReader _appositions;
    private readonly FamilyReader _families;

    public NameWriter(Discourse discourse, NameResolver resolver, TitleReader titles, NameFinder finder)
    {
        _discourse = discourse;
        _resolver = resolver;
        _titles = titles;
        _typer = new NameTyper(discourse, finder);
        _finder = finder;
        _appositions = new AppositionReader(discourse, finder);
        _families = new FamilyReader(discourse, finder);
    }

    /// <param name="run">First token of the capitalised words that hold the name and its title.</param>
    /// <param name="name">The name.</param>
    /// <param name="rule">What found the name.</param>
    public void Add(int run, TokenRange name, Rule rule)
    {
        if (_families.TryAdd(name, rule))
        {
            return;
        }

        int phrase = TitleStart(run, name.First, _finder.Of(name).Best == NameLabel.BeginPerson);
        if (phrase < name.First && !_discourse.Is(name.First - 1, ActorClasses.Honorific | ActorClasses.Title)
            && (IsOrganizationLike(name) || IsAcronym(name)))
        {
            phrase = name.First;
        }

        bool hasTitle = phrase < name.First;
        Gender? gender = hasTitle ? GenderBefore(new TokenRange(phrase, name.First)) : null;
        ActorKind kind = _typer.KindOf(name, hasTitle, out int certainty);
        int entity = _resolver.Resolve(name, kind, certainty, gender);
        if (kind == ActorKind.Organization)
        {
            TakeWholeName(entity, name);
        }

        AddMention(phrase, name, entity, gender, rule);
    }

    /// <summary>
    /// The name by which an organisation is shown has the place or people right before it: <c>Saudi Interior Ministry</c>, <c>Qatar
    /// Airways</c>. The newswire's annotators marked them as two names, so the recogniser does, and the mention keeps to that.
    /// </summary>
    private void TakeWholeName(int entity, TokenRange name)
    {
        int first = name.First;
        while (first > 0 && _discourse.HasSpaceBefore(first) && _discourse.IsCapitalized(first - 1)
            && _discourse.Labels[first - 1] is NameLabel.InsidePlace or NameLabel.InsideGroup)
        {
            first--;
        }

        NameLabel before = first > 0 && _discourse.HasSpaceBefore(first) ? _discourse.Labels[first - 1] : NameLabel.None;
        // "Chinese Huawei", "American Airlines": of one word only what such bodies are called goes with a people.
        bool isWhole = before == NameLabel.BeginPlace
            || (before == NameLabel.BeginGroup && (name.Length > 1 || _discourse.Is(name.First, ActorClasses.OrganizationWord)));
        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        var whole = new TokenRange(first - 1, name.End);
        if (isWhole && _discourse.Text.TokenSentence[whole.First] == _discourse.Text.TokenSentence[name.First]
            && record.Kind == ActorKind.Organization && whole.Length > record.Name.Length)
        {
            record.Name = whole;
        }
    }

    /// <summary>Adds the mention of somebody whom the user knows.</summary>
    /// <param name="name">The name.</param>
    /// <param name="user">Index of the user's name, or -1 where it has several bearers.</param>
    /// <param name="kind">What it names.</param>
    public void AddKnown(TokenRange name, int user, ActorKind kind)
    {
        // "the insurer Harlow": a title stands before a person's name alone.
        int phrase = kind == ActorKind.Person ? TitleStart(name.First, name.First, isPerson: true) : name.First;
        Gender? gender = user >= 0 ? _discourse.Knowledge.Users[user].Gender : null;
        gender ??= GenderBefore(new TokenRange(phrase, name.First));
        int entity = _resolver.ResolveKnown(name, user, kind, gender);
        AddMention(phrase, name, entity, gender, Rule.ListedName);
    }

    private void AddMention(int phrase, TokenRange name, int entity, Gender? gender, Rule rule)
    {
        MentionRecord mention = MentionRecord.Of(name, MentionKind.Name, rule, entity) with
        {
            PhraseFirst = phrase,
            IsSubject = _discourse.IsSubject(new TokenRange(phrase, name.End)),
        };
        for (int i = phrase; i < name.First; i++)
        {
            if (_discourse.Mentions.TokenMention[i] is var inner and >= 0)
            {
                _discourse.Mentions.Items[inner].IsInTitle = true;
            }
        }

        _discourse.Mentions.Add(mention, _discourse.Entities);
        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        if (record.Kind == ActorKind.Person)
        {
            record.Gender ??= gender ?? GenderOfFirstName(record.Name);
            _appositions.Read(entity, mention);
        }
    }

    /// <summary>The first token of the title; a single word before the name that is no role is none.</summary>
    private int TitleStart(int run, int name, bool isPerson)
    {
        bool isRole = run < name && _discourse.Is(name - 1, ActorClasses.Role | ActorClasses.Honorific);
        return _titles.TitleStart(run == name - 1 && !isRole ? name : run, name, isPerson);
    }

    /// <summary><c>broadcaster NRK</c>.</summary>
    private bool IsAcronym(TokenRange name)
        => name.Length == 1 && _discourse.IsAllCapitals(name.First) && _discourse.WidthOf(name.First) is >= 2 and <= 5;

    private bool IsOrganizationLike(TokenRange name)
        => name.Length >= 2 && _discourse.Is(name.End - 1, ActorClasses.OrganizationWord)
            && !_discourse.Is(name.End - 1, ActorClasses.SurnameNoun);

    private Gender? GenderBefore(TokenRange title)
    {
        for (int i = title.End - 1; i >= title.First; i--)
        {
            // A role noun says less than the first name ("spokesman Ann Lee") and is read with the title.
            if (!_discourse.Is(i, ActorClasses.Honorific))
            {
                continue;
            }

            if (_discourse.GenderOf(i) is { } gender)
            {
                return gender;
            }
        }

        return null;
    }

    private Gender? GenderOfFirstName(TokenRange name)
    {
        if (name.Length < 2 || (_discourse.Is(name.First, ActorClasses.FamilyNameFirst) && name.Length < 4))
        {
            return null;
        }

        return (_discourse.Classes[name.First] & ActorClasses.FirstName) switch
        {
            ActorClasses.FemaleFirstName => Gender.Female,
            ActorClasses.MaleFirstName => Gender.Male,
            _ => null,
        };
    }
}
