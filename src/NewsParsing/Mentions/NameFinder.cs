using System.Runtime.InteropServices;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>
/// Reads the name labels of the syntax stage and pools them over the article: what is a person once after a title, or in full, is one
/// everywhere, and a name that was found once is found everywhere.
/// </summary>
internal sealed class NameFinder(TextBuffer text, MentionBuffer mentions)
{
    /// <summary>No name is longer: keeps text in capitals linear and its names readable.</summary>
    private const int MaximumTokens = 14;

    /// <summary>Names of more words are not looked for where they have no label.</summary>
    // Of the 23,956 people, bodies and places of worldwide names-train 16 have more than eight words.
    private const int MaximumKnownTokens = 8;

    /// <summary>Votes of a title or form of address right before a name.</summary>
    // "Mr Harlow" once outweighs two labels of "Harlow" as a place or company.
    private const int TitleVotes = 3;

    private static readonly ulong Seri = FormHash.Of("seri"), Sri = FormHash.Of("sri"), Tan = FormHash.Of("tan");

    private readonly Dictionary<ulong, NameVotes> _votes = mentions.Votes;
    private readonly HashSet<ulong> _firsts = mentions.NameFirsts;

    /// <summary>Counts the labels of the text.</summary>
    public void Read()
    {
        int i = mentions.ProseToken;
        while (i < text.TokenCount)
        {
            text.ThrowIfCancelled();
            int end = LabelEnd(i);
            if (end > i)
            {
                var name = new TokenRange(i, end);
                Count(name, KindOf(name));
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>
    /// The token after the name that begins at a token: that of its label, or a longer one that the recogniser found elsewhere; the token
    /// itself where no name begins.
    /// </summary>
    public int EndOf(int token)
    {
        int label = LabelEnd(token);
        int known = KnownEnd(token);
        return known > label && (label > token || known > token + 1 || IsNameAlone(token)) ? known : label;
    }

    /// <summary>The kind of the labelled name: a person's where a person's label ends it, over <c>of</c> or a suffix.</summary>
    private NameLabel KindOf(TokenRange name)
        => mentions.Labels[name.End - 1] is NameLabel.BeginPerson or NameLabel.InsidePerson ? NameLabel.BeginPerson
            : mentions.Labels[name.First];

    /// <summary>
    /// The first token of a name after the forms of address and, of a person's of three words and more, the title in its label.
    /// </summary>
    public int NameStart(TokenRange name)
    {
        int first = name.First;
        bool isPerson = KindOf(name) == NameLabel.BeginPerson;
        while (first < name.End - 1 && (mentions.Is(first, ActorClasses.Honorific) || IsSecondOfAddress(first)
            || (isPerson && name.End - first > 2 && IsTitle(first))))
        {
            first++;
        }

        return first;
    }

    /// <summary>An office, or a trade that is no family name: <c>Barrister Omar Bell</c>; <c>Cook</c> and <c>Faith</c> are names.</summary>
    private bool IsTitle(int token)
        => mentions.Is(token, ActorClasses.Role) && !mentions.Is(token, ActorClasses.FirstName | ActorClasses.SurnameNoun
            | ActorClasses.FamilyName | ActorClasses.FamilyNameFirst);

    /// <summary>The second word of a Malay form of address: <c>Datuk Seri</c>, <c>Tan Sri</c>; the first is a name elsewhere.</summary>
    private bool IsSecondOfAddress(int token)
        => IsSeri(token) ? token > 0 && (mentions.Is(token - 1, ActorClasses.Honorific) || text.TokenForm[token - 1] == Tan)
            : text.TokenForm[token] == Tan && token + 1 < text.TokenCount && IsSeri(token + 1);

    private bool IsSeri(int token) => text.TokenForm[token] == Seri || text.TokenForm[token] == Sri;

    /// <summary>
    /// Whether a labelled name is but the title or form of address of the one right after it: <c>Tan Sri</c>, <c>Nobel Laureate</c>.
    /// </summary>
    public bool IsTitleOfNext(TokenRange name)
    {
        int next = name.End;
        bool isBefore = next < text.TokenCount && text.HasSpaceBefore(next) && text.IsCapitalized(next)
            && (mentions.Labels[next] == NameLabel.BeginPerson || mentions.Is(next, ActorClasses.Honorific));
        return isBefore && mentions.Labels[name.First] is NameLabel.BeginPerson or NameLabel.InsidePerson
            && (IsSecondOfAddress(name.End - 1) || IsTitle(name.End - 1));
    }

    /// <summary>The votes for a name, those for people of that family included.</summary>
    public NameVotes Of(TokenRange name)
    {
        NameVotes votes = _votes.GetValueOrDefault(KnownNames.KeyOf(text.FormsOf(name)));
        // "Roe" alone takes the votes of "Jane Roe": who has the family name is a person.
        if (name.Length == 1)
        {
            votes.Family = _votes.GetValueOrDefault(FamilyKey(text.TokenForm[name.First])).Person;
            votes.Person += votes.Family;
        }

        return votes;
    }

    /// <summary>The token after the label that begins at a token; the token itself when none does.</summary>
    private int LabelEnd(int token)
    {
        NameLabel[] names = mentions.Labels;
        NameLabel begin = names[token];
        if (begin is not (NameLabel.BeginPerson or NameLabel.BeginOrganization or NameLabel.BeginPlace or NameLabel.BeginOther))
        {
            return token;
        }

        int limit = mentions.Users.NextStart(token, Math.Min(text.SentenceEndOf(token), token + MaximumTokens));
        int end = token + 1;
        while (end < limit && (names[end] == begin + 1 || (names[end] == begin && IsTorn(end))))
        {
            end++;
        }

        // "Grace Field", "Guy Page": the word with a capital right after a given name alone is the family name.
        bool isGiven = begin == NameLabel.BeginPerson && end == token + 1 && end < limit && mentions.Is(token, ActorClasses.FirstName);
        if (isGiven && names[end] == NameLabel.None && text.IsWord(end) && text.IsCapitalized(end)
            && !text.IsAllCapitals(end) && text.HasSpaceBefore(end) && !mentions.IsTitleCase[text.ParagraphOf(end)]
            && !mentions.Is(end, ActorClasses.FunctionWord | ActorClasses.NotName | ActorClasses.NameAdjective | ActorClasses.Demonym
                | ActorClasses.Title | ActorClasses.Honorific))
        {
            return AfterSuffix(end + 1);
        }

        // "Marta de la" and "Cruz Olmedo": no name ends in a particle.
        if (end < limit && end - 1 > token && mentions.Is(end - 1, ActorClasses.NameParticle) && names[end] == NameLabel.BeginPerson)
        {
            end++;
            while (end < limit && names[end] == NameLabel.InsidePerson)
            {
                end++;
            }
        }

        return AfterLink(end);
    }

    /// <summary>
    /// The end of a name whose label stops at <c>of</c>: over the words that follow, or before it where none has a capital.
    /// </summary>
    // "Great Hall of": of the 23,956 people, bodies and places of worldwide names-train one ends so.
    private int AfterLink(int end)
    {
        if (text.TokenForm[end - 1] != Words.Of && text.TokenForm[end - 1] != Words.For)
        {
            return AfterSuffix(end);
        }

        int next = end + (end < text.TokenCount && text.TokenForm[end] == Words.The ? 1 : 0);
        int after = next;
        while (after < text.TokenCount && text.IsWord(after) && text.IsCapitalized(after) && !text.IsPossessive(after)
            && text.TokenSentence[after] == text.TokenSentence[end - 1] && after - next < KnownNames.MaximumTokens)
        {
            after++;
        }

        return after > next ? after : end - 1;
    }

    /// <summary>The end of a name with the suffix that follows: <c>Jr.</c>, <c>, Jr.</c>, <c>III</c>.</summary>
    private int AfterSuffix(int end)
    {
        int suffix = end < text.TokenCount && text.IsMark(end, ',') ? end + 1 : end;
        bool isSuffix = suffix < text.TokenCount && mentions.Is(suffix, ActorClasses.NameSuffix) && text.IsCapitalized(suffix)
            && text.TokenSentence[suffix] == text.TokenSentence[end - 1] && mentions.Labels[end - 1] is NameLabel.InsidePerson;
        return isSuffix ? suffix + 1 : end;
    }

    /// <summary>Whether the second of two organisations side by side goes on with the first: <c>Calder</c> and <c>University</c>.</summary>
    // Two people side by side stay two: joined, "Nobel" and "Laureate Ana Reis" are one (full names of worldwide speakers-train: -0.8).
    private bool IsTorn(int token)
        => mentions.Labels[token] == NameLabel.BeginOrganization && mentions.Is(token, ActorClasses.OrganizationWord)
            && text.HasSpaceBefore(token) && text.IsWord(token - 1);

    /// <summary>The token after the longest name that begins at a token and has votes; the token itself for none.</summary>
    private int KnownEnd(int token)
    {
        if (!text.IsCapitalized(token) || !_firsts.Contains(text.TokenForm[token]))
        {
            return token;
        }

        int limit = mentions.Users.NextStart(token, Math.Min(text.SentenceEndOf(token), token + MaximumKnownTokens));
        int known = token;
        ulong key = 0;
        for (int i = token; i < limit; i++)
        {
            key = KnownNames.AddForm(key, text.TokenForm[i]);
            bool isName = text.IsCapitalized(i) && _votes.TryGetValue(key, out NameVotes votes)
                && votes.Best is NameLabel.BeginPerson or NameLabel.BeginOrganization or NameLabel.BeginPlace;
            known = isName ? i + 1 : known;
        }

        return known;
    }

    /// <summary>Whether one word that is a name elsewhere is one here without a label.</summary>
    private bool IsNameAlone(int token)
    {
        NameVotes votes = Of(new TokenRange(token, token + 1));
        bool isCommonWord = mentions.Is(token, ActorClasses.FunctionWord)
            || (text.StartsClause(token) && mentions.LowerForms.Contains(text.TokenForm[token]));
        // One label alone may be wrong.
        return !isCommonWord && (votes.Family > 0 || votes.Total > 1);
    }

    /// <summary>Whether people of a family name have votes, by its full name's last word or alone.</summary>
    public bool IsFamily(ulong form)
        => _votes.GetValueOrDefault(FamilyKey(form)).Person > 0 || _votes.GetValueOrDefault(KnownNames.AddForm(0, form)).Person > 0;

    private static ulong FamilyKey(ulong form) => ~form;

    private void Count(TokenRange name, NameLabel begin)
    {
        (int first, int end) = (NameStart(name), name.End);
        bool isThing = mentions.Is(first, ActorClasses.ThingWord) || mentions.Is(end - 1, ActorClasses.ThingWord);
        if (isThing && (begin != NameLabel.BeginPerson || mentions.Is(first, ActorClasses.ThingWord)))
        {
            // "Cyclone Zelda": neither it nor "Zelda" acts for anybody.
            begin = NameLabel.BeginOther;
            if (end - first == 2 && mentions.Is(first, ActorClasses.ThingWord))
            {
                VotesOf(KnownNames.KeyOf(text.FormsOf(new TokenRange(first + 1, end)))).Add(begin, TitleVotes);
            }
        }

        bool isTitled = first > 0 && mentions.Is(first - 1, ActorClasses.Honorific | ActorClasses.Title)
            && begin != NameLabel.BeginOrganization;
        _firsts.Add(text.TokenForm[first]);
        ref NameVotes votes = ref VotesOf(KnownNames.KeyOf(text.FormsOf(new TokenRange(first, end))));
        votes.Add(isTitled ? NameLabel.BeginPerson : begin, isTitled ? TitleVotes : 1);
        if (begin == NameLabel.BeginPerson && end - first > 1)
        {
            int last = mentions.LastNameToken(text, new TokenRange(first, end));
            VotesOf(FamilyKey(text.TokenForm[last])).Add(begin, 1);
        }
    }

    private ref NameVotes VotesOf(ulong key) => ref CollectionsMarshal.GetValueRefOrAddDefault(_votes, key, out _);
}
