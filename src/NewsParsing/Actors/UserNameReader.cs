using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Finds the names and forms of address that the user gave, the longest at each token; writes the matches, their name labels over those of
/// the recogniser, and the classes of forms of address. Linear in the tokens: no name is longer than the longest of the user's.
/// </summary>
internal sealed class UserNameReader(Discourse discourse)
{
    /// <summary>Words after a name that make another name of it: <c>Lena Oduya Foundation</c>.</summary>
    private const ActorClasses Head = ActorClasses.OrganizationWord | ActorClasses.PlaceWord | ActorClasses.ThingWord;

    /// <summary>Words before a name that are no part of it.</summary>
    private const ActorClasses Before = ActorClasses.Role | ActorClasses.Honorific | ActorClasses.Demonym | ActorClasses.TitleModifier
        | ActorClasses.NotName | ActorClasses.FunctionWord | ActorClasses.NameAdjective | ActorClasses.OrganizationWord
        | ActorClasses.GroupNoun;

    private readonly UserNames _names = discourse.Knowledge.Users;
    private readonly UserMatches _matches = discourse.Scratch.Users;

    public void Run()
    {
        TextBuffer text = discourse.Text;
        for (int i = 0; i < text.TokenCount;)
        {
            int form = Longest(i, out int length);
            if (form >= 0)
            {
                Add(new TokenRange(i, i + length), form);
            }

            i += Math.Max(length, 1);
        }
    }

    /// <summary>The longest name that begins at a token and has its capitals; the first of its forms, or -1.</summary>
    private int Longest(int token, out int length)
    {
        TextBuffer text = discourse.Text;
        ulong key = 0;
        int best = -1;
        length = 0;
        for (int i = token; i < text.TokenCount; i++)
        {
            key = KnownNames.AddForm(key, text.TokenForm[i]);
            if (!_names.TryGet(key, out int form))
            {
                break;
            }

            // A name of two lines of a table is none.
            if (text.ParagraphOf(i) != text.ParagraphOf(token))
            {
                break;
            }

            form = WithCapitals(form, token, i + 1);
            if (form >= 0 && StandsAlone(new TokenRange(token, i + 1), _names[_names.Form(form).Name].Kind))
            {
                best = form;
                length = i + 1 - token;
            }
        }

        return best;
    }

    /// <summary>The first of the forms from <paramref name="form"/> on whose capitals the text has, or -1.</summary>
    private int WithCapitals(int form, int first, int end)
    {
        while (form >= 0 && !HasCapitals(_names.Form(form), first, end))
        {
            form = _names.Form(form).Next;
        }

        return form;
    }

    private bool HasCapitals(in UserForm form, int first, int end)
    {
        for (int i = first; i < end && i - first < 64; i++)
        {
            if ((form.Capitals >> (i - first) & 1) != 0 && !discourse.IsCapitalized(i))
            {
                return false;
            }
        }

        // "WHO" is no "Who" at the start of a sentence, "Will" no "WILL" of a headline.
        bool isCommonWord = end - first == 1 && discourse.Is(first, ActorClasses.FunctionWord);
        return !isCommonWord || discourse.Text.TokenText(first).SequenceEqual(form.Text);
    }

    /// <summary>Whether no longer name holds this one: <c>Dwayne Johnson</c> with <c>Johnson</c>, <c>Harlow Bank</c> with <c>Harlow</c>.</summary>
    private bool StandsAlone(TokenRange name, UserNameKind kind)
    {
        (int first, int end) = name;
        if (kind == UserNameKind.Honorific)
        {
            return end < discourse.Text.TokenCount && discourse.IsCapitalized(end);
        }

        if (IsGlued(first) || IsGlued(end))
        {
            return false;
        }

        if (first > 0 && discourse.HasSpaceBefore(first) && IsNameWord(first - 1) && !discourse.Is(first - 1, Before))
        {
            // "Shocked Lena Oduya" with one label is no longer name, "Mary Lena Oduya" is; of "Dwayne Johnson" the label is asked.
            bool isLabelled = IsInside(first);
            if (isLabelled && (name.Length == 1 || discourse.Is(first - 1, ActorClasses.FirstName)))
            {
                return false;
            }
        }

        return end >= discourse.Text.TokenCount || !IsNameWord(end) || !discourse.HasSpaceBefore(end)
            || discourse.Text.TokenSentence[end] != discourse.Text.TokenSentence[first]
            || discourse.Is(end, ActorClasses.NotName | ActorClasses.FunctionWord)
            || !(IsInside(end) || discourse.Is(end, Head));
    }

    /// <summary>Whether a hyphen ties a token to the one before it: <c>Coca-Cola</c>.</summary>
    private bool IsGlued(int token)
    {
        TextBuffer text = discourse.Text;
        return token > 0 && token < text.TokenCount && !discourse.HasSpaceBefore(token)
            && ((text.TokenKinds[token - 1] == TokenKind.Dash && discourse.IsCapitalized(token) && token > 1
                    && !discourse.HasSpaceBefore(token - 1) && discourse.IsWord(token - 2))
                || (text.TokenKinds[token] == TokenKind.Dash && token + 1 < text.TokenCount && !discourse.HasSpaceBefore(token + 1)
                    && discourse.IsCapitalized(token + 1)));
    }

    private bool IsNameWord(int token) => discourse.IsWord(token) && discourse.IsCapitalized(token);

    /// <summary>Whether the recogniser goes on with a name at a token.</summary>
    private bool IsInside(int token)
        => discourse.Syntax.Names[token] is NameLabel.InsidePerson or NameLabel.InsideOrganization or NameLabel.InsidePlace
            or NameLabel.InsideOther;

    private void Add(TokenRange name, int form)
    {
        UserNameKind kind = _names[_names.Form(form).Name].Kind;
        if (kind == UserNameKind.Honorific)
        {
            // "Tan Sri": no family name and no given name here.
            discourse.Classes.AsSpan(name.First, name.Length).Fill(ActorClasses.Honorific);
            return;
        }

        if (_matches.IsEmpty)
        {
            _matches.Begin(discourse.Text, discourse.Syntax);
            discourse.Labels = _matches.Labels;
        }

        _matches.Add(new UserMatch(name, form));
        Label(name, kind switch
        {
            UserNameKind.Person => NameLabel.BeginPerson,
            UserNameKind.Organization => NameLabel.BeginOrganization,
            _ => NameLabel.BeginPlace,
        });
    }

    /// <summary>Labels a name and takes away what is left of a label that held it.</summary>
    private void Label(TokenRange name, NameLabel begin)
    {
        NameLabel[] labels = _matches.Labels;
        int limit = discourse.SentenceEnd(name.First);
        if (IsInside(name.First))
        {
            int start = discourse.SentenceStart(name.First);
            int i = name.First - 1;
            while (i > start && IsInside(i))
            {
                labels[i--] = NameLabel.None;
            }

            labels[i] = NameLabel.None;
        }

        for (int i = name.End; i < limit && IsInside(i); i++)
        {
            labels[i] = NameLabel.None;
        }

        labels.AsSpan(name.First, name.Length).Fill(begin + 1);
        labels[name.First] = begin;
    }
}
