using NewsParsing.Attributions;

namespace NewsParsing.Training.Attributions;

/// <summary>A training article with the labelling model that did not see it, and the choices that it offers on those labels.</summary>
internal sealed record HeldArticle(AttributionSample Sample, AttributionModel Tagging, int Fold)
{
    public List<Choice> Links { get; } = [];

    public List<Choice> Contents { get; } = [];

    public AttributionModel With(FeatureTable pairs, float[] confidence, bool hasChooser = true)
        => new(Tagging.Likelihood, Tagging.Labels, Tagging.Transitions, pairs, confidence) { HasChooser = hasChooser };

    public void Tag(AttributionWorkspace work, AttributionModel model) => work.Tag(Sample.Text, Sample.Syntax, Sample.Quotations, model);
}
