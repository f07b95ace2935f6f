using NewsParsing.Attributions;
using NewsParsing.Entities;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Speakers;

/// <summary>Finds the speaker by the words around the cue where there is no source: <c>the mayor, X, had told her</c>.</summary>
internal sealed class CueStructure(
    RuleSet rules, TextBuffer text, SyntaxBuffer syntax, AttributionBuffer attributions, MentionBuffer mentions, EntityBuffer entities)
{
    /// <summary>The entity that speaks where the attribution has no source; entity -1 for none.</summary>
    public SpeakerChoice Speaker(int attribution)
    {
        ReadOnlySpan<TokenRange> cue = attributions.CueOf(attribution);
        return cue.IsEmpty || !attributions.Items[attribution].Source.IsEmpty || IsHeard(attribution, cue[0])
            ? SpeakerChoice.Nobody : BeforeCue(cue[0]);
    }

    /// <summary>Whether who is spoken to stands before the cue, as its subject: <c>the inquest heard that</c>.</summary>
    private bool IsHeard(int attribution, TokenRange cue)
        => attributions.Items[attribution].Audience is { IsEmpty: false } audience && audience.End <= cue.First;

    /// <summary>The mention that ends right before an active cue, over a comma, or is the subject of its verb.</summary>
    private SpeakerChoice BeforeCue(TokenRange cue)
    {
        // "Roe was quoted by the agency": the subject of a passive does not speak.
        if (mentions.Has(cue, ActorClasses.BeForm))
        {
            return SpeakerChoice.Nobody;
        }

        int token = cue.First - 1;
        // The mention beside the cue (Muzny et al., EACL 2017, their trigram sieve); "the mayor, Jane Roe, said" closes with a comma. It
        // gives 63 attributions of PolNeAR train and 9 of worldwide speakers-train their speaker.
        token -= token > 0 && text.IsMark(token, ',') ? 1 : 0;
        int beside = token >= 0 && rules.Follows(Rule.BesideCue) ? EntityAt(token, cue.First) : -1;
        if (beside >= 0)
        {
            return new SpeakerChoice(beside, Rule.BesideCue);
        }

        // The subject of the cue's verb (the same paper's dependency sieve): 47 speakers of PolNeAR train, 2 of worldwide speakers-train.
        int subject = syntax.Tree.SubjectOf(cue.End - 1, out _);
        bool isMention = subject >= 0 && entities.References.TokenMention[subject] >= 0 && !mentions.IsReported[subject];
        return isMention && rules.Follows(Rule.SubjectOfCue)
            ? new SpeakerChoice(entities.EntityAt(subject), Rule.SubjectOfCue)
            : SpeakerChoice.Nobody;
    }

    private int EntityAt(int token, int cue)
    {
        int mention = entities.References.TokenMention[token];
        return mention >= 0 && entities.References.Items[mention].End == token + 1
            && text.TokenSentence[token] == text.TokenSentence[cue]
            ? entities.References.Items[mention].Entity
            : -1;
    }
}
