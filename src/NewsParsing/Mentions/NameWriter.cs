using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Makes the mention of a name: with its title, and what both say of its bearer.</summary>
internal sealed class NameWriter(
    Knowledge knowledge, TextBuffer text, SyntaxBuffer syntax, MentionBuffer mentions, NameFinder finder)
{
    private readonly TitleReader _titles = new(knowledge, text, syntax, mentions);
    private readonly NameTyper _typer = new(text, finder);

    /// <param name="run">First token of the capitalised words that hold the name and its title.</param>
    /// <param name="name">The name.</param>
    /// <param name="rule">What found the name.</param>
    public MentionRecord Read(int run, TokenRange name, Rule rule)
    {
        int phrase = TitleStart(run, name.First, finder.Of(name).Best == NameLabel.BeginPerson);
        if (phrase < name.First && !mentions.Is(name.First - 1, ActorClasses.Honorific | ActorClasses.Title)
            && (IsOrganizationLike(name) || IsAcronym(name)))
        {
            phrase = name.First;
        }

        bool hasTitle = phrase < name.First;
        ActorKind kind = _typer.KindOf(name, hasTitle, out int certainty);
        return MentionOf(phrase, name, kind) with
        {
            Whole = kind == ActorKind.Organization ? WholeName(name) : name, Certainty = certainty, Rule = rule,
        };
    }

    /// <summary>
    /// The name by which an organisation is shown has the place or people right before it: <c>Saudi Interior Ministry</c>, <c>Qatar
    /// Airways</c>. The newswire's annotators marked them as two names, so the recogniser does, and the mention keeps to that.
    /// </summary>
    private TokenRange WholeName(TokenRange name)
    {
        int first = name.First;
        while (first > 0 && text.HasSpaceBefore(first) && text.IsCapitalized(first - 1)
            && mentions.Labels[first - 1] is NameLabel.InsidePlace or NameLabel.InsideGroup)
        {
            first--;
        }

        NameLabel before = first > 0 && text.HasSpaceBefore(first) ? mentions.Labels[first - 1] : NameLabel.None;
        // "Chinese Huawei", "American Airlines": of one word only what such bodies are called goes with a people.
        bool isWhole = before == NameLabel.BeginPlace
            || (before == NameLabel.BeginGroup && (name.Length > 1 || mentions.Is(name.First, ActorClasses.OrganizationWord)));
        var whole = new TokenRange(first - 1, name.End);
        return isWhole && text.TokenSentence[whole.First] == text.TokenSentence[name.First] ? whole : name;
    }

    /// <summary>The mention of somebody whom the user knows.</summary>
    /// <param name="name">The name.</param>
    /// <param name="form">The first form of the user's names that it is.</param>
    /// <param name="kind">What it names.</param>
    public MentionRecord ReadKnown(TokenRange name, int form, ActorKind kind)
    {
        // "the insurer Harlow": a title stands before a person's name alone.
        int phrase = kind == ActorKind.Person ? TitleStart(name.First, name.First, isPerson: true) : name.First;
        return MentionOf(phrase, name, kind) with { UserForm = form, Rule = Rule.ListedName };
    }

    private MentionRecord MentionOf(int phrase, TokenRange name, ActorKind kind)
        => new()
        {
            Tokens = name,
            PhraseFirst = phrase,
            Whole = name,
            Kind = kind,
            Gender = GenderBefore(new TokenRange(phrase, name.First)),
            UserForm = -1,
            IsSubject = syntax.Tree.IsSubject(new TokenRange(phrase, name.End)),
        };

    /// <summary>The first token of the title; a single word before the name that is no role is none.</summary>
    private int TitleStart(int run, int name, bool isPerson)
    {
        bool isRole = run < name && mentions.Is(name - 1, ActorClasses.Role | ActorClasses.Honorific);
        return _titles.TitleStart(run == name - 1 && !isRole ? name : run, name, isPerson);
    }

    /// <summary><c>broadcaster NRK</c>.</summary>
    private bool IsAcronym(TokenRange name)
        => name.Length == 1 && text.IsAllCapitals(name.First) && text.WidthOf(name.First) is >= 2 and <= 5;

    private bool IsOrganizationLike(TokenRange name)
        => name.Length >= 2 && mentions.Is(name.End - 1, ActorClasses.OrganizationWord)
            && !mentions.Is(name.End - 1, ActorClasses.SurnameNoun);

    private Gender? GenderBefore(TokenRange title)
    {
        for (int i = title.End - 1; i >= title.First; i--)
        {
            // A role noun says less than the first name ("spokesman Ann Lee") and is read with the title.
            if (!mentions.Is(i, ActorClasses.Honorific))
            {
                continue;
            }

            if (mentions.GenderOf(i) is { } gender)
            {
                return gender;
            }
        }

        return null;
    }
}
