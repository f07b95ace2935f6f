using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>
/// Reads the text and its tokens; writes the quotations in order of their opening marks, a parent before its children:
/// nesting, continuation over paragraphs, unclosed marks, kind and group. Linear in the text.
/// </summary>
internal sealed class QuotationStage
{
    private readonly MarkScanner _scanner = new();
    private readonly KindClassifier _classifier = new();
    private readonly UtteranceGrouper _grouper = new();

    public void Run(TextBuffer text, QuotationBuffer output)
    {
        output.Reset(text);
        _scanner.Scan(text, output.Marks);
        if (output.Marks.Count == 0)
        {
            return;
        }

        QuotationMatcher.Match(text, output.Marks, output.Drafts);
        QuotationAssembly.Run(text, output.Drafts, output);
        _classifier.Run(text, output);
        _grouper.Run(text, output);
    }
}
