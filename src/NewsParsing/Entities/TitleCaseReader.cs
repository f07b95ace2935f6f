using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Reads headlines and title-case lines, where a capital says nothing: only names known from the body or the gazetteers.</summary>
internal sealed class TitleCaseReader(Discourse discourse, NameResolver resolver, KnownNameReader known, UserNameWriter users)
{
    // A headline calls people and organisations by short names; six tokens bound the search for every word.
    private const int MaximumKnownTokens = 6;

    public void Run()
    {
        TextBuffer text = discourse.Text;
        int body = discourse.ProseToken;
        // 326 mentions and 37 speakers of PolNeAR train, 24 and 1 of dev, none of worldwide speakers-train.
        int count = discourse.Rules.Follows(Rule.TitleCaseLine) ? text.ParagraphCount : 0;
        for (int p = 0; p < count; p++)
        {
            int first = text.ParagraphToken(p);
            if (first >= body && !discourse.IsTitleCase[p])
            {
                continue;
            }

            int end = discourse.IsTitleCase[p] ? text.ParagraphEnd(p) : Math.Min(text.ParagraphEnd(p), body);
            for (int i = first; i < end;)
            {
                i = Read(i, end);
            }
        }
    }

    private int Read(int token, int end)
    {
        // "Target Prices Rise": one word of a headline may be any word; otherwise a name of the user's list is the user's.
        int match = discourse.Users.At(token);
        bool isUsers = match >= 0 && discourse.Mentions.TokenMention[token] < 0 && !IsHeadMatter(token)
            && (discourse.Users[match].Tokens.Length > 1 || !discourse.IsTitleCase[discourse.Text.ParagraphOf(token)]);
        if (isUsers)
        {
            return users.Add(discourse.Users[match]);
        }

        if (!discourse.IsCapitalized(token) || discourse.Mentions.TokenMention[token] >= 0 || IsHeadMatter(token))
        {
            return token + 1;
        }

        for (int length = Math.Min(MaximumKnownTokens, end - token); length > 0; length--)
        {
            if (length > 1 || !discourse.Is(token, ActorClasses.FunctionWord | ActorClasses.NotName))
            {
                int entity = resolver.Find(new TokenRange(token, token + length), null);
                if (entity >= 0 && discourse.Entities.Items[entity].IsNamed)
                {
                    var tokens = new TokenRange(token, token + length);
                    discourse.Mentions.Add(MentionRecord.Of(tokens, MentionKind.Name, Rule.TitleCaseLine, entity), discourse.Entities);
                    return token + length;
                }
            }
        }

        KnownName name = known.Longest(new TokenRange(token, Math.Min(end, token + MaximumKnownTokens)), out int listed);
        if (listed > 0 && name.Kind is KnownNameKind.Country)
        {
            known.Add(new TokenRange(token, token + listed), name);
            return token + listed;
        }

        return token + 1;
    }

    /// <summary>Dateline and byline name where and by whom the story was written, not whom it is about.</summary>
    private bool IsHeadMatter(int token) => discourse.Head.DatelineTokens.Contains(token) || discourse.Head.BylineTokens.Contains(token);
}
