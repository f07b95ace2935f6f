using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Reads tokens, syntax and quotations; writes who is given what by which words. Immutable, thread-safe.</summary>
internal sealed class AttributionStage(AttributionModel model, Knowledge knowledge, RuleSet rules = default)
{
    public void Run(TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, int bodyToken, AttributionBuffer output)
    {
        output.Reset(quotations);
        output.Workspace.Columns.Rules = rules;
        output.Workspace.Run(text, syntax, quotations, bodyToken, model, knowledge, output);
    }
}
