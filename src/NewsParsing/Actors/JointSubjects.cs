using NewsParsing.Rules;
using NewsParsing.Syntax;

namespace NewsParsing.Actors;

/// <summary>
/// Finds those who say something together with a source whose phrase names but one of them, by the syntax tree and by the commas of an aside:
/// <c>Jane Roe, who had opposed it, and [Mark Dunn] said</c>.
/// </summary>
internal sealed class JointSubjects(Discourse discourse)
{
    private const int MaximumLinks = 6;

    /// <summary>The longest apposition or relative clause between two who speak together.</summary>
    private const int LongestAside = 24;

    /// <summary>Adds the named entities that are coordinated with the head of a phrase before the cue.</summary>
    /// <param name="first">First token of the source phrase.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="cue">The cue's first token, or -1 when there is none.</param>
    /// <param name="entities">Takes the entities; those of the phrase are in it already.</param>
    /// <param name="from">Where those of the phrase begin.</param>
    public void Add(int first, int end, int cue, List<SpeakerChoice> entities, int from)
    {
        if (cue < end)
        {
            return;
        }

        SyntaxBuffer syntax = discourse.Syntax;
        int head = first;
        while (head < end - 1 && syntax.Head[head] >= first && syntax.Head[head] < end)
        {
            head++;
        }

        int root = head;
        for (int link = 0; link < MaximumLinks && syntax.Relation[root] == Relation.Conj && syntax.Head[root] >= 0; link++)
        {
            root = syntax.Head[root];
        }

        if (root != head && (root < first || root >= end))
        {
            AddOne(root, first, cue, Rule.JointByTree, entities, from);
        }

        if (Before(first) is var before and >= 0)
        {
            AddOne(before, first, cue, Rule.JointBeforeAside, entities, from);
        }

        if (Behind(end, cue) is { Entity: >= 0 } behind)
        {
            AddOne(behind.Entity, first, cue, behind.Rule, entities, from);
        }

        int limit = Math.Min(cue, end + Discourse.MaximumSourceTokens);
        for (int i = end; i < limit; i++)
        {
            if (syntax.Relation[i] == Relation.Conj && syntax.Head[i] is var owner && (owner == root || owner == head))
            {
                AddOne(i, first, cue, Rule.JointByTree, entities, from);
            }
        }
    }

    /// <summary>The mention behind whose aside the phrase follows: <c>Jane Roe, who had opposed it, and […]</c>; -1 for none.</summary>
    private int Before(int first)
    {
        int start = Math.Max(discourse.SentenceStart(first), first - LongestAside);
        if (first - 3 < start || discourse.Text.TokenForm[first - 1] != Words.And || !discourse.IsMark(first - 2, ','))
        {
            return -1;
        }

        int comma = first - 3;
        while (comma > start && !discourse.IsMark(comma, ','))
        {
            comma--;
        }

        int mention = comma > start ? discourse.Mentions.TokenMention[comma - 1] : -1;
        return mention >= 0 && discourse.Mentions.Items[mention].End == comma && IsFree(discourse.Mentions.Items[mention].PhraseFirst) ? comma - 1 : -1;
    }

    /// <summary>The mention that follows behind the phrase's aside, before the cue: <c>[Jane Roe], a nurse, and Mark Dunn, a driver, said</c>; -1 for none.</summary>
    private SpeakerChoice Behind(int end, int cue)
    {
        int limit = Math.Min(cue, end + LongestAside);
        int comma = discourse.IsMark(end - 1, ',') ? end - 1 : end;
        if (comma >= limit || !discourse.IsMark(comma, ','))
        {
            return new SpeakerChoice(-1, Rule.None);
        }

        for (int i = comma + 1; i + 2 < limit; i++)
        {
            if (discourse.IsMark(i, ','))
            {
                return discourse.Text.TokenForm[i + 1] == Words.And && Closes(PhraseAt(i + 2, limit), cue) is var mention and >= 0
                    ? new SpeakerChoice(discourse.Mentions.Items[mention].First, Rule.JointAfterAside) : BehindAsides(comma, cue);
            }
        }

        return BehindAsides(comma, cue);
    }

    /// <summary>
    /// The same over asides of several parts in which nothing is finite: <c>[Jane Roe], 61, speaking from Bern and Mark Dunn, 50, speaking from Rome, agreed</c>.
    /// </summary>
    private SpeakerChoice BehindAsides(int comma, int cue)
    {
        if (cue - comma > 2 * LongestAside)
        {
            return new SpeakerChoice(-1, Rule.None);
        }

        int joined = -1;
        for (int i = comma + 1; i + 1 < cue; i++)
        {
            if (discourse.Syntax.Xpos[i] is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
            {
                return new SpeakerChoice(-1, Rule.None);
            }

            if (joined < 0 && discourse.Text.TokenForm[i] == Words.And && Closes(PhraseAt(i + 1, cue), cue) is var mention and >= 0)
            {
                joined = discourse.Mentions.Items[mention].First;
            }
        }

        return new SpeakerChoice(joined, Rule.JointAfterAsides);
    }

    /// <summary>The mention whose phrase begins at a token, or -1.</summary>
    private int PhraseAt(int token, int limit)
    {
        for (int i = token; i < limit; i++)
        {
            if (discourse.Mentions.TokenMention[i] is var mention and >= 0 && !discourse.Mentions.Items[mention].IsInTitle)
            {
                return discourse.Mentions.Items[mention].PhraseFirst <= token ? mention : -1;
            }
        }

        return -1;
    }

    /// <summary>The mention, when the cue or an aside and the cue follow it.</summary>
    private int Closes(int mention, int cue)
    {
        int end = mention < 0 ? cue + 1 : discourse.Mentions.Items[mention].End;
        return end == cue || (end + 2 < cue && discourse.IsMark(end, ',') && discourse.IsMark(cue - 1, ',')) ? mention : -1;
    }

    private bool IsFree(int token) => token == 0 || !discourse.Is(token - 1, Models.ActorClasses.Preposition);

    private void AddOne(int token, int first, int cue, Rule rule, List<SpeakerChoice> entities, int from)
    {
        int mention = discourse.Mentions.TokenMention[token];
        if (mention < 0 || !discourse.Rules.Follows(rule) || discourse.IsReported[token] || discourse.Text.TokenSentence[token] != discourse.Text.TokenSentence[first])
        {
            return;
        }

        ref MentionRecord record = ref discourse.Mentions.Items[mention];
        bool isJoined = token > first ? IsConjunction(record.PhraseFirst - 1) : IsFree(record.PhraseFirst);
        if (record.Kind != MentionKind.Name || record.IsInTitle || record.End > cue || !isJoined || discourse.IsPossessive(record.End)
            || discourse.Entities.Items[record.Entity].Kind is ActorKind.Place or ActorKind.Document
            || Holds(entities, from, record.Entity))
        {
            return;
        }

        if (token < first)
        {
            entities.Insert(from, new SpeakerChoice(record.Entity, rule));
        }
        else
        {
            entities.Add(new SpeakerChoice(record.Entity, rule));
        }
    }

    private static bool Holds(List<SpeakerChoice> entities, int from, int entity)
    {
        for (int i = from; i < entities.Count; i++)
        {
            if (entities[i].Entity == entity)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsConjunction(int token)
        => token >= 0 && (discourse.Text.TokenForm[token] == Words.And || discourse.IsMark(token, '&') || discourse.IsMark(token, ','));
}
