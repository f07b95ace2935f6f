using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Entities;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Networks;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Speakers;

/// <summary>
/// Reads tokens, syntax, head, quotations and attributions; writes the actors with their mentions and the speakers and audience of every
/// attribution. Every speaker is an actor with at least one mention. Linear in the tokens. Immutable and thread-safe.
/// </summary>
internal sealed class ActorStage(Knowledge knowledge, CoreferenceModel model, WordVectors words, RuleSet rules = default)
{
    private readonly MentionStage _mentions = new(knowledge, rules);
    private readonly EntityStage _entities = new(knowledge, model, words, rules);

    public void Run(
        TextBuffer text, SyntaxBuffer syntax, HeadBuffer head, QuotationBuffer quotations, AttributionBuffer attributions,
        ActorBuffer output, ActorScratch scratch)
    {
        output.Reset(attributions.Count, quotations.Count);
        if (text.TokenCount == 0)
        {
            return;
        }

        // Comments of this stage count what changes in PolNeAR and worldwide speakers-train without the rule (evaluate rules).
        (MentionBuffer mentions, EntityBuffer entities, SpeakerBuffer speakers) = (scratch.Mentions, scratch.Entities, scratch.Speakers);
        _mentions.Run(text, syntax, head, attributions, mentions);
        SourceResolver sources = _entities.Run(text, syntax, head, quotations, attributions, mentions, entities, scratch.Walk);

        speakers.Reset(attributions.Count);
        var resolver = new SpeakerResolver(rules, text, syntax, attributions, mentions, entities, sources, speakers);
        var firstPerson = new FirstPersonReader(rules, text, syntax, quotations, attributions, mentions, entities, speakers);
        resolver.Run();
        firstPerson.ReadSources();
        new QuotationSpeakers(rules, text, quotations, attributions, speakers).Run(output);
        resolver.ReadAudiences();
        firstPerson.ReadQuotations();
        new ActorWriter(knowledge, text, attributions, entities, scratch).Run(output);
    }
}
