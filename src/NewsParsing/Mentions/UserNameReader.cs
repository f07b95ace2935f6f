using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>
/// Reads the names and forms of address of the user that the text has; takes those that no longer name holds, and writes their name labels
/// over those of the recogniser, and the classes of forms of address.
/// </summary>
internal sealed class UserNameReader(Knowledge knowledge, TextBuffer text, SyntaxBuffer syntax, MentionBuffer mentions)
{
    /// <summary>Words after a name that make another name of it: <c>Lena Oduya Foundation</c>.</summary>
    private const ActorClasses Head = ActorClasses.OrganizationWord | ActorClasses.PlaceWord | ActorClasses.ThingWord;

    /// <summary>Words before a name that are no part of it.</summary>
    private const ActorClasses Before = ActorClasses.Role | ActorClasses.Honorific | ActorClasses.Demonym | ActorClasses.TitleModifier
        | ActorClasses.NotName | ActorClasses.FunctionWord | ActorClasses.NameAdjective | ActorClasses.OrganizationWord
        | ActorClasses.GroupNoun;

    private readonly UserNames _names = knowledge.Users;
    private readonly UserMatches _matches = mentions.Users;

    public void Run()
    {
        foreach (UserMatch match in text.UserMatches)
        {
            TokenRange name = match.Tokens;
            UserNameKind kind = _names[_names.Form(match.Form).Name].Kind;
            if (kind != UserNameKind.Honorific)
            {
                Add(match, kind);
            }
            else if (name.End < text.TokenCount && text.IsCapitalized(name.End))
            {
                // "Tan Sri": no family name and no given name here.
                mentions.Classes.AsSpan(name.First, name.Length).Fill(ActorClasses.Honorific);
            }
        }
    }

    private void Add(UserMatch match, UserNameKind kind)
    {
        if (!StandsAlone(match.Tokens))
        {
            return;
        }

        if (_matches.IsEmpty)
        {
            _matches.Begin(text, syntax);
            mentions.Labels = _matches.Labels;
        }

        _matches.Add(match);
        Label(match.Tokens, kind switch
        {
            UserNameKind.Person => NameLabel.BeginPerson,
            UserNameKind.Organization => NameLabel.BeginOrganization,
            _ => NameLabel.BeginPlace,
        });
    }

    /// <summary>
    /// Whether no longer name holds this one: <c>Dwayne Johnson</c> with <c>Johnson</c>, <c>Harlow Bank</c> with <c>Harlow</c>.
    /// </summary>
    private bool StandsAlone(TokenRange name)
    {
        (int first, int end) = name;
        if (IsGlued(first) || IsGlued(end))
        {
            return false;
        }

        // "Shocked Lena Oduya" with one label is no longer name, "Mary Lena Oduya" is; before a single word any word with a capital counts.
        bool hasWordBefore = first > 0 && text.HasSpaceBefore(first) && IsNameWord(first - 1) && !mentions.Is(first - 1, Before);
        if (hasWordBefore && IsInside(first) && (name.Length == 1 || mentions.Is(first - 1, ActorClasses.FirstName)))
        {
            return false;
        }

        // "Harlow Smith" labelled as two names or none: one word before a name is a part of it.
        bool isLabelledAfter = end < text.TokenCount
            && (IsInside(end) || (name.Length == 1
                && (syntax.Names[end] == NameLabel.BeginPerson || mentions.Is(end, ActorClasses.FamilyName))));
        bool hasWordAfter = end < text.TokenCount && IsNameWord(end) && text.HasSpaceBefore(end)
            && text.TokenSentence[end] == text.TokenSentence[first]
            && !mentions.Is(end, ActorClasses.NotName | ActorClasses.FunctionWord);
        return !hasWordAfter || !(isLabelledAfter || mentions.Is(end, Head));
    }

    /// <summary>Whether a hyphen ties a name's word to the one before: <c>Coca-Cola</c>, <c>Oduya-Lind</c>.</summary>
    private bool IsGlued(int token)
    {
        int dash = token < text.TokenCount && text.TokenKinds[token] == TokenKind.Dash ? token : token - 1;
        return dash > 0 && dash + 1 < text.TokenCount && text.TokenKinds[dash] == TokenKind.Dash
            && !text.HasSpaceBefore(dash) && !text.HasSpaceBefore(dash + 1)
            && IsNameWord(dash - 1) && IsNameWord(dash + 1);
    }

    private bool IsNameWord(int token) => text.IsWord(token) && text.IsCapitalized(token);

    /// <summary>Whether the recogniser goes on with a name at a token.</summary>
    private bool IsInside(int token)
        => syntax.Names[token] is NameLabel.InsidePerson or NameLabel.InsideOrganization or NameLabel.InsidePlace
            or NameLabel.InsideOther;

    /// <summary>Labels a name and takes away what is left of a label that held it.</summary>
    private void Label(TokenRange name, NameLabel begin)
    {
        NameLabel[] labels = _matches.Labels;
        int start = text.SentenceStartOf(name.First);
        int before = name.First;
        while (before > start && IsInside(before))
        {
            labels[--before] = NameLabel.None;
        }

        int limit = text.SentenceEndOf(name.First);
        for (int i = name.End; i < limit && IsInside(i); i++)
        {
            labels[i] = NameLabel.None;
        }

        labels.AsSpan(name.First, name.Length).Fill(begin + 1);
        labels[name.First] = begin;
    }
}
