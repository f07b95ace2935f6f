using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The features by which a source or content is linked to a cue; the only definition, for training and use.</summary>
internal sealed class PairFeatures(TokenColumns columns, List<LabeledSpan> spans)
{
    // A hundred numbers each (a link has 28): a word that speaks for a source must not count for a content that has the same word.
    private const uint SourceTemplates = 0;
    private const uint ContentTemplates = 100;
    private const uint NoneTemplates = 200;

    /// <summary>Longer gaps are not spelled out.</summary>
    // "she said", "said Ito": 89 % of the sources that are linked in PolNeAR train stand at most four tokens from their cue; a wider gap
    // counts by its length.
    private const int LongestGap = 4;

    /// <summary>A cue and one of its possible sources or contents.</summary>
    /// <param name="cue">Place of the cue.</param>
    /// <param name="span">Place of the source or content.</param>
    /// <param name="rank">How many candidates of the same side are nearer.</param>
    /// <param name="f">Takes the features.</param>
    public void Extract(int cue, int span, int rank, ref FeatureList f)
    {
        TextBuffer text = columns.Text;
        TokenRange cueRange = spans[cue].Range;
        TokenRange range = spans[span].Range;
        SpanKind kind = spans[span].Kind;
        f.Clear(kind == SpanKind.Source ? SourceTemplates : ContentTemplates);
        bool after = range.First > cueRange.First;
        int head = HeadOf(cueRange);
        ulong side = (after ? 1UL : 0UL) * 4 + (ulong)rank;
        int gap = after ? range.First - cueRange.End : cueRange.First - range.End;
        // "She was angry. “No,” read the statement.": up to three sentences each way; beyond, far is far. Sentences, paragraphs and side
        // share one number.
        int sentences = Math.Clamp(text.TokenSentence[range.First] - text.TokenSentence[cueRange.First], -3, 3) + 3;
        // Speech may follow its introduction by a paragraph ("He told the board:"), it hardly precedes it by three.
        int paragraphs = Math.Clamp(text.ParagraphOf(range.First) - text.ParagraphOf(cueRange.First), -2, 3) + 2;
        ulong place = ((ulong)sentences * 8 + (ulong)paragraphs) * 8 + side;
        Count(Math.Min(cue, span), Math.Max(cue, span), out ulong between);
        ulong quotes = QuoteState(range);
        f.Add(side);
        f.Add(place);
        // "Lee, who saw Park, said": another source between cue and candidate speaks against it, two more so.
        f.Add(place, between);
        f.Add(place, Log(gap));
        f.Add(place, quotes);
        f.Add(side, text.TokenForm[head]);
        f.Add(side, columns.Cue[head], quotes);
        f.Add(side, text.TokenForm[head], quotes);
        f.Add(side, GapForms(after ? cueRange.End : range.End, gap));
        f.Add(side, between, GapForms(after ? cueRange.End : range.End, gap));
        f.Add(side, text.TokenForm[range.First]);
        f.Add(side, text.TokenForm[range.End - 1]);
        // ", who" after and "," before: an apposition inside the source phrase.
        f.Add(side, Neighbour(range.First - 1), Neighbour(range.End));
        f.Add(side, Neighbour(cueRange.First - 1), Neighbour(cueRange.End));
        f.Add(side, (ulong)columns.Composition[text.TokenSentence[cueRange.First]], quotes);
        f.Add(place, (ulong)columns.Composition[text.TokenSentence[range.First]]);
        f.Add(side, Log(range.Length), between);
        AddTree(cueRange, range, head, side, ref f);
        f.Add(side, between, (ulong)columns.Syntax.Xpos[head]);
        f.Add(side, Confidence(spans[span].Probability), Confidence(spans[cue].Probability));
        // "Ito, after weeks of talks with Bell, said": the tree's subject is Ito, however near Bell stands.
        if (kind == SpanKind.Source)
        {
            AddSubject(range, head, side, ref f);
        }
    }

    /// <summary>A cue without a source, or a content without a cue.</summary>
    // "it was reported that": that there is nobody to link is a choice beside the candidates, with features of its own.
    public void ExtractNone(int span, ref FeatureList f)
    {
        TextBuffer text = columns.Text;
        TokenRange range = spans[span].Range;
        f.Clear(NoneTemplates + (spans[span].Kind == SpanKind.Cue ? 0u : 50u));
        int head = HeadOf(range);
        f.Add(0);
        f.Add(text.TokenForm[head]);
        f.Add((ulong)columns.Syntax.Xpos[head], (ulong)columns.Syntax.Relation[head]);
        f.Add(text.TokenForm[range.First]);
        f.Add(QuoteState(range), (ulong)columns.Composition[text.TokenSentence[range.First]]);
        f.Add(columns.Tree.Dependents[head], (ulong)columns.Syntax.Relation[head]);
        f.Add(Neighbour(range.First - 1));
        f.Add(Confidence(spans[span].Probability));
        f.Add(Neighbour(range.End));
        if (spans[span].Kind == SpanKind.Cue)
        {
            int subject = columns.Tree.SubjectOf(head, out int clauses);
            f.Add(subject < 0 ? 0UL : (ulong)clauses + 1, (ulong)columns.Syntax.Xpos[head]);
        }
    }

