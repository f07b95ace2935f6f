using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Reads the body once; writes the mentions by name: those that the recogniser found, without title and article.</summary>
internal sealed class NameReader
{
    private readonly Discourse _discourse;
    private readonly NameFinder _finder;
    private readonly TitleReader _titles;
    private readonly KnownNameReader _known;
    private readonly NameWriter _writer;

    public NameReader(Discourse discourse, NameResolver resolver, KnownNameReader known)
    {
        _discourse = discourse;
        _known = known;
        _finder = new NameFinder(discourse);
        _titles = new TitleReader(discourse);
        _writer = new NameWriter(discourse, resolver, _titles, _finder);
        Users = new UserNameWriter(discourse, known, _writer);
    }

    /// <summary>Adds the mentions of the user's names.</summary>
    public UserNameWriter Users { get; }

    public void Run()
    {
        _finder.Read();
        TextBuffer text = _discourse.Text;
        int i = _discourse.ProseToken;
        while (i < text.TokenCount)
        {
            int paragraph = text.ParagraphOf(i);
            if (_discourse.IsTitleCase[paragraph])
            {
                i = text.ParagraphEnd(paragraph);
            }
            else if (_discourse.Users.At(i) is var match && match >= 0)
            {
                i = Users.Add(_discourse.Users[match]);
            }
            else
            {
                int end = _finder.EndOf(i);
                i = end > i ? Read(new TokenRange(i, end)) : i + 1;
            }
        }
    }

    /// <summary>Reads a name and returns the token to go on with.</summary>
    private int Read(TokenRange found)
    {
        (int first, int end) = found;
        TextBuffer text = _discourse.Text;
        if (text.TokenForm[first] == Words.The)
        {
            first++;
        }

        // Labels take the possessive mark along now and then: "Acme's" of "Acme's shares".
        while (end > first
            && (_discourse.IsPossessive(end - 1) || text.TokenKinds[end - 1] is TokenKind.QuotationMark or TokenKind.Punctuation))
        {
            end--;
        }

        if (first == end || _finder.IsTitleOfNext(new TokenRange(first, end)) || IsPair(new TokenRange(first, end)) || IsCurrency(end))
        {
            return found.End;
        }

        int name = _finder.NameStart(new TokenRange(first, end));
        NameVotes votes = _finder.Of(new TokenRange(name, end));
        var ahead = new TokenRange(name, Math.Min(text.TokenCount, name + KnownNames.MaximumTokens));
        KnownName known = _known.Longest(ahead, out int length);
        bool isListed = length >= end - name && known.Kind != KnownNameKind.Demonym && !IsPersonAfterAll(known, votes);
        if (isListed && _discourse.Rules.Follows(Rule.ListedName))
        {
            _known.Add(new TokenRange(name, name + length), known);
            return Math.Max(found.End, name + length);
        }

        if (votes.Best is not (NameLabel.BeginOther or NameLabel.None))
        {
            _writer.Add(first, new TokenRange(name, end), Rule.LabelledName);
        }

        return found.End;
    }

    /// <summary><c>US$</c>: whether a sign of money stands right after.</summary>
    private bool IsCurrency(int end)
        => end < _discourse.Text.TokenCount && !_discourse.HasSpaceBefore(end) && _discourse.CharOf(end) is '$' or '€' or '£';

    /// <summary>Two people of the article as one word: <c>the Roe-Lee call</c>.</summary>
    private bool IsPair(TokenRange name)
    {
        ReadOnlySpan<char> form = _discourse.Text.TokenText(name.First);
        int hyphen = form.IndexOf('-');
        return name.Length == 1 && hyphen > 0 && hyphen + 1 < form.Length && _finder.IsFamily(FormHash.Of(form[..hyphen]))
            && _finder.IsFamily(FormHash.Of(form[(hyphen + 1)..]));
    }

    /// <summary>Whether a name of the gazetteers is a person's here: <c>Paris Reed</c>, later <c>Paris</c>.</summary>
    private static bool IsPersonAfterAll(KnownName known, in NameVotes votes)
        => known.Kind is KnownNameKind.Country or KnownNameKind.Capital or KnownNameKind.Demonym
            // "Jordan" is a country unless a person of that family is named, or three labels and more than twice as many as others say
            // person.
            ? votes.Family > 0 || votes.Person > 2 * (votes.Total - votes.Person) + 2
            : votes.Family > 0 || (known.Kind == KnownNameKind.Place && votes.Best == NameLabel.BeginPerson);
}
