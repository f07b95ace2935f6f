using System.Globalization;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Networks;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Reads the words of a description: its noun, and what before it says whom it means.</summary>
internal sealed class DescriptionParser(
    Knowledge knowledge, TextBuffer text, SyntaxBuffer syntax, MentionBuffer mentions, WordVectors words)
{
    /// <summary>How far after its determiner the noun of a description stands.</summary>
    // "the newly elected regional party leader" has four words between.
    private const int Longest = 8;

    /// <summary>The noun of the description that begins with a determiner, or -1.</summary>
    public int HeadAfter(int determiner)
    {
        int head = syntax.Head[determiner];
        // "the newly elected": the parser hangs an article on an adjective where the noun is left out.
        return head > determiner && head < Math.Min(text.SentenceEndOf(determiner), determiner + Longest + 1) ? head : -1;
    }

    /// <summary>The description that a phrase is, by its noun.</summary>
    public DescriptionContext Read(TokenRange phrase, int head)
    {
        int first = phrase.First + (IsDeterminer(phrase.First) ? 1 : 0);
        int country = -1;
        int age = 0;
        for (int i = first; i <= head; i++)
        {
            age = AgeAt(i) is > 0 and var years ? years : age;
            KnownName known = text.IsCapitalized(i) ? knowledge.Names.Longest(text.FormsOf(new TokenRange(i, head + 1)), out _) : default;
            country = known.Country >= 0 && known.Kind is KnownNameKind.Country or KnownNameKind.Demonym ? known.Country : country;
        }

        ulong noun = NounAt(head);
        return new DescriptionContext
        {
            Tokens = phrase,
            Head = head,
            Noun = noun,
            First = first,
            Country = country,
            Age = age,
            HeadClass = ClassOf(noun),
            Row = words.RowOf(noun) is >= 0 and var row ? row : words.RowOf(syntax.Lemma[head]),
        };
    }

    private bool IsDeterminer(int token)
        => syntax.Upos[token] == UniversalTag.Det
            || mentions.Is(token, ActorClasses.PossessivePronoun | ActorClasses.IndefiniteArticle);

    /// <summary>The form of a noun, without <c>ex-</c>: <c>the ex-president</c> is who was president.</summary>
    private ulong NounAt(int head)
    {
        const string former = "ex-";
        ReadOnlySpan<char> form = text.TokenText(head);
        return form.Length > former.Length + 2 && form.StartsWith(former, StringComparison.OrdinalIgnoreCase)
            ? FormHash.Of(form[former.Length..]) : text.TokenForm[head];
    }

    private HeadClass ClassOf(ulong noun)
    {
        ActorClasses classes = knowledge.Actors.Of(noun);
        return (classes & ActorClasses.DocumentNoun) != 0 ? HeadClass.Document
            : (classes & ActorClasses.Spokesperson) != 0 ? HeadClass.Spokesperson
            : (classes & ActorClasses.LeaderNoun) != 0 ? HeadClass.Leader
            : (classes & ActorClasses.Title) != 0 ? HeadClass.Title
            : (classes & ActorClasses.Role) != 0 ? HeadClass.Role
            : (classes & ActorClasses.GroupNoun) != 0 ? HeadClass.Group
            : knowledge.Nominals.IsCompany(noun) ? HeadClass.Company
            : (classes & ActorClasses.OrganizationWord) != 0 || knowledge.Nominals.IsHead(noun)
                ? HeadClass.Organization
            : (classes & ActorClasses.PlaceWord) != 0 ? HeadClass.Place
            : (classes & ActorClasses.Demonym) != 0 ? HeadClass.Demonym
            : HeadClass.None;
    }

    /// <summary>The age in <c>54-year-old</c>, whether one token or several; 0 for none.</summary>
    private int AgeAt(int token)
    {
        ReadOnlySpan<char> form = text.TokenText(token);
        int digits = form.IndexOfAnyExceptInRange('0', '9');
        bool isApart = digits < 0 && token + 4 < text.TokenCount && text.TokenForm[token + 2] == Words.Year
            && text.TokenForm[token + 4] == Words.Old;
        bool isOne = digits is > 0 and <= 3 && form.EndsWith("year-old", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> number = isApart ? form : isOne ? form[..digits] : [];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int age) ? age : 0;
    }
}
