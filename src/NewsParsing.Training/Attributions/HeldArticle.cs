using NewsParsing.Attributions;
using NewsParsing.Pipeline;

namespace NewsParsing.Training.Attributions;

/// <summary>A training article with the labelling model that did not see it, and the choices that it offers on those labels.</summary>
internal sealed record HeldArticle(AttributionSample Sample, AttributionModel Tagging, int Fold)
{
    public List<Choice> Links { get; } = [];

    public List<Choice> Contents { get; } = [];

    /// <summary>
    /// Its attributions as choices between right and wrong, by links and contents of models that did not see the article.
    /// </summary>
    public List<Choice> Verdicts { get; } = [];

    /// <summary>The inputs of confidence in these, still without a verdict.</summary>
    public List<float[]> Inputs { get; } = [];

    public AttributionModel With(FeatureTable pairs, bool hasChooser = true)
        => new(Tagging.Likelihood, Tagging.Network, pairs, [], Tagging.Words) { HasChooser = hasChooser };

    public void Tag(AttributionWorkspace work, AttributionModel model) => work.Tag(Sample.Text, Sample.Syntax, Sample.Quotations, model, ArticlePipeline.Default.Knowledge);
}
