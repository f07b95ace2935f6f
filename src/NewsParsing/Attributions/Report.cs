using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>A cue that has content, with its source.</summary>
internal readonly struct Report
{
    /// <summary>The cue and its place in the list of spans.</summary>
    public LabeledSpan Cue { get; init; }

    public int Place { get; init; }

    /// <summary>An empty range where there is none.</summary>
    public LabeledSpan Source { get; init; }

    /// <summary>How likely the source is this cue's, or that it has none.</summary>
    public float LinkProbability { get; init; }

    /// <summary>What gave the cue its source.</summary>
    public Rule SourceRule { get; init; }

    /// <summary>Whether the source is that of the report before it in the sentence.</summary>
    public bool SharesSource { get; init; }

    public bool HasSource => !Source.Range.IsEmpty;

    public TokenRange Range => Cue.Range;
}
