using NewsParsing.Actors.Entities;
using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Lexicon;
using NewsParsing.Networks;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Reads tokens, syntax, head, quotations and attributions; writes the actors with their mentions and the speakers and audience of every
/// attribution. Every speaker is an actor with at least one mention. Linear in the tokens. Immutable and thread-safe.
/// </summary>
internal sealed class ActorStage(Knowledge knowledge, CoreferenceModel model, WordVectors words, RuleSet rules = default)
{
    /// <param name="text">The text.</param>
    /// <param name="syntax">Its trees and name labels.</param>
    /// <param name="head">What stands at its head.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="attributions">Its attributions.</param>
    /// <param name="output">Takes the actors.</param>
    /// <param name="scratch">What the steps hand on to one another.</param>
    public void Run(
        TextBuffer text, SyntaxBuffer syntax, HeadBuffer head, QuotationBuffer quotations, AttributionBuffer attributions,
        ActorBuffer output, ActorScratch scratch)
    {
        output.Reset(attributions.Count, quotations.Count);
        scratch.Reset(text, attributions.Count);
        if (text.TokenCount == 0)
        {
            return;
        }

        // Comments of this stage count what changes in PolNeAR and worldwide speakers-train without the rule (evaluate rules).
        var discourse = new Discourse(knowledge, rules, text, syntax, head, quotations, attributions, scratch);
        var chooser = new EntityChooser(discourse, new EntityHistory(discourse), model);
        var resolver = new NameResolver(discourse, new NameLinker(discourse, chooser));
        var listed = new KnownNameReader(discourse, resolver);
        var descriptions = new DescriptionLinker(discourse, chooser, words);
        var speakers = new SpeakerResolver(discourse, resolver, descriptions);
        var references = new ReferenceReader(discourse, chooser, descriptions, speakers);

        new DiscourseReader(discourse).Run();
        if (text.UserMatches.Count > 0)
        {
            new UserNameReader(discourse).Run();
        }

        new LabelNameReader(discourse).Run();
        var names = new NameReader(discourse, resolver, listed);
        names.Run();
        references.Run();
        new TitleCaseReader(discourse, resolver, listed, names.Users).Run();
        speakers.Run();
        new SpeakerInheritance(discourse).Run();
        new QuotationSpeakers(discourse).Run(output);
        speakers.ReadAudiences();
        references.ReadFirstPerson();
        new ActorWriter(discourse).Run(output);
    }
}
