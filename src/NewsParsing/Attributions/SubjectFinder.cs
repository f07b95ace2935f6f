using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Finds the source of a cue that was linked to none by the tree: its subject, or that of the clause it shares its subject with.</summary>
internal sealed class SubjectFinder(TokenColumns columns, SpanList spans, SpanTagger tagger, PairFeatures pairs, ClauseSubject subjects)
{
    /// <summary>How many labelled spans before and after a cue, and how many added ones, a source is looked for among.</summary>
    private const int FurthestSource = 16;

    /// <summary>How likely a subject has to be (part of) a source, but for that of <c>as saying</c>.</summary>
    private const float LeastSource = 0.05f;

    /// <summary>What a source found by the tree, and one that is shared, counts as a link.</summary>
    private const float SubjectProbability = 0.6f, SharedProbability = 0.5f;

    /// <summary>Adds the subjects of cues that no labelled source holds, for the links to choose from.</summary>
    public void AddCandidates()
    {
        int count = spans.Count;
        for (int cue = 0; cue < count && columns.Rules.Follows(Rule.SubjectCandidate); cue++)
        {
            if (spans.Items[cue].Kind == SpanKind.Cue && !IsPassive(spans.Items[cue].Range))
            {
                FindOrAdd(cue, Rule.SubjectCandidate);
            }
        }

        if (spans.Count > count)
        {
            spans.Sort();
        }
    }

    /// <summary>Links the cues that have no source yet: to their subject, or else to the source of the report before them in the sentence.</summary>
    public void Run()
    {
        int count = spans.SortedCount;
        int sentence = -1;
        int before = -1;
        int earlier = -1;
        for (int cue = 0; cue < count; cue++)
        {
            if (spans.Items[cue].Kind != SpanKind.Cue || spans.Items[cue].Next < 0)
            {
                continue;
            }

            TokenRange range = spans.Items[cue].Range;
            int link = spans.Items[cue].Link;
            int own = columns.Text.TokenSentence[range.First];
            if (own != sentence)
            {
                earlier = own == sentence + 1 ? before : -1;
                (sentence, before) = (own, -1);
            }

            if ((link < 0 || IsAdverbial(link, cue) || IsInClauseOfSubject(link, cue)) && !IsPassive(range))
            {
                int subject = columns.Rules.Follows(Rule.SubjectOfUnlinked) ? FindOrAdd(cue, Rule.SubjectOfUnlinked) : -1;
                Link(cue, subject, before >= 0 ? before : IsFragment(range) ? earlier : -1, before >= 0 ? Rule.SharedSubject : Rule.SharedByFragment);
            }
            else if (link < 0)
            {
                LinkAgent(cue);
            }

            before = spans.Items[cue].Link >= 0 ? spans.Items[cue].Link : before;
        }
    }

    private void Link(int cue, int subject, int before, Rule shared)
    {
        ref LabeledSpan item = ref spans.Items[cue];
        if (subject >= 0)
        {
            (item.Link, item.LinkProbability, item.LinkRule) = (subject, SubjectProbability, Rule.SubjectOfUnlinked);
        }
        else if (item.Link < 0 && before >= 0 && columns.Rules.Follows(shared) && !IsInContent(cue, spans.Items[before].Range.First))
        {
            (item.Link, item.LinkProbability, item.LinkRule, item.SharesLink) = (before, SharedProbability, shared, true);
        }
    }

