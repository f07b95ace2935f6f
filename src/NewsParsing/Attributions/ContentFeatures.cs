using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The features by which a whole span is judged as the content of a cue; the only definition, for training and use.</summary>
internal sealed class ContentFeatures(TokenColumns columns, SpanList spans, SpanTagger tagger, PairFeatures pairs)
{
    private const uint CandidateTemplates = 400;
    private const uint NoneTemplates = 500;

    public void Extract(int cue, TokenRange range, bool after, bool isLabeled, ref FeatureList f)
    {
        TextBuffer text = columns.Text;
        TokenRange cueRange = spans.Items[cue].Range;
        int head = pairs.HeadOf(cueRange);
        ulong side = after ? 1UL : 0UL;
        ulong form = text.TokenForm[head];
        f.Clear(CandidateTemplates);
        ulong whole = Level(tagger.Probability(range, SpanKind.Content));
        ulong begin = Level(tagger.Begin(range.First, SpanKind.Content));
        ulong end = Level(1 - tagger.Continue(range.End, SpanKind.Content));
        ulong quotes = QuoteState(range);
        ulong gap = (ulong)Math.Clamp(after ? range.First - cueRange.End : cueRange.First - range.End, -1, 12) + 1;
        ulong rest = Rest(range);
        f.Add(whole, isLabeled ? 1UL : 0UL, side);
        f.Add(begin, end);
        f.Add(begin, quotes);
        f.Add(end, quotes);
        f.Add(whole, form);
        f.Add(whole, Level(spans.Items[cue].Probability));
        f.Add(side, quotes);
        f.Add(side, quotes, gap);
        f.Add(side, gap, form);
        f.Add(side, rest, quotes);
        f.Add(side, rest, end);
        f.Add(side, Before(range.First), Form(range.First));
        f.Add(side, Tag(range.First - 1), Tag(range.First));
        f.Add(side, form, Tag(range.First));
        f.Add(side, Form(range.End - 1), Before(range.End + 1));
        f.Add(Tag(range.End - 1), Tag(range.End), Tag(range.End + 1));
        f.Add(side, Form(range.End));
        f.Add(form, Form(range.First));
        f.Add((ulong)columns.Frames[head] & 0xFFF, Tag(range.First), quotes);
        f.Add(Length(range.Length), side, (ulong)columns.Syntax.Xpos[head]);
        f.Add(Length(range.Length), form);
        f.Add(InnerCues(cue, range), side, quotes);
        AddTree(cueRange, range, head, side, ref f);
    }

    /// <summary>No content on that side of the cue.</summary>
    public void ExtractNone(int cue, bool after, ref FeatureList f)
    {
        TextBuffer text = columns.Text;
        TokenRange range = spans.Items[cue].Range;
        int head = pairs.HeadOf(range);
        ulong side = after ? 1UL : 0UL;
        f.Clear(NoneTemplates);
        f.Add(side);
        f.Add(side, text.TokenForm[head]);
        f.Add(side, Level(spans.Items[cue].Probability));
        f.Add(side, Tag(range.End), Tag(range.End + 1));
        f.Add(side, Tag(range.First - 1), Tag(range.First - 2));
        f.Add(side, columns.Dependents[head], (ulong)columns.Syntax.Xpos[head]);
        f.Add(side, columns.Dependents[head], (ulong)columns.Syntax.Relation[head]);
        f.Add(side, columns.Composition[text.TokenSentence[range.First]]);
        f.Add(side, spans.Items[cue].Link < 0 ? 0UL : spans.Items[spans.Items[cue].Link].Range.First > range.First ? 1UL : 2UL, (ulong)columns.Syntax.Xpos[head]);
        f.Add(side, columns.Cue[head], Level(spans.Items[cue].LinkProbability));
    }

