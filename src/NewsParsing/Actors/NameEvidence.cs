using System.Runtime.InteropServices;
using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Reads the name labels of the syntax stage; pools them over all mentions of a name in the text: what is a person once after a title,
/// or in full, is one everywhere.
/// </summary>
internal sealed class NameEvidence(Discourse discourse)
{
    /// <summary>Votes of a title or form of address right before a name.</summary>
    // "Mr Harlow" once outweighs two labels of "Harlow" as a place or company.
    private const int TitleVotes = 3;

    /// <summary>Words at the end of organisations and places.</summary>
    private const ActorClasses ThingNoun
        = ActorClasses.OrganizationWord | ActorClasses.PlaceWord | ActorClasses.GroupNoun | ActorClasses.GovernmentNoun;

    private readonly Dictionary<ulong, NameVotes> _votes = discourse.Scratch.Votes;

    /// <summary>Reads the labels of the text.</summary>
    public void Read()
    {
        int i = discourse.ProseToken;
        while (i < discourse.Text.TokenCount)
        {
            int end = SpanEnd(i);
            if (end > i)
            {
                Count(new TokenRange(i, end), KindOf(new TokenRange(i, end)));
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>The token after the labelled name that begins at a token; the token itself when none does.</summary>
    public int SpanEnd(int token)
    {
        NameLabel[] names = discourse.Labels;
        NameLabel begin = names[token];
        if (begin is not (NameLabel.BeginPerson or NameLabel.BeginOrganization or NameLabel.BeginPlace or NameLabel.BeginOther))
        {
            return token;
        }

        int limit = discourse.Users.NextStart(token, Math.Min(discourse.SentenceEnd(token), token + NameScanner.MaximumNameTokens));
        int end = token + 1;
        // "Jane" and "Roe" labelled as two people, or "Jane" as an organisation before "Roe", are one name.
        while (end < limit && (names[end] == begin + 1 || (names[end] == NameLabel.BeginPerson && IsOnePerson(token, end))))
        {
            begin = names[end] == NameLabel.BeginPerson ? NameLabel.BeginPerson : begin;
            end++;
        }

        return end;
    }

    private readonly HashSet<ulong> _firsts = [];

    /// <summary>The end of the longest name that begins at a token and that the recogniser found elsewhere; the token itself for none.</summary>
    public int NamedEnd(int token)
    {
        if (!_firsts.Contains(discourse.Text.TokenForm[token]))
        {
            return token;
        }

        int limit = Math.Min(discourse.SentenceEnd(token), token + 8);
        ulong key = 0;
        int named = token;
        for (int i = token; i < limit; i++)
        {
            key = Gazetteer.KnownNames.AddForm(key, discourse.Text.TokenForm[i]);
            if (_votes.TryGetValue(key, out NameVotes votes) && discourse.IsCapitalized(i)
                && votes.Best is NameLabel.BeginPerson or NameLabel.BeginOrganization or NameLabel.BeginPlace)
            {
                named = i + 1;
            }
        }

        return named;
    }

    /// <summary>Whether a person's label right after a name goes on with it: given and family name came apart.</summary>
    private bool IsOnePerson(int first, int next)
    {
        if (discourse.Text.TokenKinds[next - 1] != TokenKind.Word || !discourse.HasSpaceBefore(next))
        {
            return false;
        }

        return discourse.Labels[next - 1] is NameLabel.BeginPerson or NameLabel.InsidePerson
            || (next == first + 1 && discourse.Is(first, ActorClasses.FirstName)
                && (first == 0 || !discourse.Is(first - 1, ActorClasses.Preposition)));
    }

    /// <summary>The kind of the labelled name that begins at a token.</summary>
    public NameLabel KindOf(TokenRange name)
        => discourse.Labels[name.End - 1] == NameLabel.BeginPerson ? NameLabel.BeginPerson : discourse.Labels[name.First];

    /// <summary>The votes for a name, those for people of that family included.</summary>
    public NameVotes Of(TokenRange name)
    {
        NameVotes votes = _votes.GetValueOrDefault(discourse.KeyOf(name));
        // "Roe" alone takes the votes of "Jane Roe": who has the family name is a person.
        if (name.Length == 1)
        {
            votes.Family = _votes.GetValueOrDefault(FamilyKey(discourse.Text.TokenForm[name.First])).Person;
            votes.Person += votes.Family;
        }

        return votes;
    }

    /// <summary><c>Justice Roe</c>, which the recogniser takes for an organisation now and then.</summary>
    public bool IsTitledPair(TokenRange name)
        => name.Length == 2 && discourse.Is(name.First, ActorClasses.Title | ActorClasses.Honorific)
            && discourse.Labels[name.First] == NameLabel.BeginOrganization && !discourse.Is(name.First + 1, ThingNoun);

    private static ulong FamilyKey(ulong form) => ~form;

    private void Count(TokenRange name, NameLabel begin)
    {
        (int first, int end) = name;
        if (begin == NameLabel.BeginPerson)
        {
            while (first < end - 1 && discourse.Is(first, ActorClasses.Title | ActorClasses.Honorific))
            {
                first++;
            }
        }

        if (IsTitledPair(new TokenRange(first, end)))
        {
            begin = NameLabel.BeginPerson;
            first++;
        }

        bool isPossessor = end - first == 1 && discourse.IsPossessive(end) && end + 1 < discourse.Text.TokenCount;
        if (begin == NameLabel.BeginPerson && isPossessor && discourse.Labels[end + 1] == NameLabel.BeginPerson
            && SpanEnd(end + 1) > end + 2)
        {
            // "Acme's Jane Roe": a person belongs to an organisation more often than to another.
            begin = NameLabel.BeginOrganization;
        }

        bool isThing = discourse.Is(first, ActorClasses.ThingWord) || discourse.Is(end - 1, ActorClasses.ThingWord);
        if (begin != NameLabel.BeginPerson && isThing)
        {
            // "Cyclone Zelda": neither it nor "Zelda" acts for anybody.
            begin = NameLabel.BeginOther;
            if (end - first == 2 && discourse.Is(first, ActorClasses.ThingWord))
            {
                VotesOf(discourse.KeyOf(new TokenRange(first + 1, end))).Add(begin, TitleVotes);
            }
        }

        bool isTitled = first > 0 && discourse.Is(first - 1, ActorClasses.Honorific | ActorClasses.Title)
            && begin != NameLabel.BeginOrganization;
        _firsts.Add(discourse.Text.TokenForm[first]);
        VotesOf(discourse.KeyOf(new TokenRange(first, end))).Add(isTitled ? NameLabel.BeginPerson : begin, isTitled ? TitleVotes : 1);
        if (begin == NameLabel.BeginPerson && end - first > 1)
        {
            int last = discourse.LastNameToken(new TokenRange(first, end));
            VotesOf(FamilyKey(discourse.Text.TokenForm[last])).Add(begin, 1);
        }
    }

    private ref NameVotes VotesOf(ulong key) => ref CollectionsMarshal.GetValueRefOrAddDefault(_votes, key, out _);
}