    /// <summary>
    /// Whether a cue is all that its sentence has beside speech, so that it goes on with the report in the sentence before:
    /// <c>Adding, “…”</c>.
    /// </summary>
    private bool IsFragment(TokenRange cue)
    {
        int sentence = columns.Text.TokenSentence[cue.First];
        int first = columns.Text.SentenceToken[sentence];
        if (cue.First != first || columns.Syntax.Xpos[first] != PennTag.VBG || first == 0 || columns.Text.ParagraphOf(first) != columns.Text.ParagraphOf(first - 1))
        {
            return false;
        }

        for (int i = cue.End; i < columns.Text.SentenceEnd(sentence); i++)
        {
            if (columns.Text.TokenKinds[i] == TokenKind.Word && !columns.IsSpeech(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives a passive cue its agent, who is no content of it.</summary>
    private void LinkAgent(int cue)
    {
        TokenRange agent = subjects.Agent(pairs.HeadOf(spans.Items[cue].Range));
        if (agent.IsEmpty || !columns.Rules.Follows(Rule.AgentOfPassive))
        {
            return;
        }

        var range = new TokenRange(agent.First + 1, agent.End);
        for (int c = spans.Items[cue].Next; c >= 0; c = spans.Items[c].Next)
        {
            TokenRange content = spans.Items[c].Range;
            if (content.First >= agent.First && content.First < agent.End)
            {
                return;
            }

            spans.Items[c].Range = content.Contains(agent.First) && content.End <= agent.End ? content with { End = agent.First } : content;
        }

        spans.Items[cue].Link = spans.Append(range, SpanKind.Source, Rule.AgentOfPassive, -1, tagger.Probability(range, SpanKind.Source));
        spans.Items[cue].LinkRule = Rule.AgentOfPassive;
        spans.Items[cue].LinkProbability = SubjectProbability;
    }

    /// <summary>Whether a linked source is an adverbial beside the cue (<c>has in recent months said</c>), which is nobody's voice.</summary>
    private bool IsAdverbial(int source, int cue)
    {
        TokenRange range = spans.Items[source].Range;
        int head = pairs.HeadOf(range);
        return columns.Rules.Follows(Rule.AdverbialIsNoSource) && range.End == spans.Items[cue].Range.First && columns.Syntax.Relation[head] is Relation.Obl or Relation.OblUnmarked;
    }

    /// <summary>Whether a linked source stands in a relative clause of the cue's subject (<c>Lee, who came when Park left, said</c>): somebody named on the way.</summary>
    private bool IsInClauseOfSubject(int source, int cue)
    {
        int subject = subjects.Find(pairs.HeadOf(spans.Items[cue].Range), out _);
        TokenRange range = spans.Items[source].Range;
        if (!columns.Rules.Follows(Rule.NameInClauseOfSubject) || subject < 0 || range.Contains(subject) || range.First < subject || range.End > columns.SubtreeLast[subject] + 1)
        {
            return false;
        }

        for (int i = subject + 1; i < range.First; i++)
        {
            if (columns.Syntax.Relation[i] == Relation.AclRelcl && columns.Syntax.Head[i] == subject)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPassive(TokenRange cue) => subjects.IsPassive(pairs.HeadOf(cue), cue.First);

    /// <summary>The place of a source that holds the cue's subject, a new one if no labelled one does; -1 for none.</summary>
    private int FindOrAdd(int cue, Rule rule)
    {
        TokenRange own = spans.Items[cue].Range;
        int head = pairs.HeadOf(own);
        int subject = subjects.Find(head, out _);
        if (subject < 0 || own.Contains(subject) || IsInContent(cue, subject))
        {
            return -1;
        }

        for (int step = 0; step <= FurthestSource; step++)
        {
            int place = IsSourceOf(cue - step, subject) ? cue - step : IsSourceOf(cue + step, subject) ? cue + step : spans.Count - 1 - step;
            if (IsSourceOf(place, subject))
            {
                return place;
            }
        }

        TokenRange range = subjects.RangeOf(subject, own);
        return range.IsEmpty || (SourceProbability(subject) < LeastSource && !subjects.IsQuoted(head)) ? -1 : spans.Append(range, SpanKind.Source, rule, -1, tagger.Probability(range, SpanKind.Source));
    }

    private bool IsSourceOf(int place, int subject)
        => place >= 0 && place < spans.Count && spans.Items[place].Kind == SpanKind.Source && spans.Items[place].Range.Contains(subject);

    private float SourceProbability(int token)
        => tagger.Marginals[token * LabelChain.Labels + (int)TokenLabel.BeginSource] + tagger.Marginals[token * LabelChain.Labels + (int)TokenLabel.InsideSource];

    private bool IsInContent(int cue, int token)
    {
        for (int c = spans.Items[cue].Next; c >= 0; c = spans.Items[c].Next)
        {
            if (spans.Items[c].Range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
