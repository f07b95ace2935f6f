using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// The steps by which tokens are read for reports, with what they share: the columns of the tokens and the spans. A parse has two, one for
/// the whole text and one for contents that are read once more. Not thread-safe.
/// </summary>
internal sealed class AttributionReading
{
    public AttributionReading()
    {
        Tagger = new SpanTagger(Columns);
        Linker = new SpanLinker(Columns, Spans, Links);
        Chooser = new ContentChooser(Columns, Spans, Links, Contents, Tagger, Linker.Features);
        Subjects = new SubjectFinder(Columns, Spans, Links, Contents, Tagger, Linker.Features);
        Verdicts = new VerdictFeatures(Columns, Spans, Contents, Linker.Features, Chooser.Features);
        Lines = new LineTable(Columns);
        Builder = new DraftBuilder(this);
    }

    public TokenColumns Columns { get; } = new();

    public List<LabeledSpan> Spans { get; } = new();

    public List<SpanLink> Links { get; } = new();

    public List<LinkedContent> Contents { get; } = new();

    public ReportList Reports { get; } = new();

    public SpanTagger Tagger { get; }

    public SpanLinker Linker { get; }

    public ContentChooser Chooser { get; }

    public SubjectFinder Subjects { get; }

    public VerdictFeatures Verdicts { get; }

    /// <summary>What the paragraphs are as lines; read for the whole text alone.</summary>
    public LineTable Lines { get; }

    public DraftBuilder Builder { get; }

    /// <summary>Finds the spans: those of the labels, and subjects.</summary>
    public void FindSpans(AttributionModel model)
    {
        Tagger.Run(model, Spans);
        Subjects.AddCandidates();
    }

    /// <summary>Finds the spans in a range of tokens that is read as if it were a paragraph.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="range">The range.</param>
    /// <param name="whole">The tagger of the whole text, whose columns are written over.</param>
    public void FindSpans(AttributionModel model, TokenRange range, SpanTagger whole)
    {
        Tagger.RunRange(model, range, whole, Spans);
        Subjects.AddCandidates();
    }

    /// <summary>Links the spans, chooses contents and makes the reports.</summary>
    public void FindReports(AttributionModel model)
    {
        // The choice of contents sees which cue the labels gave what (ContentFeatures.Owner), so links come first; the rules for sources
        // come last, as they only mend cues with content.
        Linker.Run(model);
        Chooser.Run(model);
        Subjects.Run(Reports);
    }

    /// <summary>Whether a range of tokens may be read once more for reports in it: it has a cue after its first token.</summary>
    public bool MayHoldReport(TokenRange range)
    {
        for (int i = range.First + 1; i < range.End; i++)
        {
            // Not the first: before "said to be ill" no source is left. Nor one in speech: what is quoted is the source's own voice.
            if (Columns.IsCueLike(i) && !Columns.IsSpeech(i))
            {
                return true;
            }
        }

        return false;
    }
}
