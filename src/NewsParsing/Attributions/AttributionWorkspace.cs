using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The steps of the attribution stage with the storage that they reuse from parse to parse; one parse at a time.</summary>
internal sealed class AttributionWorkspace
{
    /// <summary>Contents of other lengths are not read for reports in them.</summary>
    private const int ShortestNest = 4, LongestNest = LabelScorer.LongestPiece;

    private readonly DraftList _drafts = new();
    private readonly SpanTagger _tagger;
    private readonly ClauseSubject _clauses;
    private readonly SpanLinker _linker;
    private readonly ContentChooser _chooser;
    private readonly SubjectFinder _subjects;
    private readonly DraftBuilder _builder;
    private readonly SpeechCompleter _completer;
    private readonly AttributionWriter _writer;

    public AttributionWorkspace()
    {
        _tagger = new SpanTagger(Columns);
        _clauses = new ClauseSubject(Columns);
        _linker = new SpanLinker(Columns, Spans, _clauses);
        _chooser = new ContentChooser(Columns, Spans, _tagger, _linker.Features);
        _subjects = new SubjectFinder(Columns, Spans, _tagger, _linker.Features, _clauses);
        Verdicts = new VerdictFeatures(Columns, Spans, _linker.Features, _chooser.Features, _clauses);
        _builder = new DraftBuilder(Columns, Spans, _linker, Verdicts, _drafts);
        _completer = new SpeechCompleter(Columns, _clauses, _drafts);
        _writer = new AttributionWriter(Columns, _drafts);
    }

    public TokenColumns Columns { get; } = new();

    public SpanList Spans { get; } = new();

    public SpanLinker Linker => _linker;

    public ContentChooser Chooser => _chooser;

    public VerdictFeatures Verdicts { get; }

    public void Run(TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, int bodyToken, AttributionModel model, Knowledge knowledge, AttributionBuffer output)
    {
        Tag(text, syntax, quotations, model, knowledge);
        Link(model);
        Write(model, bodyToken, output);
    }

    /// <summary>The first half: the spans.</summary>
    public void Tag(TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, AttributionModel model, Knowledge knowledge)
    {
        Columns.Fill(text, quotations, syntax, model.Likelihood, model.Words, knowledge);
        _tagger.Run(model, Spans);
        SetBounds(new TokenRange(0, text.TokenCount));
        _subjects.AddCandidates();
    }

    /// <summary>The second half: which of them belong together.</summary>
    public void Link(AttributionModel model)
    {
        _linker.Run(model);
        if (model.HasChooser)
        {
            _chooser.Run(model);
        }

        _linker.Chain();
        _subjects.Run();
    }

    /// <summary>Reads each content that is not in marks once more as if it stood alone: what its source reports of others' words.</summary>
    private void Nest(AttributionModel model, int bodyToken)
    {
        int count = Columns.Rules.Follows(Rule.NestedReport) ? _drafts.Count : 0;
        for (int d = 0; d < count; d++)
        {
            for (int c = _drafts.Items[d].FirstContent; c >= 0; c = _drafts.Contents[c].Next)
            {
                TokenRange range = _drafts.Contents[c].Range;
                if (HoldsCue(range))
                {
                    Columns.Narrow(range.First, range.End);
                    _tagger.RunRange(model, range, Spans);
                    SetBounds(range);
                    _subjects.AddCandidates();
                    Link(model);
                    _builder.Run(model, bodyToken, d);
                }
            }
        }
    }

    private void SetBounds(TokenRange range)
    {
        _chooser.Bounds = range;
        _clauses.Bounds = range;
    }

    private bool HoldsCue(TokenRange range)
    {
        bool some = false;
        for (int i = range.First + 1; i < range.End; i++)
        {
            some |= Columns.IsCueLike(i) && !Columns.IsSpeech(i);
        }

        return some && range.Length is >= ShortestNest and <= LongestNest;
    }

    private void Write(AttributionModel model, int bodyToken, AttributionBuffer output)
    {
        _drafts.Clear();
        _builder.Run(model, bodyToken);
        int cueDrafts = _drafts.Count;
        _completer.Run(cueDrafts, bodyToken);
        Nest(model, bodyToken);
        _writer.Write(output);
    }
}