    /// <summary>The token of a range that hangs outside it: of several the first; the most likely cue word of a cue.</summary>
    public int HeadOf(TokenRange range)
    {
        int best = -1;
        for (int i = range.First; i < range.End; i++)
        {
            int head = columns.Syntax.Head[i];
            if (head < range.First || head >= range.End)
            {
                // "went on to say": of several words that hang outside a cue, the one that is most often a cue stands for it.
                if (best < 0 || columns.Cue[i] > columns.Cue[best])
                {
                    best = i;
                }

                // 188 of the 69,120 spans of PolNeAR train are longer: a content of a whole paragraph is not walked through for each cue.
                if (i - range.First > 64)
                {
                    break;
                }
            }
        }

        return best < 0 ? range.First : best;
    }

    /// <summary>Whether the head of a range hangs in the cue (1), the cue's in the range (2), or neither (0).</summary>
    public ulong Direct(TokenRange cue, int head, TokenRange range, int root)
        => cue.Contains(columns.Syntax.Head[root]) ? 1UL : range.Contains(columns.Syntax.Head[head]) ? 2UL : 0UL;

    private void AddTree(TokenRange cue, TokenRange range, int head, ulong side, ref FeatureList f)
    {
        int root = HeadOf(range);
        SyntaxBuffer syntax = columns.Syntax;
        int above = syntax.Head[root];
        ulong relation = (ulong)syntax.Relation[root];
        ulong direct = Direct(cue, head, range, root);
        int ancestor = columns.Ancestor[root];
        direct |= ancestor >= 0 && cue.Contains(ancestor) ? 4UL : ancestor >= 0 ? 8UL : 0UL;
        // "Ito rose and said": cue and source hang under one word, when the parser has taken the source for the first verb's alone.
        direct |= syntax.Head[head] >= 0 && syntax.Head[head] == above ? 16UL : 0UL;
        f.Add(direct, side);
        f.Add(direct, side, relation);
        f.Add(direct, relation, columns.Cue[head]);
        f.Add(direct, relation, (ulong)syntax.Relation[head]);
        f.Add(relation, (ulong)syntax.Xpos[root], (ulong)syntax.Xpos[head]);
    }

    /// <summary>Whether the tree makes the candidate the cue's subject, over how many clauses, or names another one.</summary>
    private void AddSubject(TokenRange range, int head, ulong side, ref FeatureList f)
    {
        int subject = columns.Tree.SubjectOf(head, out int clauses);
        ulong state = subject < 0 ? 0UL : (ulong)clauses * 2 + (range.Contains(subject) ? 1UL : 2UL);
        f.Add(state);
        f.Add(state, side);
        f.Add(state, (ulong)columns.Syntax.Xpos[head], (ulong)columns.Syntax.Relation[head]);
        f.Add(state, subject < 0 ? 99UL : (ulong)columns.Syntax.Xpos[subject], side);
    }

    private void Count(int from, int to, out ulong counts)
    {
        Span<int> number = stackalloc int[3];
        number.Clear();
        for (int i = from + 1; i < to; i++)
        {
            // None, one or more: three to the third, 27 states for the spans between.
            number[(int)spans[i].Kind] = Math.Min(2, number[(int)spans[i].Kind] + 1);
        }

        counts = (ulong)(number[0] + 3 * number[1] + 9 * number[2]);
    }

    private ulong QuoteState(TokenRange range)
    {
        ulong state = columns.Quote[range.First] * 8UL + columns.Quote[range.End - 1];
        int sentence = columns.Text.TokenSentence[range.First];
        bool starts = range.First == columns.Text.SentenceToken[sentence];
        return state * 2 + (starts ? 1UL : 0UL);
    }

    private ulong Neighbour(int token)
    {
        if (token < 0 || token >= columns.Text.TokenCount)
        {
            return 1;
        }

        // A word by its tag and a mark by itself: after a source, "," and "—" say different things, "who" and "which" the same.
        return columns.Text.IsWord(token) ? (ulong)columns.Syntax.Xpos[token] + 2 : columns.Text.TokenForm[token];
    }

    private ulong GapForms(int first, int gap)
    {
        if (gap < 0 || gap > LongestGap)
        {
            return Log(gap);
        }

        ulong hash = (ulong)gap;
        for (int i = first; i < first + gap && i < columns.Text.TokenCount; i++)
        {
            hash = hash * 31 + columns.Text.TokenForm[i];
        }

        return hash;
    }

    // Exact to four tokens as "said, in a letter,", then by doublings; negative, where the spans overlap, has a value of its own.
    private static ulong Log(int distance) => distance < 0 ? 20UL : distance <= 4 ? (ulong)distance : (ulong)Math.Log2(distance) + 3;

    private static ulong Confidence(float probability)
        => probability > 0.9f ? 4UL : probability > 0.7f ? 3UL : probability > 0.4f ? 2UL : 1UL;
}
