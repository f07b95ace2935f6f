using NewsParsing.Syntax;

namespace NewsParsing.Attributions;

/// <summary>
/// The storage of the attribution stage during one parse, and the steps over it; kept from parse to parse. Not thread-safe.
/// </summary>
internal sealed class AttributionScratch
{
    public AttributionScratch()
    {
        Decider = new UtteranceDecider(Whole.Columns, new UtteranceFeatures(Whole.Columns, Whole.Tagger, CueDrafts));
        Credits = new CreditReader(Whole.Columns, Whole.Lines, Cover);
        Completer = new SpeechCompleter(Whole, Credits, Cover, Drafts);
        Writer = new AttributionWriter(Whole.Columns, Drafts);
    }

    /// <summary>The reading of the whole text.</summary>
    public AttributionReading Whole { get; } = new();

    /// <summary>The reading of one content after the other.</summary>
    public AttributionReading Nested { get; } = new();

    /// <summary>The tree of the content that is read.</summary>
    public DependencyTree NestedTree { get; } = new();

    /// <summary>The drafts of the cues of the whole text.</summary>
    public DraftList CueDrafts { get; } = new();

    /// <summary>All drafts; a report in a content becomes an attribution like any other, with a parent.</summary>
    public DraftList Drafts { get; } = new();

    /// <summary>What the drafts cover.</summary>
    public DraftCover Cover { get; } = new();

    public UtteranceDecider Decider { get; }

    public CreditReader Credits { get; }

    public SpeechCompleter Completer { get; }

    public AttributionWriter Writer { get; }
}
