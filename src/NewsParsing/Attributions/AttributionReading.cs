using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// The steps by which tokens are read for reports, with what they share: the columns of the tokens and the spans. A parse has two, one for
/// the whole text and one for contents that are read once more. Not thread-safe.
/// </summary>
internal sealed class AttributionReading
{
    public AttributionReading(DraftList drafts)
    {
        Tagger = new SpanTagger(Columns);
        Linker = new SpanLinker(Columns, Spans);
        Chooser = new ContentChooser(Columns, Spans, Tagger, Linker.Features);
        Subjects = new SubjectFinder(Columns, Spans, Tagger, Linker.Features);
        Verdicts = new VerdictFeatures(Columns, Spans, Linker.Features, Chooser.Features);
        Labels = new LabelLineReader(Columns);
        Builder = new DraftBuilder(Columns, Spans, Linker, Verdicts, Labels, drafts);
    }

    public TokenColumns Columns { get; } = new();

    public SpanList Spans { get; } = new();

    public SpanTagger Tagger { get; }

    public SpanLinker Linker { get; }

    public ContentChooser Chooser { get; }

    public SubjectFinder Subjects { get; }

    public VerdictFeatures Verdicts { get; }

    /// <summary>The labels of speakers at the beginnings of paragraphs.</summary>
    public LabelLineReader Labels { get; }

    public DraftBuilder Builder { get; }

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
