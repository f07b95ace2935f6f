using NewsParsing.Attributions;
using NewsParsing.Pipeline;

namespace NewsParsing.Training.Attributions;

/// <summary>A training article with the labelling model that did not see it, and the choices that it offers on those labels.</summary>
internal sealed record HeldArticle(AttributionSample Sample, AttributionModel Tagging, int Fold)
{
    public List<ChoiceSample> Links { get; } = [];

    public List<ChoiceSample> Contents { get; } = [];

    /// <summary>
    /// Its attributions as choices between right and wrong, by links and contents of models that did not see the article.
    /// </summary>
    public List<ChoiceSample> Verdicts { get; } = [];

    /// <summary>The inputs of confidence in these, still without a verdict.</summary>
    public List<float[]> Inputs { get; } = [];

    public AttributionModel With(FeatureTable pairs) => new(Tagging.Likelihood, Tagging.Network, pairs, [], Tagging.Words);

    /// <summary>Finds the spans of the article as the stage does.</summary>
    public void FindSpans(AttributionReading reading, AttributionModel model)
    {
        Sample.Summarize(model.Network);
        reading.Columns.Fill(
            Sample.Text, Sample.Quotations, Sample.Syntax, model.Likelihood, model.Words, ArticlePipeline.Default.Knowledge);
        reading.FindSpans(model);
    }
}
