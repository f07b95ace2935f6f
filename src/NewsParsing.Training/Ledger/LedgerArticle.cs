using NewsParsing.Pipeline;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Ledger;

/// <summary>An article of a corpus with the storage of its parse: the stages before Attributions have run once, the others run for each set of rules.</summary>
/// <param name="Item">The article.</param>
/// <param name="Work">Its storage.</param>
/// <param name="Attributions">Its gold attributions, or null.</param>
/// <param name="Speakers">Its gold speakers, or null.</param>
internal sealed record LedgerArticle(NewsItem Item, ParseWorkspace Work, GoldArticle? Attributions, SpeakerGold? Speakers)
{
    public static LedgerArticle Of(GoldArticle gold) => Read(gold.Text, gold, null);

    public static LedgerArticle Of(SpeakerGold gold) => Read(gold.Text, null, gold);

    private static LedgerArticle Read(string text, GoldArticle? attributions, SpeakerGold? speakers)
    {
        var item = new NewsItem { Text = text };
        var work = new ParseWorkspace { Input = item };
        ArticlePipeline.Default.Run(work, Stage.Text, Stage.Syntax);
        return new LedgerArticle(item, work, attributions, speakers);
    }

    /// <summary>Runs the later stages by a set of rules.</summary>
    public Article Parse(ArticlePipeline pipeline, Stage first)
    {
        pipeline.Run(Work, first, Stage.Claims);
        return ArticleAssembler.Assemble(Item, Work);
    }
}
