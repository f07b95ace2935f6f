using NewsParsing.Models;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Finds the speaker by the words around the cue where the source phrase is missing or is not the speaker:
/// <c>X was quoted by state media as saying</c>, <c>in the words of X</c>, <c>the mayor, X, had told her</c>.
/// </summary>
internal sealed class CueStructure(Discourse discourse)
{
    private const int Reach = 12;
    private const int SubjectReach = 48;

    private static readonly SpeakerChoice Nobody = new(-1, Rule.None);

    /// <summary>The entity that speaks, or -1 when the source phrase tells.</summary>
    public SpeakerChoice Speaker(int attribution)
    {
        ReadOnlySpan<TextSpan> source = discourse.Attributions.Source(attribution);
        ReadOnlySpan<TextSpan> cue = discourse.Attributions.Cue(attribution);
        if (!cue.IsEmpty && BehindCue(cue[^1], source.IsEmpty) is { Entity: >= 0 } named)
        {
            return named;
        }

        if (!source.IsEmpty)
        {
            int token = discourse.Text.TokenAt(source[0].Start);
            bool isTime = token > 0 && discourse.Text.TokenForm[token - 1] == Words.In && discourse.Mentions.TokenMention[token] < 0;
            return isTime && !cue.IsEmpty && discourse.Rules.Follows(Rule.SourceIsTime)
                ? BeforeCue(cue[0]) with { Rule = Rule.SourceIsTime } : new SpeakerChoice(QuotedBy(token), Rule.QuotedBy);
        }

        return cue.IsEmpty ? Nobody : BeforeCue(cue[0]);
    }

    /// <summary>
    /// The noun phrase that is the subject of a cue whose attribution has no source (<c>Norway's central bank raised rates and said</c>),
    /// when it names nobody; false when there is none.
    /// </summary>
    public bool SubjectPhrase(int attribution, out int first, out int end)
    {
        first = end = 0;
        ReadOnlySpan<TextSpan> cue = discourse.Attributions.Cue(attribution);
        if (!discourse.Rules.Follows(Rule.SubjectPhrase) || cue.IsEmpty || discourse.Attributions.Items[attribution].SourceCount > 0 || IsPassive(cue[0]))
        {
            return false;
        }

        int subject = Subjects.SubjectOf(discourse, discourse.Text.TokenAt(cue[0].End) - 1, SubjectReach);
        if (subject < 0 || discourse.IsReported[subject] || discourse.Mentions.TokenMention[subject] >= 0 || discourse.Is(subject, ActorClasses.FunctionWord))
        {
            return false;
        }

        first = PhraseStart(subject);
        end = subject + 1;
        return first == 0 || !discourse.Is(first - 1, ActorClasses.Preposition);
    }

    /// <summary>The plural subject of the clauses just before, whom <c>they</c> takes up when nobody else is known: <c>Villagers fled. They said …</c></summary>
    public bool PluralSubject(int pronoun, out int first, out int end)
    {
        int sentence = Math.Max(0, discourse.Text.TokenSentence[pronoun] - 1);
        int limit = discourse.Rules.Follows(Rule.PluralSubjectBefore) ? Math.Max(discourse.Text.SentenceToken[sentence], pronoun - SubjectReach) : pronoun;
        for (int i = pronoun - 1; i >= limit; i--)
        {
            if (discourse.Syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass && discourse.Syntax.Xpos[i] is PennTag.NNS or PennTag.NNPS
                && !discourse.IsReported[i] && discourse.Quotations.TokenQuotation[i] < 0)
            {
                first = PhraseStart(i);
                end = i + 1;
                return true;
            }
        }

        first = end = 0;
        return false;
    }

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
    public bool QuotedPhrase(int attribution, out int first, out int end)
    {
        first = end = 0;
        TextBuffer text = discourse.Text;
        ReadOnlySpan<TextSpan> cue = discourse.Attributions.Cue(attribution);
        if (!discourse.Rules.Follows(Rule.QuotedAsSaying) || cue.IsEmpty || text.TokenAt(cue[0].Start) is var verb && !IsQuoting(verb))
        {
            return false;
        }

        first = verb + 1;
        int limit = Math.Min(discourse.SentenceEnd(verb), first + Reach) - 1;
        for (end = first; end < limit; end++)
        {
            if (text.TokenForm[end] == Words.As && discourse.Syntax.Xpos[end + 1] == PennTag.VBG)
            {
                return end > first;
            }
        }

        return false;
    }

    private bool IsQuoting(int token)
        => discourse.Syntax.Lemma[token] is var lemma && (lemma == Words.Quote || lemma == Words.Cite) && !IsPassive(discourse.Text.TokenSpan(Math.Max(0, token - 1)));

