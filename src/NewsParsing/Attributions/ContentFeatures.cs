using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The features by which a whole span is judged as the content of a cue; the only definition, for training and use.</summary>
internal sealed class ContentFeatures(
    TokenColumns columns, List<LabeledSpan> spans, List<SpanLink> links, List<LinkedContent> contents, SpanTagger tagger,
    PairFeatures pairs)
{
    // After the numbers of links and verdicts' own from 600: one table holds all, and a template must not share another's.
    private const uint CandidateTemplates = 400;
    private const uint NoneTemplates = 500;

    /// <summary>How many labelled spans around a cue are looked at.</summary>
    // In PolNeAR train a content stands at most 8 places in the list from its cue (99.9 % within 5); twelve keeps a page of a hundred cues
    // linear.
    private const int FurthestLabel = 12;

    private int _cue;
    private int _head;
    private bool _isAfter;
    private ulong _other;

    /// <summary>Takes the cue and its side whose contents come next.</summary>
    // Once for all candidates of the side.
    public void Begin(int cue, bool after)
        => (_cue, _isAfter, _head, _other) = (cue, after, pairs.HeadOf(spans[cue].Range), OtherSide(cue, after));

    public void Extract(TokenRange range, bool isLabeled, ref FeatureList f)
    {
        TextBuffer text = columns.Text;
        (int cue, int head, bool after, ulong other) = (_cue, _head, _isAfter, _other);
        TokenRange cueRange = spans[cue].Range;
        ulong side = after ? 1UL : 0UL;
        ulong form = text.TokenForm[head];
        f.Clear(CandidateTemplates);
        // The labels' own opinion first: how likely exactly these tokens are one content, and each of its ends (marginals of Lafferty et
        // al. 2001).
        ulong whole = Level(tagger.Probability(range, SpanKind.Content));
        ulong begin = Level(tagger.Begin(range.First, SpanKind.Content));
        ulong end = Level(1 - tagger.Continue(range.End, SpanKind.Content));
        ulong quotes = QuoteState(range);
        // "said that", "said on Friday that": by token to twelve, for "told reporters outside the court that" has four between cue and
        // content.
        ulong gap = (ulong)Math.Clamp(after ? range.First - cueRange.End : cueRange.First - range.End, -1, 12) + 1;
        ulong rest = Rest(range);
        f.Add(whole, isLabeled ? 1UL : 0UL, side);
        f.Add(begin, end);
        f.Add(begin, quotes);
        f.Add(end, quotes);
        // "said" takes whole clauses, "called" a few words: how far a probability can be trusted depends on the cue.
        f.Add(whole, form);
        f.Add(whole, Level(spans[cue].Probability));
        f.Add(side, quotes);
        f.Add(side, quotes, gap);
        f.Add(side, gap, form);
        f.Add(side, rest, quotes);
        f.Add(side, rest, end);
        // "… that it would" after "said" and ", it would" before: the introducing that is part of a content by PolNeAR's guidelines.
        f.Add(side, Before(range.First), Form(range.First));
        f.Add(side, Tag(range.First - 1), Tag(range.First));
        f.Add(side, form, Tag(range.First));
        f.Add(side, Form(range.End - 1), Before(range.End + 1));
        f.Add(Tag(range.End - 1), Tag(range.End), Tag(range.End + 1));
        f.Add(side, Form(range.End));
        f.Add(form, Form(range.First));
        f.Add((ulong)columns.Frames[head] & 0xFFF, Tag(range.First), quotes);
        f.Add(Length(range.Length), side, (ulong)columns.Syntax.Xpos[head]);
        // The median content of PolNeAR train has 11 tokens, the longest 340.
        f.Add(Length(range.Length), form);
        f.Add(InnerCues(cue, range), side, quotes);
        AddTree(cueRange, range, head, side, ref f);
        ulong owner = Owner(cue, range);
        ulong runs = Runs(range);
        f.Add(owner, quotes);
        // "Ito said Bell told the court that …": with a second cue between, what follows is Bell's first.
        f.Add(owner, BetweenCues(cue, range), side);
        f.Add(other, side, quotes);
        f.Add(other, side, gap);
        f.Add(runs, side, other);
        f.Add(runs, end);
    }

    /// <summary>No content on that side of the cue.</summary>
    public void ExtractNone(ref FeatureList f)
    {
        TextBuffer text = columns.Text;
        (int cue, int head, bool after, ulong other) = (_cue, _head, _isAfter, _other);
        TokenRange range = spans[cue].Range;
        ulong side = after ? 1UL : 0UL;
        // A side may be empty: of 24,050 cues in PolNeAR train 16,175 have one content, 2,777 two ("“No,” she said, “not now.”"), 5,044
        // none.
        f.Clear(NoneTemplates);
        f.Add(side);
        f.Add(side, text.TokenForm[head]);
        f.Add(side, Level(spans[cue].Probability));
        f.Add(side, Tag(range.End), Tag(range.End + 1));
        f.Add(side, Tag(range.First - 1), Tag(range.First - 2));
        f.Add(side, columns.Tree.Dependents[head], (ulong)columns.Syntax.Xpos[head]);
        f.Add(side, columns.Tree.Dependents[head], (ulong)columns.Syntax.Relation[head]);
        f.Add(side, columns.Composition[text.TokenSentence[range.First]]);
        f.Add(
            side,
            links[cue].To < 0 ? 0UL : spans[links[cue].To].Range.First > range.First ? 1UL : 2UL,
            (ulong)columns.Syntax.Xpos[head]);
        f.Add(side, columns.Cue[head], Level(links[cue].Probability));
        // "she asked, “Why?”": marks that hang under the cue in the tree make an empty side unlikely.
        f.Add(side, columns.Quoting[head], (ulong)columns.Syntax.Xpos[head]);
        f.Add(other, side);
        f.Add(other, side, Tag(after ? range.End : range.First - 1));
    }

    private void AddTree(TokenRange cue, TokenRange range, int head, ulong side, ref FeatureList f)
    {
        SyntaxBuffer syntax = columns.Syntax;
        int root = pairs.HeadOf(range);
        ulong direct = pairs.Direct(cue, head, range, root);
        ulong relation = (ulong)syntax.Relation[root];
        ulong edges = (columns.Tree.SubtreeFirst[root] == range.First ? 1UL : columns.Tree.SubtreeFirst[root] < range.First ? 2UL : 0UL)
            + 3 * (columns.Tree.SubtreeLast[root] == range.End - 1 ? 1UL : columns.Tree.SubtreeLast[root] > range.End - 1 ? 2UL : 0UL);
        f.Add(direct, relation, side);
        f.Add(edges, direct, relation);
        f.Add(edges, side);
        f.Add(direct, relation, columns.Text.TokenForm[head]);
        ulong cut = range.End < columns.Text.TokenCount && syntax.Head[range.End] is var h && h >= 0 && range.Contains(h)
            ? (ulong)syntax.Relation[range.End] + 2
            : 1;
        f.Add(cut, Tag(range.End));
        f.Add(cut, edges, Rest(range));
        int next = range.End;
        // Over a comma and a closing mark, as in "…,” he": the next word shows whether the clause has ended.
        while (next < columns.Text.TokenCount && next < range.End + 3 && !columns.Text.IsWord(next))
        {
            next++;
        }

        bool inside = next < columns.Text.TokenCount && columns.Text.TokenSentence[next] == columns.Text.TokenSentence[range.End - 1];
        int nextHead = inside ? syntax.Head[next] : -1;
        f.Add(
            !inside ? 0UL : nextHead >= 0 && range.Contains(nextHead) ? 1UL : nextHead >= 0 && cue.Contains(nextHead) ? 2UL : 3UL,
            inside ? (ulong)syntax.Relation[next] : 99,
            Tag(range.End));
        int last = range.End - 1;
        f.Add((ulong)syntax.Relation[last], Tag(range.End), edges);
    }

    /// <summary>Whose content the labels make of the candidate: 0 nobody's, 1 this cue's, 2 another cue's, 3 one without a cue.</summary>
    private ulong Owner(int cue, TokenRange range)
    {
        ulong owner = 0;
        for (int i = Math.Max(0, cue - FurthestLabel); i < Math.Min(spans.Count, cue + FurthestLabel); i++)
        {
            LinkedContent content = contents[i];
            if (content.Range.First < range.End && range.First < content.Range.End)
            {
                ulong own = content.Cue == cue ? 1UL : content.Cue < 0 ? 3UL : 2UL;
                // The cue's own counts for most, then another's; a content of nobody is free to be taken.
                owner = owner is 0 or 3 || own == 1 ? own : owner;
            }
        }

        return owner;
    }

    /// <summary>
    /// What the labels give the cue on its other side: 0 nothing, 1 speech, 2 other words; 3 more for a content that stands right
    /// beside it.
    /// </summary>
    private ulong OtherSide(int cue, bool after)
    {
        TokenRange own = spans[cue].Range;
        for (int i = Math.Max(0, cue - FurthestLabel); i < Math.Min(spans.Count, cue + FurthestLabel); i++)
        {
            TokenRange label = contents[i].Range;
            if (contents[i].Cue == cue && label.First > own.First != after)
            {
                bool beside = columns.Text.TokenSentence[label.First] == columns.Text.TokenSentence[own.First];
                // "“No,” she said." has its content before it: another one after it is speech that goes on, or none.
                return (columns.IsSpeech(label.First) ? 1UL : 2UL) + (beside ? 3UL : 0UL);
            }
        }

        return 0;
    }

    private ulong BetweenCues(int cue, TokenRange range)
    {
        ulong count = 0;
        bool after = range.First > spans[cue].Range.First;
        for (int i = cue + (after ? 1 : -1); i >= 0 && i < spans.Count && count < 2; i += after ? 1 : -1)
        {
            if (after ? spans[i].Range.First >= range.First : spans[i].Range.First < range.End)
            {
                break;
            }

            count += spans[i].Kind == SpanKind.Cue ? 1UL : 0UL;
        }

        return count;
    }

    /// <summary>
    /// How a candidate lies over quoted runs: 0 none, 1 one whole run, 2 several, 3 a part of one; 4 more over two sentences, 8 more over
    /// three.
    /// </summary>
    private ulong Runs(TokenRange range)
    {
        int sentences = columns.Text.TokenSentence[range.End - 1] - columns.Text.TokenSentence[range.First];
        int first = columns.Quotations.TokenQuotation[range.First];
        int last = columns.Quotations.TokenQuotation[range.End - 1];
        bool whole = first >= 0 && last >= 0
            && (range.First == 0 || columns.Quotations.TokenQuotation[range.First - 1] != first)
            && (range.End == columns.Text.TokenCount || columns.Quotations.TokenQuotation[range.End] != last);
        // "“We tried. We failed. We go on.”" is one run over three sentences: a content is rather all of it than a part.
        ulong runs = first < 0 && last < 0 ? 0UL : !whole ? 3UL : first == last ? 1UL : 2UL;
        return runs + 4 * (ulong)Math.Min(2, sentences);
    }

    private ulong InnerCues(int cue, TokenRange range)
    {
        int count = 0;
        for (int i = cue + 1; i < spans.Count && spans[i].Range.First < range.End && count < 2; i++)
        {
            count += spans[i].Kind == SpanKind.Cue && range.Contains(spans[i].Range.First) ? 1 : 0;
        }

        for (int i = cue - 1; i >= 0 && spans[i].Range.First >= range.First && count < 2; i--)
        {
            count += spans[i].Kind == SpanKind.Cue && range.Contains(spans[i].Range.First) ? 1 : 0;
        }

        return (ulong)count;
    }

    /// <summary>How the ends of a range lie in quotations.</summary>
    public ulong QuoteState(TokenRange range)
    {
        int last = range.End - 1;
        ulong start = columns.Quote[range.First];
        ulong end = columns.Quote[last];
        ulong before = range.First > 0 ? columns.Quote[range.First - 1] : 0UL;
        ulong after = range.End < columns.Text.TokenCount ? columns.Quote[range.End] : 0UL;
        return ((start * 8 + end) * 8 + before) * 8 + after;
    }

    /// <summary>How much of the sentence follows: 0 nothing, 1 its final mark, 2 two tokens, 3 more.</summary>
    // "It rained, he said." leaves more than two tokens of its sentence after the content, "He said it rained." the full stop alone.
    private ulong Rest(TokenRange range)
    {
        int end = columns.Text.SentenceEnd(columns.Text.TokenSentence[range.End - 1]);
        return (ulong)Math.Min(3, end - range.End);
    }

    /// <summary>A token's form; 1 outside the text.</summary>
    public ulong Form(int i) => i < 0 || i >= columns.Text.TokenCount ? 1UL : columns.Text.TokenForm[i];

    /// <summary>A token's tag; 99 outside the text.</summary>
    public ulong Tag(int i) => i < 0 || i >= columns.Text.TokenCount ? 99UL : (ulong)columns.Syntax.Xpos[i];

    private ulong Before(int i) => Form(i - 1);

    /// <summary>A length in tokens on a logarithmic scale.</summary>
    // Exact to three tokens, as in "urged restraint", then by doublings.
    public static ulong Length(int length) => length <= 3 ? (ulong)length : (ulong)Math.Log2(length) + 4;

    private static ulong Level(float p) => Buckets.Of(p, [0.01f, 0.03f, 0.08f, 0.15f, 0.3f, 0.5f, 0.7f, 0.85f, 0.95f]);
}
