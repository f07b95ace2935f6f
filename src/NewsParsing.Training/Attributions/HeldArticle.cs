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

    public AttributionModel With(FeatureTable pairs) => new(Tagging.Likelihood, Tagging.Network, pairs, [], Tagging.Words);

    /// <summary>Labels the article and takes the spans, with the subjects that the labels missed.</summary>
    public void Tag(AttributionReading reading, AttributionModel model)
    {
        Sample.Summarize(model.Network);
        reading.Columns.Fill(
            Sample.Text, Sample.Quotations, Sample.Syntax, model.Likelihood, model.Words, ArticlePipeline.Default.Knowledge);
        reading.Tagger.Run(model, reading.Spans);
        reading.Subjects.AddCandidates();
    }

    /// <summary>Links the spans.</summary>
    /// <param name="reading">Has the spans.</param>
    /// <param name="model">The choices learned so far.</param>
    /// <param name="choosesContents">Whether contents are chosen, too: not before their choices are learned.</param>
    public static void Link(AttributionReading reading, AttributionModel model, bool choosesContents)
    {
        reading.Linker.Run(model);
        if (choosesContents)
        {
            reading.Chooser.Run(model);
        }

        reading.Linker.Chain();
        reading.Subjects.Run();
    }
}
