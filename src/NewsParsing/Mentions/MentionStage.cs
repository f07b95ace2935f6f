using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>
/// Reads tokens, syntax, head and attributions; writes the names of the body with what they say of their bearers, and the columns that
/// those who look for other mentions ask. Linear in the tokens. Immutable and thread-safe.
/// </summary>
internal sealed class MentionStage(Knowledge knowledge, RuleSet rules = default)
{
    public void Run(TextBuffer text, SyntaxBuffer syntax, HeadBuffer head, AttributionBuffer attributions, MentionBuffer mentions)
    {
        mentions.Reset(text, syntax);
        new TokenReader(knowledge, text, head, attributions, mentions).Run();
        if (text.UserMatches.Count > 0)
        {
            new UserNameReader(knowledge, text, syntax, mentions).Run();
        }

        new LabelNameReader(knowledge, text, attributions, mentions).Run();
        var finder = new NameFinder(text, mentions);
        var known = new KnownNameReader(knowledge, rules, text, syntax, mentions);
        var writer = new NameWriter(knowledge, text, syntax, mentions, finder, known);
        new NameReader(rules, text, mentions, finder, known, writer).Run();
    }
}
