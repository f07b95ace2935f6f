namespace NewsParsing.Quotations;

/// <summary>What happens to open quotations where a paragraph ends.</summary>
internal ref partial struct QuotationMatcher
{
    /// <summary>So many paragraphs without a mark may stand inside a quotation; a closing mark further off is a stray one.</summary>
    // Some papers open a quotation once for several paragraphs. With 0, one of 924 PolNeAR and three of 888 worldwide articles differ, with
    // 6, one worldwide article.
    private const int MaximumSilentParagraphs = 2;

    private void EndParagraph(int paragraph, int nextMark)
    {
        DropApostrophesBelow();
        if (_depth == 0)
        {
            return;
        }

        int end = Math.Max(_text.ParagraphSpan(paragraph).End, _drafts.Items[_stack[_depth - 1]].ContentStart);
        int continued = ContinuedLevels(paragraph, nextMark, end);
        if (continued == 0 && GoesOnInSilence(paragraph, nextMark))
        {
            EndAbove(0, end);
            GoOnInSilence(paragraph, nextMark, end);
            return;
        }

        if (continued < _depth)
        {
            EndUnclosed(continued, end);
        }

        for (int level = 0; level < _depth; level++)
        {
            EndSegment(_stack[level], end);
        }
    }

    /// <summary>Opens the next span of every quotation that goes on with a mark of its own; returns how many marks that took.</summary>
    private readonly int ContinueMarks(int firstMark)
    {
        int taken = 0;
        while (taken < _depth && _drafts.Items[_stack[taken]].State == DraftState.Unclosed)
        {
            ref QuotationMark mark = ref _marks.Items[firstMark + taken];
            Link(taken, new Draft { Start = mark.Start, ContentStart = mark.End, Mark = firstMark + taken });
            taken++;
        }

        return taken;
    }

    /// <summary>An open single mark under other open marks was an apostrophe unless it looks like a quotation.</summary>
    private void DropApostrophesBelow()
    {
        while (_depth > 1 && FamilyOf(_stack[0]) == MarkFamily.Single && !LooksLikeQuotation(_drafts.Items[_stack[0]]))
        {
            _drafts.Items[_stack[0]].State = DraftState.Dropped;
            _stack[1.._depth].CopyTo(_stack);
            _depth--;
        }
    }

    /// <summary>How many open levels, from the outermost, the next paragraph's first marks open again.</summary>
    private readonly int ContinuedLevels(int paragraph, int nextMark, int end)
    {
        int levels = 0;
        int position = -1;
        // Each paragraph of a long quotation opens again, only the last one closes (AP and Chicago): 32 of 924 PolNeAR and 69 of 888
        // worldwide articles.
        while (levels < _depth && nextMark + levels < _marks.Count)
        {
            int i = nextMark + levels;
            ref QuotationMark mark = ref _marks.Items[i];
            int draft = _stack[levels];
            if (_marks.Paragraph[i] != paragraph + 1
                || mark.Family != FamilyOf(draft)
                || end <= _drafts.Items[draft].ContentStart
                || (mark.Family == MarkFamily.Single && !LooksLikeQuotation(_drafts.Items[draft])))
            {
                break;
            }

            bool isFirst = levels == 0 ? mark.Start == _text.ParagraphSpan(paragraph + 1).Start : mark.Start <= position + 1;
            bool mayOpen = mark.Family == MarkFamily.Guillemet || mark.Context != MarkSide.Close;
            if (!isFirst || !mayOpen)
            {
                break;
            }

            position = mark.End;
            levels++;
        }

        return levels;
    }

    /// <summary>Whether the next double mark closes, not too far away: the quotation then runs on without opening again.</summary>
    private readonly bool GoesOnInSilence(int paragraph, int nextMark)
    {
        if (FamilyOf(_stack[0]) != MarkFamily.Double)
        {
            return false;
        }

        int i = nextMark;
        int last = paragraph + MaximumSilentParagraphs + 1;
        while (i < _marks.Count && _marks.Items[i].Family != MarkFamily.Double && _marks.Paragraph[i] <= last)
        {
            i++;
        }

        return i < _marks.Count && _marks.Paragraph[i] <= last
            // Ten of 924 PolNeAR and nine of 888 worldwide articles have a quotation that closes a paragraph later without opening again; a
            // mark of inches or a wrong way round is too weak a sign.
            && _marks.Items[i] is { Family: MarkFamily.Double, Context: MarkSide.Close, IsWeak: false, Glyph: not MarkSide.Open };
    }

    /// <summary>Carries the outermost quotation on to the paragraph of the next mark.</summary>
    private void GoOnInSilence(int paragraph, int nextMark, int end)
    {
        EndSegment(_stack[0], end);
        for (int next = paragraph + 1; next <= _marks.Paragraph[nextMark]; next++)
        {
            TextSpan span = _text.ParagraphSpan(next);
            EndSegment(_stack[0], _drafts.Items[_stack[0]].End);
            Link(0, new Draft { Start = span.Start, End = span.End, ContentStart = span.Start, Mark = -1 });
        }
    }

    private readonly void EndSegment(int draft, int end)
    {
        _drafts.Items[draft].End = end;
        _drafts.Items[draft].State = DraftState.Unclosed;
    }

    private readonly void Link(int level, Draft next)
    {
        // What opens in this span lies in the outer quotation still when this span turns out to be none.
        next.Parent = level == 0 ? -1 : _stack[level - 1];
        next.Next = -1;
        next.IsContinuation = true;
        int index = _drafts.Add(next);
        _drafts.Items[_stack[level]].Next = index;
        _stack[level] = index;
    }
}
