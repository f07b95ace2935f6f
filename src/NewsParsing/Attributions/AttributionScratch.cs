using NewsParsing.Syntax;

namespace NewsParsing.Attributions;

/// <summary>
/// The storage of the attribution stage during one parse, and the steps over it; kept from parse to parse. Not thread-safe.
/// </summary>
internal sealed class AttributionScratch
{
    public AttributionScratch()
    {
        // Both readings add to one list of drafts: a report in a content becomes an attribution like any other, with a parent.
        Whole = new AttributionReading(Drafts);
        Nested = new AttributionReading(Drafts);
        Completer = new SpeechCompleter(Whole, Drafts);
        Writer = new AttributionWriter(Whole.Columns, Drafts);
    }

    public DraftList Drafts { get; } = new();

    /// <summary>The reading of the whole text.</summary>
    public AttributionReading Whole { get; }

    /// <summary>The reading of one content after the other.</summary>
    public AttributionReading Nested { get; }

    /// <summary>The tree of the content that is read.</summary>
    public DependencyTree NestedTree { get; } = new();

    public SpeechCompleter Completer { get; }

    public AttributionWriter Writer { get; }
}
