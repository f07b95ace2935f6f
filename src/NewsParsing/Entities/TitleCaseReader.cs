using NewsParsing.Datelines;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Reads headlines and title-case lines, where a capital says nothing: only names known from the body or the gazetteers.</summary>
internal sealed class TitleCaseReader(
    RuleSet rules, TextBuffer text, HeadBuffer head, MentionBuffer mentions, EntityBuffer entities, NameResolver resolver,
    KnownNameReader known, NameWriter writer, MentionResolver names)
{
    // A headline calls people and organisations by short names; six tokens bound the search for every word.
    private const int MaximumKnownTokens = 6;

    public void Run()
    {
        int body = mentions.ProseToken;
        // 326 mentions and 37 speakers of PolNeAR train, 24 and 1 of dev, none of worldwide speakers-train.
        int count = rules.Follows(Rule.TitleCaseLine) ? text.ParagraphCount : 0;
        for (int p = 0; p < count; p++)
        {
            int first = text.ParagraphToken(p);
            if (first >= body && !mentions.IsTitleCase[p])
            {
                continue;
            }

            int end = mentions.IsTitleCase[p] ? text.ParagraphEnd(p) : Math.Min(text.ParagraphEnd(p), body);
            for (int i = first; i < end;)
            {
                i = Read(i, end);
            }
        }
    }

    private int Read(int token, int end)
    {
        // "Target Prices Rise": one word of a headline may be any word; otherwise a name of the user's list is the user's.
        int match = mentions.Users.At(token);
        bool isUsers = match >= 0 && entities.References.TokenMention[token] < 0 && !IsHeadMatter(token)
            && (mentions.Users[match].Tokens.Length > 1 || !mentions.IsTitleCase[text.ParagraphOf(token)]);
        if (isUsers)
        {
            if (writer.TryRead(mentions.Users[match], out MentionRecord user))
            {
                names.Add(user);
            }

            return mentions.Users[match].Tokens.End;
        }

        if (!text.IsCapitalized(token) || entities.References.TokenMention[token] >= 0 || IsHeadMatter(token))
        {
            return token + 1;
        }

        for (int length = Math.Min(MaximumKnownTokens, end - token); length > 0; length--)
        {
            if (length > 1 || !mentions.Is(token, ActorClasses.FunctionWord | ActorClasses.NotName))
            {
                int entity = resolver.Find(new TokenRange(token, token + length), null);
                if (entity >= 0 && entities.Items[entity].IsNamed)
                {
                    var tokens = new TokenRange(token, token + length);
                    entities.References.Add(ReferenceRecord.Of(tokens, MentionKind.Name, Rule.TitleCaseLine, entity), entities);
                    return token + length;
                }
            }
        }

        KnownName name = known.Longest(new TokenRange(token, Math.Min(end, token + MaximumKnownTokens)), out int listed);
        if (listed == 0 || name.Kind != KnownNameKind.Country)
        {
            return token + 1;
        }

        if (known.TryRead(new TokenRange(token, token + listed), name, out MentionRecord country))
        {
            names.Add(country);
        }

        return token + listed;
    }

    /// <summary>Dateline and byline name where and by whom the story was written, not whom it is about.</summary>
    private bool IsHeadMatter(int token) => head.DatelineTokens.Contains(token) || head.BylineTokens.Contains(token);
}
