using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads a name that the recogniser found: its words without title and article, whether a gazetteer knows it.</summary>
internal sealed class LabelledNameReader(
    Discourse discourse, NameEvidence evidence, KnownNameReader gazetteer, TitleReader titles, NameTyper typer, NameScanner scanner,
    NameFilter filter, NameWriter writer)
{
    /// <summary>Reads a name that the recogniser found and returns the token to go on with.</summary>
    public int Read(TokenRange label)
    {
        (int first, int end) = label;
        TextBuffer text = discourse.Text;
        int after = end;
        if (text.TokenForm[first] == Words.The)
        {
            first++;
        }

        // Labels take the possessive mark along now and then: "Acme's" of "Acme's shares".
        while (end > first
            && (discourse.IsPossessive(end - 1) || text.TokenKinds[end - 1] is TokenKind.QuotationMark or TokenKind.Punctuation))
        {
            end--;
        }

        var bare = new TokenRange(first, end);
        // "Category 3", "US$", "It": labelled now and then, never names. "WHO" is one.
        if (bare.IsEmpty || filter.IsNumbered(bare) || scanner.IsCurrency(first) || IsFunctionWord(bare))
        {
            return after;
        }

        bool isPerson = evidence.KindOf(bare) == NameLabel.BeginPerson || evidence.IsTitledPair(bare);
        bool isOther = evidence.Of(bare).Best == NameLabel.BeginOther;
        end = Extend(bare);
        const ActorClasses heads
            = ActorClasses.OrganizationWord | ActorClasses.PlaceWord | ActorClasses.GroupNoun | ActorClasses.GovernmentNoun;
        // "President Roe" without its title, but "General Motors Company" and "Prime Bank" whole.
        bool hasTitle = isPerson || (discourse.Is(first, ActorClasses.Title) && !discourse.Is(end - 1, heads));
        int name = hasTitle ? AfterTitle(first, end) : first;
        if (name == end)
        {
            return after;
        }

        after = Math.Max(after, end);
        NameVotes votes = evidence.Of(new TokenRange(name, end));
        var ahead = new TokenRange(name, Math.Min(text.TokenCount, name + KnownNames.MaximumTokens));
        KnownName known = gazetteer.Longest(ahead, out int length);
        bool isListed = length >= end - name && known.Kind != KnownNameKind.Demonym && !IsPersonAfterAll(known, votes);
        if (isListed && discourse.Rules.Follows(Rule.ListedName))
        {
            gazetteer.Add(new TokenRange(name, name + length), known, isInTitle: false);
            return name + length;
        }

        if (!(isOther && votes.Best is NameLabel.BeginOther or NameLabel.None && !typer.ReadsAsPerson(new TokenRange(name, end))))
        {
            writer.Add(first, new TokenRange(name, end), Rule.LabelledName);
        }

        return after;
    }

    private bool IsFunctionWord(TokenRange name)
        => name.Length == 1 && discourse.Is(name.First, ActorClasses.FunctionWord) && !scanner.IsAcronym(name.First);

    /// <summary>Whether a name of the gazetteers is a person's here: <c>Paris Reed</c>, later <c>Paris</c>.</summary>
    private static bool IsPersonAfterAll(KnownName known, in NameVotes votes)
        => known.Kind is KnownNameKind.Country or KnownNameKind.Capital or KnownNameKind.Demonym
            // "Jordan" is a country unless a person of that family is named, or three labels and more than twice as many as others say
            // person.
            ? votes.Family > 0 || votes.Person > 2 * (votes.Total - votes.Person) + 2
            : votes.Family > 0 || (known.Kind == KnownNameKind.Place && votes.Best == NameLabel.BeginPerson);

    /// <summary>
    /// Goes on with a labelled name over a particle, a suffix or <c>&amp;</c> as far as its form does; not into a name of its own.
    /// </summary>
    private int Extend(TokenRange name)
    {
        bool isLinked = name.End < discourse.Text.TokenCount
            && (discourse.Is(name.End, ActorClasses.NameParticle | ActorClasses.NameSuffix) || !discourse.IsWord(name.End));
        int run = isLinked && scanner.IsNameToken(name.First) ? scanner.RunEnd(name.First) : name.End;
        int i = name.End;
        while (i < run && (discourse.Labels[i] == NameLabel.None || !discourse.IsCapitalized(i - 1)))
        {
            i++;
        }

        // "Roe & sons": a name ends in a capitalised word.
        while (i < run && i > name.End && !discourse.IsCapitalized(i - 1))
        {
            i--;
        }

        return Math.Max(i, name.End);
    }

    private int AfterTitle(int first, int end)
    {
        while (first < end - 1 && discourse.Is(first, ActorClasses.Honorific))
        {
            first++;
        }

        return titles.NameStart(new TokenRange(first, end));
    }
}
