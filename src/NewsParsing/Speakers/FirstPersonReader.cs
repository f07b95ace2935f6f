using NewsParsing.Attributions;
using NewsParsing.Entities;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Speakers;

/// <summary>Ties the first person in somebody's words to that somebody, once all sources are read.</summary>
internal sealed class FirstPersonReader(
    RuleSet rules, TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, AttributionBuffer attributions,
    MentionBuffer mentions, EntityBuffer entities, SpeakerBuffer speakers)
{
    /// <summary><c>I</c> and <c>we</c> as a source inside somebody's content are that somebody.</summary>
    public void ReadSources()
    {
        for (int a = 0; a < attributions.Count; a++)
        {
            text.ThrowIfCancelled(a);
            int parent = attributions.Items[a].Parent;
            bool lacks = !speakers.Speakers.HasAny(a) && parent >= 0 && speakers.Speakers.HasAny(parent);
            // "Roe said: I told them I would go": the inner "I" is Roe. 25 speakers of PolNeAR train, 1 of dev.
            if (lacks && rules.Follows(Rule.FirstPersonOfParent) && attributions.SourceOf(a) is [{ Length: 1 } source]
                && mentions.Is(source.First, ActorClasses.FirstPersonSubject))
            {
                speakers.Inherit(a, parent, Rule.FirstPersonOfParent);
            }
        }
    }

    /// <summary><c>I</c> inside quotations is their speaker.</summary>
    public void ReadQuotations()
    {
        int end = rules.Follows(Rule.FirstPersonInQuotation) ? text.TokenCount : 0;
        for (int i = mentions.ProseToken; i < end; i++)
        {
            int quotation = quotations.TokenQuotation[i];
            if (quotation < 0 || entities.References.TokenMention[i] >= 0 || !mentions.Is(i, ActorClasses.FirstPersonSingular))
            {
                continue;
            }

            int attribution = attributions.QuotationAttribution[quotation];
            // "I" of a joint statement is none of them. 3,062 mentions of PolNeAR train, 455 of worldwide speakers-train, no speaker.
            if (attribution >= 0 && speakers.Speakers.Of(attribution) is [var speaker])
            {
                var pronoun = new TokenRange(i, i + 1);
                ReferenceRecord mention = ReferenceRecord.Of(pronoun, MentionKind.Pronoun, Rule.FirstPersonInQuotation, speaker.Entity) with
                {
                    IsSubject = syntax.Tree.IsSubject(pronoun),
                };
                entities.References.Add(mention, entities);
            }
        }
    }
}
