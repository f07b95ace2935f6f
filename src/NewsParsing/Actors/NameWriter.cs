using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Adds the mention of a name: with its title, its entity, and what the words around a person tell.</summary>
internal sealed class NameWriter
{
    private readonly Discourse _discourse;
    private readonly NameResolver _resolver;
    private readonly TitleReader _titles;
    private readonly NameTyper _typer;
    private readonly AppositionReader _appositions;

    public NameWriter(Discourse discourse, NameResolver resolver, TitleReader titles, NameTyper typer)
    {
        _discourse = discourse;
        _resolver = resolver;
        _titles = titles;
        _typer = typer;
        _appositions = new AppositionReader(discourse);
    }

    /// <param name="run">First token of the capitalised words that hold the name and its title.</param>
    /// <param name="name">First token of the name.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="rule">What found the name.</param>
    public void Add(int run, int name, int end, Rule rule)
    {
        int phrase = _titles.TitleStart(run < name && !_discourse.Is(name - 1, ActorClasses.Role | ActorClasses.Honorific) && run == name - 1 ? name : run, name);
        bool hasTitle = phrase < name;
        if (hasTitle && !_discourse.Is(name - 1, ActorClasses.Honorific | ActorClasses.Title) && (IsOrganizationLike(new TokenRange(name, end)) || IsAcronym(new TokenRange(name, end))))
        {
            phrase = name;
            hasTitle = false;
        }

        Gender? gender = hasTitle ? GenderBefore(new TokenRange(phrase, name)) : null;
        ActorKind kind = _typer.KindOf(new TokenRange(name, end), hasTitle, out int certainty);
        int entity = _resolver.Resolve(new TokenRange(name, end), kind, certainty, gender);
        var mention = new MentionRecord { Tokens = new TokenRange(name, end), PhraseFirst = phrase, Kind = MentionKind.Name, Rule = rule, Entity = entity };
        mention.IsSubject = Subjects.IsSubject(_discourse, new TokenRange(phrase, end));
        for (int i = phrase; i < name; i++)
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

    /// <summary><c>broadcaster NRK</c>.</summary>
    private bool IsAcronym(TokenRange name)
        => name.Length == 1 && _discourse.IsAllCapitals(name.First) && _discourse.WidthOf(name.First) is >= 2 and <= 5;

    private bool IsOrganizationLike(TokenRange name)
        => name.Length >= 2 && _discourse.Is(name.End - 1, ActorClasses.OrganizationWord) && !_discourse.Is(name.End - 1, ActorClasses.SurnameNoun);

    private Gender? GenderBefore(TokenRange title)
    {
        for (int i = title.End - 1; i >= title.First; i--)
        {
            // A role noun tells less than the first name ("spokesman Ann Lee") and is read with the title.
            if (!_discourse.Is(i, ActorClasses.Honorific))
            {
                continue;
            }

            if (_discourse.Is(i, ActorClasses.FemaleNoun))
            {
                return Gender.Female;
            }

            if (_discourse.Is(i, ActorClasses.MaleNoun))
            {
                return Gender.Male;
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
