using NewsParsing.Pipeline;
using NewsParsing.Training.Ledger;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Coreference;

/// <summary>An article with its storage and what its annotation says of references.</summary>
/// <param name="Ledger">The article, read as far as its attributions.</param>
/// <param name="Gold">Its references.</param>
/// <param name="Passage">The passage of GAP that it is, or null.</param>
internal sealed record CoreferenceArticle(LedgerArticle Ledger, ReferenceGold Gold, PronounPassage? Passage = null)
{
    public static CoreferenceArticle Of(LedgerArticle ledger, ReferenceGold gold, PronounPassage? passage = null)
    {
        ArticlePipeline.Default.Run(ledger.Work, Stage.Attributions, Stage.Attributions);
        return new CoreferenceArticle(ledger, gold, passage);
    }

    /// <summary>The decisions of a model that the annotation knows the answer of.</summary>
    public List<CoreferenceSample> Read(int index, ArticlePipeline pipeline, bool isForced)
    {
        var recorder = new SampleRecorder(index, Ledger.Work, Gold, isForced);
        Ledger.Work.ActorScratch.Walk.Teacher = recorder;
        pipeline.Run(Ledger.Work, Stage.Actors, Stage.Actors);
        Ledger.Work.ActorScratch.Walk.Teacher = null;
        return recorder.Samples;
    }

    public Article Parse(ArticlePipeline pipeline) => Ledger.Parse(pipeline, Stage.Actors);
}
