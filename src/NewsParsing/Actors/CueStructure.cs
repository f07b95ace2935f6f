using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Finds the speaker by the words around the cue where the source phrase is missing or is not the speaker:
/// <c>the agency quoted X as saying</c>, <c>the mayor, X, had told her</c>.
/// </summary>
internal sealed class CueStructure(Discourse discourse)
{
    private const int Reach = 12;
    // As far as a source phrase is read (Discourse.MaximumSourceTokens): bounds the work on long sentences.
    private const int SubjectReach = 48;

    private static readonly SpeakerChoice Nobody = new(-1, Rule.None);

    /// <summary>The entity that speaks where the attribution has no source; entity -1 for none.</summary>
    public SpeakerChoice Speaker(int attribution)
    {
        ReadOnlySpan<TokenRange> cue = discourse.Attributions.CueOf(attribution);
        return cue.IsEmpty || !discourse.Attributions.Items[attribution].Source.IsEmpty || IsHeard(attribution, cue[0])
            ? Nobody : BeforeCue(cue[0]);
    }

    /// <summary>
    /// The plural subject of the clauses just before, whom <c>they</c> takes up when nobody else is known:
    /// <c>Villagers fled. They said …</c>
    /// </summary>
    public bool PluralSubject(int pronoun, out TokenRange phrase)
    {
        // "Villagers fled. They said …": without it 39 speakers of PolNeAR train and 3 of worldwide speakers-train are nobody or others.
        int sentence = Math.Max(0, discourse.Text.TokenSentence[pronoun] - 1);
        int limit = discourse.Rules.Follows(Rule.PluralSubjectBefore)
            ? Math.Max(discourse.Text.SentenceToken[sentence], pronoun - SubjectReach) : pronoun;
        for (int i = pronoun - 1; i >= limit; i--)
        {
            bool isPluralSubject = discourse.Syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass
                && discourse.Syntax.Xpos[i] is PennTag.NNS or PennTag.NNPS;
            if (isPluralSubject && !discourse.IsReported[i] && discourse.Quotations.TokenQuotation[i] < 0)
            {
                phrase = new TokenRange(PhraseStart(i), i + 1);
                return true;
            }
        }

        phrase = default;
        return false;
    }

    /// <summary>
    /// The noun phrase that is the subject of a cue whose attribution has no source, where it names nobody:
    /// <c>Norway's central bank raised rates and said …</c>
    /// </summary>
    public bool SubjectPhrase(int attribution, out TokenRange phrase)
    {
        phrase = default;
        ReadOnlySpan<TokenRange> cue = discourse.Attributions.CueOf(attribution);
        bool isUnsourced = !cue.IsEmpty && discourse.Attributions.Items[attribution].Source.IsEmpty;
        if (!isUnsourced || !discourse.Rules.Follows(Rule.SubjectPhrase) || IsPassive(cue[0]) || IsHeard(attribution, cue[0]))
        {
            return false;
        }

        // 24 speakers of PolNeAR and worldwide speakers-train; without it one claim of the 396 of speakers-dev loses its speaker.
        int subject = discourse.Syntax.Tree.SubjectOf(cue[0].End - 1, out _);
        if (subject < 0 || discourse.IsReported[subject] || discourse.Mentions.TokenMention[subject] >= 0
            || discourse.Is(subject, ActorClasses.FunctionWord))
        {
            return false;
        }

        phrase = new TokenRange(PhraseStart(subject), subject + 1);
        return phrase.First == 0 || !discourse.Is(phrase.First - 1, ActorClasses.Preposition);
    }

    /// <summary>Whether who is spoken to stands before the cue, as its subject: <c>the inquest heard that</c>.</summary>
    private bool IsHeard(int attribution, TokenRange cue)
        => discourse.Attributions.Items[attribution].Audience is { IsEmpty: false } audience && audience.End <= cue.First;

    /// <summary>The first token before a noun from which all words up to it belong to it.</summary>
    private int PhraseStart(int noun)
    {
        int limit = Math.Max(discourse.SentenceStart(noun), noun - Reach);
        int first = noun;
        while (first > limit && discourse.Syntax.Head[first - 1] is var head && head >= limit && head <= noun)
        {
            first--;
        }

        return first;
    }

    /// <summary>The phrase between <c>quoted</c> and <c>as saying</c>: it names who speaks, not the source, who passes it on.</summary>
    public bool QuotedPhrase(int attribution, out TokenRange phrase)
    {
        phrase = default;
        TextBuffer text = discourse.Text;
        // "The agency quoted the minister as saying": without it the agency speaks, 12 times in PolNeAR train.
        ReadOnlySpan<TokenRange> cue = discourse.Attributions.CueOf(attribution);
        if (!discourse.Rules.Follows(Rule.QuotedAsSaying) || cue.IsEmpty || cue[0].First is var verb && !IsQuoting(verb))
        {
            return false;
        }

        int first = verb + 1;
        int limit = Math.Min(discourse.SentenceEnd(verb), first + Reach) - 1;
        for (int end = first; end < limit; end++)
        {
            if (text.TokenForm[end] == Words.As && discourse.Syntax.Xpos[end + 1] == PennTag.VBG)
            {
                phrase = new TokenRange(first, end);
                return end > first;
            }
        }

        return false;
    }

    private bool IsQuoting(int token)
        => discourse.IsLemma(token, ActorClasses.QuotingVerb) && !IsPassive(new TokenRange(Math.Max(0, token - 1), Math.Max(1, token)));

    /// <summary>The mention that ends right before an active cue, over a comma, or is the subject of its verb.</summary>
    private SpeakerChoice BeforeCue(TokenRange cue)
    {
        if (IsPassive(cue))
        {
            return Nobody;
        }

        int token = cue.First - 1;
        // The mention beside the cue (Muzny et al., EACL 2017, their trigram sieve); "the mayor, Jane Roe, said" closes with a comma. It
        // gives 63 attributions of PolNeAR train and 9 of worldwide speakers-train their speaker.
        token -= token > 0 && discourse.IsMark(token, ',') ? 1 : 0;
        int beside = token >= 0 && discourse.Rules.Follows(Rule.BesideCue) ? EntityAt(token, cue.First) : -1;
        if (beside >= 0)
        {
            return new SpeakerChoice(beside, Rule.BesideCue);
        }

        // The subject of the cue's verb (the same paper's dependency sieve): 47 speakers of PolNeAR train, 2 of worldwide speakers-train.
        int subject = discourse.Syntax.Tree.SubjectOf(cue.End - 1, out _);
        bool mentions = subject >= 0 && discourse.Mentions.TokenMention[subject] >= 0 && !discourse.IsReported[subject];
        return mentions && discourse.Rules.Follows(Rule.SubjectOfCue)
            ? new SpeakerChoice(discourse.EntityAt(subject), Rule.SubjectOfCue)
            : Nobody;
    }

    private bool IsPassive(TokenRange cue)
    {
        for (int i = cue.First; i < cue.End; i++)
        {
            // "Roe was quoted by the agency": the subject of a passive does not speak.
            if (discourse.Is(i, ActorClasses.BeForm))
            {
                return true;
            }
        }

        return false;
    }

    private int EntityAt(int token, int cue)
    {
        int mention = discourse.Mentions.TokenMention[token];
        return mention >= 0 && discourse.Mentions.Items[mention].End == token + 1
            && discourse.Text.TokenSentence[token] == discourse.Text.TokenSentence[cue]
            ? discourse.Mentions.Items[mention].Entity
            : -1;
    }
}
