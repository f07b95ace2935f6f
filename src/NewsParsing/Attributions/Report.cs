using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>A cue that has content, with its source.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Place">Its place in the list of spans.</param>
/// <param name="Source">The source; an empty range where there is none.</param>
/// <param name="LinkProbability">How likely the source is this cue's, or that it has none.</param>
/// <param name="SourceRule">What gave the cue its source.</param>
/// <param name="SharesSource">Whether the source is that of the report before it in the sentence.</param>
internal readonly record struct Report(
    LabeledSpan Cue, int Place, LabeledSpan Source, float LinkProbability = 0, Rule SourceRule = Rule.None, bool SharesSource = false)
{
    public bool HasSource => !Source.Range.IsEmpty;

    public TokenRange Range => Cue.Range;
}
