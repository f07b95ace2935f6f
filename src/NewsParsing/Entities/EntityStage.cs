using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Networks;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>
/// Determines for each mention in reading order whether it means one of the entities so far, a new one or none: first for the names, then,
/// in a walk through the body, for pronouns, descriptions and the sources of attributions, and at last for the names in headlines. Linear
/// in the tokens. Immutable and thread-safe.
/// </summary>
internal sealed class EntityStage(Knowledge knowledge, CoreferenceModel model, WordVectors words, RuleSet rules = default)
{
    /// <returns>Reads further phrases with all that the walk has met.</returns>
    public SourceResolver Run(
        TextBuffer text, SyntaxBuffer syntax, HeadBuffer head, QuotationBuffer quotations, AttributionBuffer attributions,
        MentionBuffer mentions, EntityBuffer entities, EntityScratch scratch)
    {
        entities.Reset(text, attributions.Count);
        scratch.Joint.Reset();
        var chooser = new EntityChooser(text, syntax, quotations, attributions, mentions, entities, scratch, model);
        var register = new NameRegister(knowledge, text, mentions, entities, new NameLinker(text, mentions, entities, chooser));
        var resolver = new NameResolver(knowledge, text, mentions, entities, register);
        var descriptions = new DescriptionLinker(knowledge, text, syntax, mentions, entities, chooser, words);
        var joint = new JointReader(text, syntax, quotations, mentions, entities, scratch.Joint);
        var sources = new SourceResolver(
            knowledge, rules, text, syntax, quotations, attributions, mentions, entities, resolver, descriptions, joint);
        var finder = new NameFinder(text, mentions);
        var known = new KnownNameReader(knowledge, rules, text, syntax, mentions);
        var writer = new NameWriter(knowledge, text, syntax, mentions, finder, known);
        var appositions = new AppositionReader(knowledge, text, mentions, entities, finder);
        var names = new MentionResolver(knowledge, text, mentions, entities, resolver, known, appositions);

        for (int i = 0; i < mentions.Count; i++)
        {
            text.ThrowIfCancelled();
            names.Add(mentions.Items[i]);
        }

        new ReferenceReader(
            rules, text, syntax, quotations, attributions, mentions, entities, chooser, descriptions, register, joint, sources).Run();
        new TitleCaseReader(rules, text, head, mentions, entities, resolver, known, writer, names).Run();
        return sources;
    }
}
