using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Reads tokens, syntax and quotations; writes who is given what by which words. Immutable, thread-safe.</summary>
internal sealed class AttributionStage(
    AttributionModel model, Knowledge knowledge, UtteranceGrouper grouper, RuleSet rules = default)
{
    /// <summary>Contents of other lengths are not read for reports in them: the network reads no longer piece.</summary>
    // From four words, "she said so often"; from six 14 attributions of PolNeAR and the worldwide articles are other. Half of the longest
    // changes none.
    private const int ShortestNest = 4, LongestNest = LabelScorer.LongestPiece;

    public void Run(
        TextBuffer text,
        SyntaxBuffer syntax,
        QuotationBuffer quotations,
        int bodyToken,
        AttributionBuffer output,
        AttributionScratch scratch)
    {
        AttributionReading whole = scratch.Whole;
        output.Reset(quotations);
        scratch.CueDrafts.Clear(text.TokenCount);
        scratch.Drafts.Clear(text.TokenCount);
        whole.Columns.Rules = rules;
        whole.Columns.Utterances = output.Utterances;
        whole.Columns.Fill(text, quotations, syntax, model.Likelihood, model.Words, knowledge);
        whole.Lines.Fill(bodyToken);
        whole.FindSpans(model);
        whole.FindReports(model);
        whole.Builder.Run(model, bodyToken, scratch.CueDrafts);
        scratch.Decider.Run(model, output.Utterances);
        grouper.Run(text, quotations, output.Utterances);
        scratch.Cover.Fill(text.TokenCount, scratch.CueDrafts);
        scratch.Completer.Run(scratch.Credits.Run(scratch.CueDrafts, scratch.Drafts));
        ReadContents(bodyToken, scratch);
        scratch.Writer.Write(output);
    }

    /// <summary>Reads each content that is not quoted once more as if it stood alone: what its source reports of others' words.</summary>
    private void ReadContents(int bodyToken, AttributionScratch scratch)
    {
        // PolNeAR annotates reports in reports: without this 107 attributions of dev and 789 of train are other (docs/rules.md). Only down
        // to the drafts that are there: what this finds is not read again.
        DraftList drafts = scratch.Drafts;
        AttributionReading nested = scratch.Nested;
        int count = rules.Follows(Rule.NestedReport) ? drafts.Count : 0;
        for (int d = 0; d < count; d++)
        {
            scratch.Whole.Columns.Text.ThrowIfCancelled();
            for (int c = drafts.FirstContent(d); c >= 0; c = drafts.NextContent(c))
            {
                TokenRange range = drafts.Content(c).Range;
                if (range.Length is >= ShortestNest and <= LongestNest && scratch.Whole.MayHoldReport(range))
                {
                    nested.Columns.Fill(scratch.Whole.Columns, scratch.NestedTree, range);
                    nested.FindSpans(model, range, scratch.Whole.Tagger);
                    nested.FindReports(model);
                    nested.Builder.Run(model, bodyToken, drafts, d);
                    nested.Columns.Restore();
                }
            }
        }
    }
}
