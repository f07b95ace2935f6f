using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>
/// Reads the text and its tokens; writes the quotations in order of their opening marks, a parent before its children:
/// nesting, continuation over paragraphs, unclosed marks, kind and group. Linear in the text.
/// </summary>
internal sealed class QuotationStage
{
    private readonly MarkScanner _scanner;
    private readonly KindClassifier _classifier;

    public QuotationStage(Knowledge knowledge)
    {
        var traits = new TraitLexicon(knowledge);
        _scanner = new MarkScanner(knowledge.Elisions);
        _classifier = new KindClassifier(traits, knowledge.Quotations);
        Grouper = new UtteranceGrouper(traits);
    }

    /// <summary>Groups utterances, here and once more when it is decided what is speech.</summary>
    public UtteranceGrouper Grouper { get; }

    /// <param name="text">The text.</param>
    /// <param name="output">Takes the quotations.</param>
    /// <param name="scratch">What the steps hand on to one another.</param>
    public void Run(TextBuffer text, QuotationBuffer output, QuotationScratch scratch)
    {
        output.Reset(text);
        _scanner.Scan(text, scratch.Marks);
        if (scratch.Marks.Count == 0)
        {
            return;
        }

        QuotationMatcher.Match(text, scratch.Marks, scratch.Drafts);
        QuotationAssembly.Run(text, scratch.Drafts, output);
        _classifier.Run(text, output);
        Grouper.Run(text, output, output.Guess);
    }
}
