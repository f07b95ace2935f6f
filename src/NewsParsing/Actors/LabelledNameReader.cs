using NewsParsing.Models;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads a name that the recogniser found: its words without title and article, whether a gazetteer knows it.</summary>
internal sealed class LabelledNameReader(
    Discourse discourse, NameEvidence evidence, KnownNameReader gazetteer, TitleReader titles, NameTyper typer, NameScanner scanner, NameFilter filter, NameWriter writer)
{
    /// <summary>Reads a name that the recogniser found and returns the token to go on with.</summary>
    public int Read(int first, int end)
    {
        TextBuffer text = discourse.Text;
        int behind = end;
        if (text.TokenForm[first] == Words.The)
        {
            first++;
        }

        while (end > first && (discourse.IsPossessive(end - 1) || text.TokenKinds[end - 1] is TokenKind.QuotationMark or TokenKind.Punctuation))
        {
            end--;
        }

        if (first >= end || filter.IsNumbered(first, end) || scanner.IsCurrency(first) || (end - first == 1 && discourse.Is(first, ActorClasses.FunctionWord) && !scanner.IsAcronym(first)))
        {
            return behind;
        }

        bool isPerson = evidence.KindOf(first, end) == NameLabel.BeginPerson || evidence.IsTitledPair(first, end);
        bool isOther = evidence.Of(first, end).Best == NameLabel.BeginOther;
        end = Extend(first, end);
        const ActorClasses heads = ActorClasses.OrganizationWord | ActorClasses.PlaceWord | ActorClasses.GroupNoun | ActorClasses.GovernmentNoun;
        int name = isPerson || (discourse.Is(first, ActorClasses.Title) && !discourse.Is(end - 1, heads)) ? BehindTitle(first, end) : first;
        if (name == end)
        {
            return behind;
        }

        behind = Math.Max(behind, end);
        NameVotes votes = evidence.Of(name, end);
        KnownName known = gazetteer.Longest(name, Math.Min(text.TokenCount, name + Gazetteer.MaximumTokens), out int length);
        if (discourse.Rules.Follows(Rule.ListedName) && length >= end - name && known.Kind != KnownNameKind.Demonym && !IsPersonAfterAll(known, votes))
        {
            gazetteer.Add(name, name + length, known, isInTitle: false);
            return name + length;
        }

        if (end - name == 1 && length == 0 && votes is { Place: 1, Total: 1 } && discourse.Rules.Follows(Rule.OneOfTwoUnknownPlaces) && IsOneOfTwoUnknown(name))
        {
            return behind;
        }

        if (!(isOther && votes.Best is NameLabel.BeginOther or NameLabel.None && !typer.ReadsAsPerson(name, end)))
        {
            writer.Add(first, name, end, Rule.LabelledName);
        }

        return behind;
    }

    /// <summary>Whether a name of the gazetteers is a person's here: <c>Paris Reed</c>, later <c>Paris</c>.</summary>
    private static bool IsPersonAfterAll(KnownName known, in NameVotes votes)
        => known.Kind is KnownNameKind.Country or KnownNameKind.Capital or KnownNameKind.Demonym ? votes.Family > 0 || votes.Person > 2 * (votes.Total - votes.Person) + 2
            : votes.Family > 0 || (known.Kind == KnownNameKind.Place && votes.Best == NameLabel.BeginPerson);

    /// <summary>
    /// Goes on with a labelled name over a particle, a suffix or <c>&amp;</c> as far as its form does; not into a name of its own.
    /// </summary>
    private int Extend(int first, int end)
    {
        bool isLinked = end < discourse.Text.TokenCount && (discourse.Is(end, ActorClasses.NameParticle | ActorClasses.NameSuffix) || discourse.Text.TokenKinds[end] != TokenKind.Word);
        int run = isLinked && scanner.IsNameToken(first) ? scanner.RunEnd(first) : end;
        int i = end;
        while (i < run && (discourse.Syntax.Names[i] == NameLabel.None || !discourse.IsCapitalized(i - 1)))
        {
            i++;
        }

        while (i < run && i > end && !discourse.IsCapitalized(i - 1))
        {
            i--;
        }

        return Math.Max(i, end);
    }

    /// <summary><c>the rule in Roe and Pyle</c>: two unknown names after a preposition, named once, are more often the parties of a case than places.</summary>
    private bool IsOneOfTwoUnknown(int token)
    {
        TextBuffer text = discourse.Text;
        int first = token >= 2 && text.TokenForm[token - 1] == Words.And ? token - 2 : token;
        return first > 0 && first + 2 < text.TokenCount && text.TokenForm[first - 1] == Words.In && text.TokenForm[first + 1] == Words.And
            && IsUnknownPlace(first) && IsUnknownPlace(first + 2);
    }

    private bool IsUnknownPlace(int token)
    {
        gazetteer.Longest(token, Math.Min(discourse.Text.TokenCount, token + Gazetteer.MaximumTokens), out int length);
        return length == 0 && evidence.SpanEnd(token) == token + 1 && evidence.Of(token, token + 1) is { Place: 1, Total: 1 };
    }

    private int BehindTitle(int first, int end)
    {
        while (first < end - 1 && discourse.Is(first, ActorClasses.Honorific))
        {
            first++;
        }

        return titles.NameStart(first, end);
    }
}
