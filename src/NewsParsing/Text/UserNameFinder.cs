using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;

namespace NewsParsing.Text;

/// <summary>
/// Finds the names and forms of address that the user gave, the longest at each token; writes the matches and what the tagger reads in
/// their place. Linear in the tokens: no name is longer than the longest of the user's. Immutable and thread-safe.
/// </summary>
internal sealed class UserNameFinder(Knowledge knowledge)
{
    private readonly UserNames _names = knowledge.Users;

    public void Run(TextBuffer text)
    {
        for (int i = 0; i < text.TokenCount;)
        {
            int form = Longest(text, i, out int length);
            if (form >= 0)
            {
                Add(text, new TokenRange(i, i + length), form);
            }

            i += Math.Max(length, 1);
        }
    }

    /// <summary>The longest name that begins at a token and has its capitals; the first of its forms, or -1.</summary>
    private int Longest(TextBuffer text, int token, out int length)
    {
        ulong key = 0;
        int best = -1;
        length = 0;
        // Within a sentence: a name of two lines of a table is none.
        int limit = text.SentenceEnd(text.TokenSentence[token]);
        for (int i = token; i < limit; i++)
        {
            key = KnownNames.AddForm(key, text.TokenForm[i]);
            if (!_names.TryGet(key, out int form))
            {
                break;
            }

            form = WithCapitals(text, form, token, i + 1);
            if (form >= 0)
            {
                best = form;
                length = i + 1 - token;
            }
        }

        return best;
    }

    /// <summary>The first of the forms from <paramref name="form"/> on whose capitals the text has, or -1.</summary>
    private int WithCapitals(TextBuffer text, int form, int first, int end)
    {
        while (form >= 0 && !HasCapitals(text, _names.Form(form), first, end))
        {
            form = _names.Form(form).Next;
        }

        return form;
    }

    private bool HasCapitals(TextBuffer text, in UserForm form, int first, int end)
    {
        for (int i = first; i < end && i - first < UserForm.CheckedTokens; i++)
        {
            if ((form.Capitals >> (i - first) & 1) != 0 && (text.TokenShapes[i] & TokenShape.Capitalized) == 0)
            {
                return false;
            }
        }

        // "WHO" is no "Who" at the start of a sentence, "Will" no "WILL" of a headline.
        bool isCommonWord = end - first == 1 && (knowledge.Actors.Of(text.TokenForm[first]) & ActorClasses.FunctionWord) != 0;
        return !isCommonWord || text.TokenText(first).SequenceEqual(form.Text);
    }

    /// <summary>
    /// Notes a match. Read as <c>John Smith</c>, "Tan See Leng" has no verb in it and "Chance the Rapper" no article, and as
    /// <c>Google Google Google</c> "Save the Children" is no order.
    /// </summary>
    private void Add(TextBuffer text, TokenRange name, int form)
    {
        text.AddUserMatch(new UserMatch(name, form));
        // "Shell prices rose": a capital at the start of a sentence says nothing.
        if (name.Length == 1 && (text.TokenShapes[name.First] & TokenShape.SentenceStart) != 0
            && _names[_names.Form(form).Name].Kind != UserNameKind.Honorific)
        {
            return;
        }

        StandIn standIn = _names[_names.Form(form).Name].Kind switch
        {
            UserNameKind.Honorific => StandIn.Honorific,
            UserNameKind.Person => StandIn.FamilyName,
            UserNameKind.Place => StandIn.Place,
            _ => StandIn.Organization,
        };
        for (int i = name.First; i < name.End; i++)
        {
            bool isGiven = standIn == StandIn.FamilyName && i == name.First && name.Length > 1;
            text.StandIns[i] = text.TokenKinds[i] != TokenKind.Word ? StandIn.None : isGiven ? StandIn.GivenName : standIn;
        }
    }
}
