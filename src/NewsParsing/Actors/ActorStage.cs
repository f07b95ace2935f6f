using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Reads tokens, syntax, quotations and attributions; writes the actors with their mentions and the speakers and audience of every attribution.
/// Every speaker is an actor with at least one mention. Linear in the tokens.
/// </summary>
internal sealed class ActorStage(Knowledge knowledge, RuleSet rules = default)
{
    public void Run(TextBuffer text, SyntaxBuffer syntax, HeadBuffer head, QuotationBuffer quotations, AttributionBuffer attributions, ActorBuffer output)
    {
        output.Reset(attributions);
        if (text.TokenCount > 0)
        {
            output.Workspace.Run(knowledge, rules, text, syntax, head, quotations, attributions, output);
        }
    }
}
