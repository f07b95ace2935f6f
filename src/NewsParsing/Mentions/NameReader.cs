using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Reads the body once; writes the mentions by name: those that the recogniser found, without title and article.</summary>
internal sealed class NameReader(
    RuleSet rules, TextBuffer text, MentionBuffer mentions, NameFinder finder, KnownNameReader known, NameWriter writer)
{
    public void Run()
    {
        finder.Read();
        int i = mentions.ProseToken;
        while (i < text.TokenCount)
        {
            text.ThrowIfCancelled();
            int paragraph = text.ParagraphOf(i);
            if (mentions.IsTitleCase[paragraph])
            {
                i = text.ParagraphEnd(paragraph);
            }
            else if (mentions.Users.At(i) is var match && match >= 0)
            {
                UserMatch name = mentions.Users[match];
                i = name.Tokens.End;
                if (writer.TryRead(name, out MentionRecord mention))
                {
                    mentions.Add(mention);
                }
            }
            else
            {
                int end = finder.EndOf(i);
                i = end > i ? Read(new TokenRange(i, end)) : i + 1;
            }
        }
    }

    /// <summary>Reads a name and returns the token to go on with.</summary>
    private int Read(TokenRange found)
    {
        (int first, int end) = found;
        if (text.TokenForm[first] == Words.The)
        {
            first++;
        }

        // Labels take the possessive mark along now and then: "Acme's" of "Acme's shares".
        while (end > first
            && (text.IsPossessive(end - 1) || text.TokenKinds[end - 1] is TokenKind.QuotationMark or TokenKind.Punctuation))
        {
            end--;
        }

        if (first == end || finder.IsTitleOfNext(new TokenRange(first, end)) || IsPair(new TokenRange(first, end)) || IsCurrency(end))
        {
            return found.End;
        }

        int name = finder.NameStart(new TokenRange(first, end));
        NameVotes votes = finder.Of(new TokenRange(name, end));
        var ahead = new TokenRange(name, Math.Min(text.TokenCount, name + KnownNames.MaximumTokens));
        KnownName listed = known.Longest(ahead, out int length);
        bool isListed = length >= end - name && listed.Kind != KnownNameKind.Demonym && !IsPersonAfterAll(listed, votes);
        if (isListed && rules.Follows(Rule.ListedName))
        {
            known.TryRead(new TokenRange(name, name + length), listed, out MentionRecord mention);
            mentions.Add(mention);
            return Math.Max(found.End, name + length);
        }

        if (votes.Best is not (NameLabel.BeginOther or NameLabel.None))
        {
            mentions.Add(writer.Read(first, new TokenRange(name, end), Rule.LabelledName));
        }

        return found.End;
    }

    /// <summary><c>US$</c>: whether a sign of money stands right after.</summary>
    private bool IsCurrency(int end)
        => end < text.TokenCount && !text.HasSpaceBefore(end) && text.CharOf(end) is '$' or '€' or '£';

    /// <summary>Two people of the article as one word: <c>the Roe-Lee call</c>.</summary>
    private bool IsPair(TokenRange name)
    {
        ReadOnlySpan<char> form = text.TokenText(name.First);
        int hyphen = form.IndexOf('-');
        return name.Length == 1 && hyphen > 0 && hyphen + 1 < form.Length && finder.IsFamily(FormHash.Of(form[..hyphen]))
            && finder.IsFamily(FormHash.Of(form[(hyphen + 1)..]));
    }

    /// <summary>Whether a name of the gazetteers is a person's here: <c>Paris Reed</c>, later <c>Paris</c>.</summary>
    private static bool IsPersonAfterAll(KnownName known, in NameVotes votes)
        => known.Kind is KnownNameKind.Country or KnownNameKind.Capital or KnownNameKind.Demonym
            // "Jordan" is a country unless a person of that family is named, or three labels and more than twice as many as others say
            // person.
            ? votes.Family > 0 || votes.Person > 2 * (votes.Total - votes.Person) + 2
            : votes.Family > 0 || (known.Kind == KnownNameKind.Place && votes.Best == NameLabel.BeginPerson);
}
