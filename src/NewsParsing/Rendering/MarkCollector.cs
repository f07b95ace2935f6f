namespace NewsParsing.Rendering;

/// <summary>Collects what is to be marked, cut at the bounds of the blocks.</summary>
internal static class MarkCollector
{
    /// <summary>Returns for every block its marks in no particular order.</summary>
    public static List<TextMark>[] Collect(Article article, List<TextSpan> blocks)
    {
        var marks = new List<TextMark>[blocks.Count];
        for (int i = 0; i < marks.Length; i++)
        {
            marks[i] = [];
        }

        if (article.Dateline is { } dateline)
        {
            Add([dateline.Span], MarkKind.Dateline, 0);
        }

        AddAll(article.Claims, MarkKind.Claim, claim => claim.Spans);
        AddAll(article.Quotes, MarkKind.Quote, quote => quote.Spans);
        AddAll(article.Attributions, MarkKind.Source, attribution => attribution.Source?.Spans);
        AddAll(article.Attributions, MarkKind.Cue, attribution => attribution.Cue?.Spans);
        // The first mention alone, for a link needs one place to go to; the 840 articles of PolNeAR train have 23,391 actors.
        AddAll(article.Actors, MarkKind.Mention, actor => actor.Mentions.Count == 0 ? null : [actor.Mentions[0].Span]);
        return marks;

        void AddAll<T>(IReadOnlyList<T> items, MarkKind kind, Func<T, IReadOnlyList<TextSpan>?> spansOf)
        {
            for (int i = 0; i < items.Count; i++)
            {
                Add(spansOf(items[i]) ?? [], kind, i);
            }
        }

        void Add(IReadOnlyList<TextSpan> spans, MarkKind kind, int index)
        {
            (List<TextMark> Block, int Position)? last = null;
            foreach (TextSpan span in spans)
            {
                if (span.IsEmpty)
                {
                    continue;
                }

                // 42 of the 9,503 quotes of PolNeAR train run on over paragraphs, each of which is an element of its own: such a mark is
                // cut at their bounds.
                for (int i = FirstEndingAfter(blocks, span.Start); i < blocks.Count && blocks[i].Start < span.End; i++)
                {
                    var piece = new TextSpan(Math.Max(span.Start, blocks[i].Start), Math.Min(span.End, blocks[i].End));
                    marks[i].Add(new TextMark(piece, kind, index, IsFirst: last is null, IsLast: false));
                    last = (marks[i], marks[i].Count - 1);
                }
            }

            if (last is var (block, position))
            {
                block[position] = block[position] with { IsLast = true };
            }
        }
    }

    // By halving: an article of 20,000 paragraphs with a quote in each would be quadratic by counting.
    private static int FirstEndingAfter(List<TextSpan> blocks, int offset)
    {
        int low = 0;
        int high = blocks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (blocks[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