    /// <summary>The one quoted, before <c>was quoted by</c>.</summary>
    private int QuotedBy(int source)
    {
        TextBuffer text = discourse.Text;
        if (!discourse.Rules.Follows(Rule.QuotedBy) || source < 3 || text.TokenForm[source - 1] != Words.By || (text.TokenForm[source - 2] != Words.Quoted && text.TokenForm[source - 2] != Words.Cited))
        {
            return -1;
        }

        int token = source - 3;
        while (token > 0 && discourse.Is(token, ActorClasses.FunctionWord) && discourse.Mentions.TokenMention[token] < 0)
        {
            token--;
        }

        return EntityAt(token, source);
    }

    /// <summary>The one whose words they are, behind <c>in the words of</c>, and behind <c>according to</c> without a source.</summary>
    private SpeakerChoice BehindCue(TextSpan cue, bool isUnsourced)
    {
        TextBuffer text = discourse.Text;
        int end = text.TokenAt(cue.End);
        if (end < 2 || end >= text.TokenCount)
        {
            return Nobody;
        }

        bool isWords = text.TokenForm[end - 1] == Words.Of && text.TokenForm[end - 2] == Words.InWords;
        if (!isWords && !(isUnsourced && text.TokenForm[end - 1] == Words.To && text.TokenForm[end - 2] == Words.According))
        {
            return Nobody;
        }

        Rule rule = isWords ? Rule.InTheWordsOf : Rule.AccordingTo;
        int limit = discourse.Rules.Follows(rule) ? Math.Min(discourse.SentenceEnd(end - 1), end + Reach) : end;
        for (int i = end; i < limit && text.TokenKinds[i] == TokenKind.Word; i++)
        {
            int mention = discourse.Mentions.TokenMention[i];
            if (mention >= 0 && !discourse.Mentions.Items[mention].IsInTitle)
            {
                return new SpeakerChoice(discourse.Mentions.Items[mention].Entity, rule);
            }
        }

        return Nobody;
    }

    /// <summary>The mention that ends right before an active cue, over a comma, or is the subject of its verb.</summary>
    private SpeakerChoice BeforeCue(TextSpan cue)
    {
        if (IsPassive(cue))
        {
            return Nobody;
        }

        int first = discourse.Text.TokenAt(cue.Start);
        int end = discourse.Text.TokenAt(cue.End);
        int token = first - 1;
        token -= token > 0 && discourse.IsMark(token, ',') ? 1 : 0;
        int beside = token >= 0 && discourse.Rules.Follows(Rule.BesideCue) ? EntityAt(token, first) : -1;
        if (beside >= 0)
        {
            return new SpeakerChoice(beside, Rule.BesideCue);
        }

        int subject = Subjects.SubjectOf(discourse, end - 1, SubjectReach);
        return subject >= 0 && discourse.Rules.Follows(Rule.SubjectOfCue) && discourse.Mentions.TokenMention[subject] is >= 0 and var mention
            && !discourse.IsReported[subject]
            ? new SpeakerChoice(discourse.Mentions.Items[mention].Entity, Rule.SubjectOfCue)
            : new SpeakerChoice(discourse.Rules.Follows(Rule.SentenceTopic) ? SentenceTopic(first) : -1, Rule.SentenceTopic);
    }

    /// <summary>The mention that opens the cue's sentence, when no other verb stands between: <c>Roe has in recent months called it</c>.</summary>
    private int SentenceTopic(int cue)
    {
        int start = discourse.SentenceStart(cue);
        int mention = discourse.Mentions.TokenMention[start];
        if (mention < 0 || discourse.IsReported[start] || cue - start > Reach || discourse.Mentions.Items[mention].End > cue)
        {
            return -1;
        }

        for (int i = discourse.Mentions.Items[mention].End; i < cue; i++)
        {
            if (discourse.Syntax.Upos[i] == UniversalTag.Verb || discourse.IsPossessive(i))
            {
                return -1;
            }
        }

        return discourse.Mentions.Items[mention].Entity;
    }

    private bool IsPassive(TextSpan cue)
    {
        int end = discourse.Text.TokenAt(cue.End);
        for (int i = discourse.Text.TokenAt(cue.Start); i < end; i++)
        {
            if (discourse.Text.TokenText(i) is "is" or "are" or "was" or "were" or "be" or "been" or "being")
            {
                return true;
            }
        }

        return false;
    }

    private int EntityAt(int token, int behind)
    {
        int mention = discourse.Mentions.TokenMention[token];
        return mention >= 0 && discourse.Mentions.Items[mention].End == token + 1 && discourse.Text.TokenSentence[token] == discourse.Text.TokenSentence[behind]
            ? discourse.Mentions.Items[mention].Entity
            : -1;
    }
}
