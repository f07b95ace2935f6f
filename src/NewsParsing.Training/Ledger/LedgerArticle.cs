using System.Globalization;
using NewsParsing.Pipeline;
using NewsParsing.Rules;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Entities;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Ledger;

/// <summary>
/// An article of a corpus with the storage of its parse: the stages before Attributions have run once, the others run for each set of
/// rules.
/// </summary>
/// <param name="Item">The article.</param>
/// <param name="Work">Its storage.</param>
/// <param name="Attributions">Its gold attributions, or null.</param>
/// <param name="Speakers">Its gold speakers or names, or null.</param>
/// <param name="References">Its coreference, or null.</param>
internal sealed record LedgerArticle(
    NewsItem Item, ParseWorkspace Work, GoldArticle? Attributions = null, SpeakerGold? Speakers = null, NamedDocument? References = null)
{
    public static LedgerArticle Of(GoldArticle gold) => Read(gold.Text) with { Attributions = gold };

    public static LedgerArticle Of(SpeakerGold gold) => Read(gold.Text) with { Speakers = gold };

    public static LedgerArticle Of(NamedDocument gold) => Read(gold.Text) with { References = gold };

    /// <summary>Runs the stages from one on by a set of rules.</summary>
    public Article Parse(ArticlePipeline pipeline, Stage first)
    {
        pipeline.Run(Work, first, Stage.Certainty);
        return ArticleAssembler.Assemble(Item, Work, pipeline.Models.Id);
    }

    /// <summary>The rule that found the first speaker of an attribution of the last parse; none without a speaker.</summary>
    public Rule RuleOf(Attribution attribution) => Work.Actors.RuleOf(IndexOf(attribution));

    /// <summary>The place of an attribution in the buffers: its id counts from 1.</summary>
    public static int IndexOf(Attribution attribution) => int.Parse(attribution.Id.AsSpan(1), CultureInfo.InvariantCulture) - 1;

    public static LedgerArticle Of(PronounPassage gold) => Read(gold.Text);

    private static LedgerArticle Read(string text)
    {
        var item = new NewsItem { Text = text };
        var work = new ParseWorkspace { Input = item };
        ArticlePipeline.Default.Run(work, Stage.Text, Stage.Syntax);
        return new LedgerArticle(item, work);
    }
}
