using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Reads definite descriptions (<c>the minister</c>) as the walk through the body meets them, and marks those that it resolves as mentions.
/// </summary>
internal sealed class DefiniteReader(Discourse discourse, Salience salience, PronounResolver pronouns)
{
    private readonly NominalResolver _nominals = new(discourse, salience);

    /// <summary>Resolves the description that begins with the article <paramref name="token"/>; marks it as a mention.</summary>
    public void Read(int token)
    {
        int entity = _nominals.Resolve(token, out int end, out int noun);
        // "the minister" for somebody named: 258 speakers of PolNeAR train; worldwide full names fall by 1.3 points without it.
        entity = discourse.Rules.Follows(Rule.RoleOfPerson) ? entity : -1;
        Rule rule = Rule.RoleOfPerson;
        // "the former governor" as a whole source: 69 speakers of PolNeAR train. Two words ("the governor") must have been said of
        // somebody.
        if (entity < 0 && end > token + 2 && discourse.IsWholeSource(new TokenRange(token, end)))
        {
            rule = Rule.LastSubjectDescribed;
            entity = pronouns.ResolveDescription(new TokenRange(token, end));
        }

        // In quoted words "the president" is whom the speaker means, not whom the article spoke of last.
        if (entity < 0 || (discourse.Quotations.TokenQuotation[token] >= 0 && discourse.TokenSource[token] < 0))
        {
            return;
        }

        int[] owners = discourse.Mentions.TokenMention;
        if (owners[noun >= 0 ? Math.Min(end - 1, noun) : end - 1] >= 0)
        {
            return;
        }

        bool isSubject = discourse.IsSubject(new TokenRange(token, end));
        var phrase = new TokenRange(token, end);
        MentionRecord mention = MentionRecord.Of(phrase, MentionKind.Nominal, rule, entity) with { IsSubject = isSubject };
        int index = discourse.Mentions.AddOver(mention, discourse.Entities);
        for (int i = token; i < end; i++)
        {
            // "the Ohio senator": the place keeps its own mention.
            owners[i] = owners[i] < 0 ? index : owners[i];
        }

        salience.Touch(entity, discourse.Text.TokenSentence[token], isSubject);
    }
}
