using System.Globalization;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Networks;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors.Entities;

/// <summary>Reads the words of a description: its noun, and what before it says whom it means.</summary>
internal sealed class DescriptionParser(Discourse discourse, WordVectors words)
{
    /// <summary>How far after its determiner the noun of a description stands.</summary>
    // "the newly elected regional party leader" has four words between.
    private const int Longest = 8;

    /// <summary>The value of <see cref="CoreferenceFeature.Form"/> for <c>a</c> and <c>one</c> before a singular.</summary>
    public const int Indefinite = 3;

    /// <summary>How far after the noun the name stands to which it is an apposition.</summary>
    // "the president of the Movement Another Way, Ricardo Lombana": seven.
    private const int Apposition = 14;

    /// <summary>
    /// The description that begins with a determiner; false where its noun names somebody, or a name follows that it is the title of.
    /// </summary>
    public bool TryRead(int determiner, out DescriptionContext description)
    {
        int head = discourse.Syntax.Head[determiner];
        int limit = Math.Min(discourse.SentenceEnd(determiner), determiner + Longest + 1);
        description = default;
        // "the newly elected": the parser hangs an article on an adjective where the noun is left out.
        if (head <= determiner || head >= limit || IsNamed(head) || IsTitle(head))
        {
            return false;
        }

        description = Read(new TokenRange(determiner, head + 1), head);
        return true;
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
            KnownName known = discourse.IsCapitalized(i) ? discourse.Listed(new TokenRange(i, head + 1), out _) : default;
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
            Row = words.RowOf(noun) is >= 0 and var row ? row : words.RowOf(discourse.Syntax.Lemma[head]),
        };
    }

    /// <summary>The value of <see cref="CoreferenceFeature.Form"/>: the determiner and the number.</summary>
    public int FormOf(in DescriptionContext description)
    {
        int first = description.Tokens.First;
        int determiner = discourse.Text.TokenForm[first] == Words.The ? 0
            : discourse.Is(first, ActorClasses.PossessivePronoun) ? 2
            : discourse.Is(first, ActorClasses.IndefiniteArticle) || discourse.Text.TokenForm[first] == Words.One ? Indefinite
            : discourse.Syntax.Upos[first] == UniversalTag.Det ? 1
            : 4;
        return determiner + (discourse.Syntax.Xpos[description.Head] is PennTag.NNS or PennTag.NNPS ? 8 : 0);
    }

    private bool IsDeterminer(int token)
        => discourse.Syntax.Upos[token] == UniversalTag.Det
            || discourse.Is(token, ActorClasses.PossessivePronoun | ActorClasses.IndefiniteArticle);

    private bool IsNamed(int head)
        => discourse.Mentions.TokenMention[head] is >= 0 and var mention && discourse.Mentions.Items[mention].Kind != MentionKind.Nominal;

    /// <summary>
    /// Whether a name follows that the noun is the title of, or that it stands beside: <c>the head of Acme, Jane Roe,</c>.
    /// </summary>
    private bool IsTitle(int head)
    {
        if (discourse.Syntax.Relation[head] == Relation.Appos)
        {
            return true;
        }

        int end = Math.Min(discourse.SentenceEnd(head), head + Apposition);
        for (int i = head + 1; i < end; i++)
        {
            int index = discourse.Mentions.TokenMention[i];
            bool isName = index >= 0 && discourse.Mentions.Items[index] is { Kind: MentionKind.Name } name
                && discourse.IsPerson(name.Entity);
            bool isBeside = discourse.Syntax.Head[i] == head
                && discourse.Syntax.Relation[i] is Relation.Appos or Relation.Flat or Relation.NmodDesc or Relation.Compound;
            if (isName && (i == head + 1 || isBeside))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The form of a noun, without <c>ex-</c>: <c>the ex-president</c> is who was president.</summary>
    private ulong NounAt(int head)
    {
        const string former = "ex-";
        ReadOnlySpan<char> form = discourse.Text.TokenText(head);
        return form.Length > former.Length + 2 && form.StartsWith(former, StringComparison.OrdinalIgnoreCase)
            ? FormHash.Of(form[former.Length..]) : discourse.Text.TokenForm[head];
    }

    private HeadClass ClassOf(ulong noun)
    {
        ActorClasses classes = discourse.Knowledge.Actors.Of(noun);
        return (classes & ActorClasses.DocumentNoun) != 0 ? HeadClass.Document
            : (classes & ActorClasses.Spokesperson) != 0 ? HeadClass.Spokesperson
            : (classes & ActorClasses.LeaderNoun) != 0 ? HeadClass.Leader
            : (classes & ActorClasses.Title) != 0 ? HeadClass.Title
            : (classes & ActorClasses.Role) != 0 ? HeadClass.Role
            : (classes & ActorClasses.GroupNoun) != 0 ? HeadClass.Group
            : discourse.Knowledge.Nominals.IsCompany(noun) ? HeadClass.Company
            : (classes & ActorClasses.OrganizationWord) != 0 || discourse.Knowledge.Nominals.IsHead(noun)
                ? HeadClass.Organization
            : (classes & ActorClasses.PlaceWord) != 0 ? HeadClass.Place
            : (classes & ActorClasses.Demonym) != 0 ? HeadClass.Demonym
            // "the OC": what the text has as somebody's title is a role.
            : discourse.Names.Description(noun) is >= 0 and var holder && discourse.IsPerson(holder) ? HeadClass.Role
            : HeadClass.None;
    }

    /// <summary>The age in <c>54-year-old</c>, whether one token or several; 0 for none.</summary>
    private int AgeAt(int token)
    {
        TextBuffer text = discourse.Text;
        ReadOnlySpan<char> form = text.TokenText(token);
        int digits = form.IndexOfAnyExceptInRange('0', '9');
        bool isApart = digits < 0 && token + 4 < text.TokenCount && text.TokenForm[token + 2] == Words.Year
            && text.TokenForm[token + 4] == Words.Old;
        bool isOne = digits is > 0 and <= 3 && form.EndsWith("year-old", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> number = isApart ? form : isOne ? form[..digits] : [];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int age) ? age : 0;
    }
}