    private void AddTree(TokenRange cue, TokenRange range, int head, ulong side, ref FeatureList f)
    {
        SyntaxBuffer syntax = columns.Syntax;
        int root = pairs.HeadOf(range);
        int above = syntax.Head[root];
        ulong direct = above >= 0 && cue.Contains(above) ? 1UL : syntax.Head[head] >= 0 && range.Contains(syntax.Head[head]) ? 2UL : 0UL;
        ulong relation = (ulong)syntax.Relation[root];
        ulong edges = (columns.SubtreeFirst[root] == range.First ? 1UL : columns.SubtreeFirst[root] < range.First ? 2UL : 0UL)
            + 3 * (columns.SubtreeLast[root] == range.End - 1 ? 1UL : columns.SubtreeLast[root] > range.End - 1 ? 2UL : 0UL);
        f.Add(direct, relation, side);
        f.Add(edges, direct, relation);
        f.Add(edges, side);
        f.Add(direct, relation, columns.Text.TokenForm[head]);
        ulong cut = range.End < columns.Text.TokenCount && syntax.Head[range.End] is var h && h >= 0 && range.Contains(h) ? (ulong)syntax.Relation[range.End] + 2 : 1;
        f.Add(cut, Tag(range.End));
        f.Add(cut, edges, Rest(range));
        int next = range.End;
        while (next < columns.Text.TokenCount && next < range.End + 3 && columns.Text.TokenKinds[next] != TokenKind.Word)
        {
            next++;
        }

        bool inside = next < columns.Text.TokenCount && columns.Text.TokenSentence[next] == columns.Text.TokenSentence[range.End - 1];
        int nextHead = inside ? syntax.Head[next] : -1;
        f.Add(!inside ? 0UL : nextHead >= 0 && range.Contains(nextHead) ? 1UL : nextHead >= 0 && cue.Contains(nextHead) ? 2UL : 3UL, inside ? (ulong)syntax.Relation[next] : 99, Tag(range.End));
        int last = range.End - 1;
        f.Add((ulong)syntax.Relation[last], Tag(range.End), edges);
    }

    private ulong InnerCues(int cue, TokenRange range)
    {
        int count = 0;
        for (int i = cue + 1; i < spans.SortedCount && spans.Items[i].Range.First < range.End && count < 2; i++)
        {
            count += spans.Items[i].Kind == SpanKind.Cue && range.Contains(spans.Items[i].Range.First) ? 1 : 0;
        }

        for (int i = cue - 1; i >= 0 && spans.Items[i].Range.First >= range.First && count < 2; i--)
        {
            count += spans.Items[i].Kind == SpanKind.Cue && range.Contains(spans.Items[i].Range.First) ? 1 : 0;
        }

        return (ulong)count;
    }

    private ulong QuoteState(TokenRange range)
    {
        int last = range.End - 1;
        ulong start = columns.Quote[range.First];
        ulong end = columns.Quote[last];
        ulong before = range.First > 0 ? columns.Quote[range.First - 1] : 0UL;
        ulong after = range.End < columns.Text.TokenCount ? columns.Quote[range.End] : 0UL;
        return ((start * 8 + end) * 8 + before) * 8 + after;
    }

    /// <summary>How much of the sentence follows: 0 nothing, 1 its final mark, 2 two tokens, 3 more.</summary>
    private ulong Rest(TokenRange range)
    {
        int end = columns.Text.SentenceEnd(columns.Text.TokenSentence[range.End - 1]);
        return (ulong)Math.Min(3, end - range.End);
    }

    private ulong Form(int i) => i < 0 || i >= columns.Text.TokenCount ? 1UL : columns.Text.TokenForm[i];

    private ulong Tag(int i) => i < 0 || i >= columns.Text.TokenCount ? 99UL : (ulong)columns.Syntax.Xpos[i];

    private ulong Before(int i) => Form(i - 1);

    private static ulong Length(int length) => length <= 3 ? (ulong)length : (ulong)Math.Log2(length) + 4;

    private static ulong Level(float p) => p < 0.01f ? 0UL : p < 0.03f ? 1UL : p < 0.08f ? 2UL : p < 0.15f ? 3UL : p < 0.3f ? 4UL : p < 0.5f ? 5UL : p < 0.7f ? 6UL : p < 0.85f ? 7UL : p < 0.95f ? 8UL : 9UL;
}
