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

    /// <summary>Of the newswire, the same attributions as choices between a claim and none.</summary>
    public List<ChoiceSample> Claims { get; } = [];

    /// <summary>The inputs of confidence in these, still without a verdict.</summary>
    public List<float[]> Inputs { get; } = [];

    /// <summary>All choices of links, contents and verdicts.</summary>
    public IEnumerable<ChoiceSample> Choices => [.. Links, .. Contents, .. Verdicts];

    public AttributionModel With(FeatureTable pairs, float[]? confidence = null)
    {
        AttributionModel model = Tagging;
        return new(model.Likelihood, model.Network, pairs, confidence ?? [], model.Utterances, model.Claims, model.Words);
    }

    /// <summary>Finds the spans of the article as the stage does.</summary>
    public void FindSpans(AttributionReading reading, AttributionModel model)
    {
        Sample.Summarize(model.Network);
        reading.Columns.Fill(
            Sample.Text, Sample.Quotations, Sample.Syntax, model.Likelihood, model.Words, ArticlePipeline.Default.Knowledge);
        reading.FindSpans(model);
    }
}
