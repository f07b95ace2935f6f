using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Quotations;

/// <summary>Runs text and quotation stage and writes what they find in one line each.</summary>
internal static class Quoted
{
    // Making a stage takes as long as hundreds of runs.
    private static readonly TextStage TextStage = new(ArticlePipeline.Default.Knowledge);
    private static readonly QuotationStage Stage = new(ArticlePipeline.Default.Knowledge);

    public static QuotationBuffer Run(string text) => Run(text, out _);

    public static QuotationBuffer Run(string text, out TextBuffer tokens)
    {
        tokens = new TextBuffer();
        var quotations = new QuotationBuffer();
        TextStage.Run(text, tokens);
        Stage.Run(tokens, quotations, new QuotationScratch());
        return quotations;
    }

    /// <summary>The quotations, spans joined by <c> + </c>, nested ones after <c>&gt;</c>, unclosed ones before <c>…</c>.</summary>
    public static string[] Spans(string text)
    {
        QuotationBuffer quotations = Run(text);
        return [.. Enumerable.Range(0, quotations.Count).Select(i => Describe(text, quotations, i))];
    }

    private static string Describe(string text, QuotationBuffer quotations, int i)
    {
        string spans = string.Join(" + ", quotations.CharactersOf(i).ToArray().Select(span => text[span.ToRange()]));
        return (quotations.Items[i].Parent < 0 ? "" : "> ") + spans + (quotations.Items[i].IsClosed ? "" : " …");
    }
}
