using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>
/// Pairs the marks of a text: nesting, continuation over paragraphs, unclosed marks. Reads the marks, writes the drafts.
/// One pass with a stack of bounded depth.
/// </summary>
internal ref partial struct QuotationMatcher
{
    /// <summary>Deeper nesting is no language but a flood of marks; a mark beyond it opens nothing.</summary>
    // In PolNeAR, the worldwide articles and GAP no quotation lies deeper than in one other. Two levels instead of six change one of 924
    // PolNeAR and two of 2,000 GAP texts, three one of GAP's.
    public const int MaximumDepth = 6;

    /// <summary>A possessive that closes a quotation closes a short one.</summary>
    // ‘experts’ closes on an s; after a sentence or two s’ is a plural. 20 characters change 8 of 924 PolNeAR and 10 of 888 worldwide
    // articles, no bound one of GAP's.
    private const int MaximumWeakLength = 80;

    /// <summary>A quotation that never closes has a letter or digit within so many characters.</summary>
    // “… — (“ and the like stand before the first word; a bound keeps a flood of marks linear. With 3, two of 2,000 GAP texts differ,
    // without a bound none.
    private const int MaximumLeadIn = 16;

    private readonly TextBuffer _text;
    private readonly MarkBuffer _marks;
    private readonly DraftBuffer _drafts;
    private readonly MarkingStyle _style;
    private readonly Span<int> _stack;
    private int _depth;

    private QuotationMatcher(TextBuffer text, MarkBuffer marks, DraftBuffer drafts, Span<int> stack)
    {
        _text = text;
        _marks = marks;
        _drafts = drafts;
        _style = MarkingStyle.Of(text.Text, marks);
        _stack = stack;
    }

    public static void Match(TextBuffer text, MarkBuffer marks, DraftBuffer output)
    {
        output.Reset();
        new QuotationMatcher(text, marks, output, stackalloc int[MaximumDepth]).Run();
    }

    private void Run()
    {
        int i = 0;
        while (i < _marks.Count)
        {
            _text.ThrowIfCancelled();
            int paragraph = _marks.Paragraph[i];
            int end = i;
            while (end < _marks.Count && _marks.Paragraph[end] == paragraph)
            {
                end++;
            }

            i += ContinueMarks(i);
            for (; i < end; i++)
            {
                _text.ThrowIfCancelled(i);
                Take(i);
            }

            EndParagraph(paragraph, end);
        }
    }

    private void Take(int i)
    {
        ref QuotationMark mark = ref _marks.Items[i];
        if (mark.Family == MarkFamily.Single)
        {
            TakeSingle(i, mark);
            return;
        }

        MarkSide side = _style.SideOf(_text.Text, mark);
        int open = FindOpen(mark);
        if (open < 0)
        {
            if (side == MarkSide.Open || (!mark.IsWeak && (side == MarkSide.Either || IsMisplacedOpening(i, mark))))
            {
                Open(i, mark);
            }
        }
        else if (side != MarkSide.Open)
        {
            // "He is like 6'2"," she said: the first double mark measures inches.
            if (!mark.IsWeak || !ClosesLater(i))
            {
                Close(open, mark);
            }
        }
        else
        {
            TakeSecondOpening(i, mark, open);
        }
    }

    /// <summary>An opening mark where its own family is open: nested, or the mark between them is missing or wrong.</summary>
    private void TakeSecondOpening(int i, in QuotationMark mark, int open)
    {
        // A paragraph quoted in straight marks with curly ones inside, as sites print excerpts (8 of 924 PolNeAR articles).
        if (mark.Glyph == MarkSide.Open && IsStraight(_stack[open]) && OpensParagraph(_stack[open]))
        {
            Open(i, mark);
            return;
        }

        int next = _marks.NextInParagraph(i);
        MarkSide nextSide = next < 0 ? MarkSide.Open : _style.SideOf(_text.Text, _marks.Items[next]);
        if (nextSide != MarkSide.Open)
        {
            int afterNext = _marks.NextInParagraph(next);
            // “He said “no” to me,” opens twice with the same mark: nested if two closing ones follow, else the first was never closed (9
            // of 924 PolNeAR articles).
            bool isNested = afterNext >= 0 && _style.SideOf(_text.Text, _marks.Items[afterNext]) != MarkSide.Open;
            if (!isNested && (open == _depth - 1 || mark.Glyph != MarkSide.Open))
            {
                EndUnclosed(open, LastInk(mark.Start));
            }

            Open(i, mark);
        }
        else if (mark.Glyph == MarkSide.Open)
        {
            EndUnclosed(open, LastInk(mark.Start));
            Open(i, mark);
        }
        else
        {
            Close(open, mark);
        }
    }

    private void TakeSingle(int i, in QuotationMark mark)
    {
        bool isOpen = _depth > 0 && FamilyOf(_stack[_depth - 1]) == MarkFamily.Single;
        switch (mark.Side)
        {
            case MarkSide.Open when mark.Glyph != MarkSide.Close || _style.ClosingSinglesOpen:
                if (isOpen)
                {
                    // Two in a row: the first was an apostrophe.
                    EndUnclosed(_depth - 1, LastInk(mark.Start));
                }

                Open(i, mark);
                break;
            // He said,'Never again,' to me (two of 924 PolNeAR articles lack the space before such a mark): it opens if another follows.
            case MarkSide.Either when !isOpen && mark.Context == MarkSide.Either && _marks.NextInParagraph(i) >= 0:
                Open(i, mark);
                break;
            case MarkSide.Close or MarkSide.Either when isOpen:
                // ‘It’s the players’ choice,’ she said: the plural's mark closes nothing while a better one follows.
                if (!mark.IsWeak || (!ClosesLater(i) && IsShort(_stack[_depth - 1], mark)))
                {
                    Close(_depth - 1, mark);
                }

                break;
        }
    }

    /// <summary>Whether a certain closing mark of the same family comes in this paragraph before an opening one.</summary>
    private readonly bool ClosesLater(int i)
    {
        int next = _marks.NextInParagraph(i);
        return next >= 0 && _style.SideOf(_text.Text, _marks.Items[next]) == MarkSide.Close;
    }

    private readonly bool IsShort(int draft, in QuotationMark mark) => mark.Start - _drafts.Items[draft].Start <= MaximumWeakLength;

    /// <summary>A mark on the wrong side of its space (<c>said," Yes, he did".</c>) opens when another closing one follows.</summary>
    private readonly bool IsMisplacedOpening(int i, in QuotationMark mark)
    {
        if (mark.Family != MarkFamily.Double || mark.Glyph == MarkSide.Open)
        {
            return mark.Family == MarkFamily.Double;
        }

        return mark.Start > 0 && _text.Text[mark.Start - 1] is ',' or ':' && ClosesLater(i);
    }

    private void Open(int i, in QuotationMark mark)
    {
        if (_depth == MaximumDepth)
        {
            return;
        }

        _stack[_depth] = _drafts.Add(new Draft
        {
            Start = mark.Start,
            ContentStart = mark.End,
            Parent = _depth == 0 ? -1 : _stack[_depth - 1],
            Next = -1,
            Mark = i,
        });
        _depth++;
    }

    private void Close(int level, in QuotationMark mark)
    {
        EndAbove(level, LastInk(mark.Start));
        ref Draft draft = ref _drafts.Items[_stack[level]];
        draft.End = mark.End;
        // “” and “ ” hold nothing.
        draft.State = LastInk(mark.Start) <= draft.ContentStart && !draft.IsContinuation ? DraftState.Dropped : DraftState.Closed;
        _depth = level;
    }

    private void EndUnclosed(int level, int end)
    {
        EndAbove(level, end);
        ref Draft draft = ref _drafts.Items[_stack[level]];
        draft.End = end;
        draft.State = IsQuotationUnclosed(draft) ? DraftState.Unclosed : DraftState.Dropped;
        _depth = level;
    }

    private void EndAbove(int level, int end)
    {
        while (_depth > level + 1)
        {
            EndUnclosed(_depth - 1, end);
        }
    }

    private readonly bool IsQuotationUnclosed(in Draft draft)
        => draft.End > draft.ContentStart && LooksLikeQuotation(draft) && HasWord(draft.ContentStart, draft.End);

    /// <summary>A single mark that never closes is an apostrophe, unless it is curly and a sentence begins with it.</summary>
    private readonly bool LooksLikeQuotation(in Draft draft)
    {
        if (draft.Mark < 0 || draft.IsContinuation)
        {
            return true;
        }

        ref QuotationMark mark = ref _marks.Items[draft.Mark];
        return mark.Family switch
        {
            // ‘We wait. Curly and before a capital it never closed: 4 of 924 PolNeAR and 8 of 888 worldwide articles; before a lowercase
            // word it is ‘bout or a slip (7 and 6).
            MarkFamily.Single => mark.Glyph == MarkSide.Open && _text.Text[mark.Start] != '`'
                && draft.ContentStart < _text.Text.Length && char.IsUpper(_text.Text[draft.ContentStart])
                && !_style.HasLetterMarks && !MarkingStyle.StandsInClause(_text.Text, mark),
            // That was it,” he said: a closing mark without an opening one begins nothing (4 of 2,000 GAP texts).
            MarkFamily.Double => mark.Side == MarkSide.Open,
            _ => false,
        };
    }

    private readonly bool HasWord(int start, int end)
    {
        foreach (char c in _text.Text.AsSpan(start, Math.Min(end - start, MaximumLeadIn)))
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool OpensParagraph(int draft)
    {
        int mark = _drafts.Items[draft].Mark;
        return mark >= 0 && _drafts.Items[draft].Start == _text.ParagraphSpan(_marks.Paragraph[mark]).Start;
    }

    private readonly MarkFamily FamilyOf(int draft)
    {
        int mark = _drafts.Items[draft].Mark;
        return mark < 0 ? MarkFamily.Double : _marks.Items[mark].Family;
    }

    /// <summary>
    /// The highest open level that a mark can close, or -1; a straight mark rather closes a straight one, a curly one a curly.
    /// </summary>
    private readonly int FindOpen(in QuotationMark mark)
    {
        int found = -1;
        for (int level = _depth - 1; level >= 0; level--)
        {
            if (FamilyOf(_stack[level]) == mark.Family)
            {
                if (IsStraight(_stack[level]) == (mark.Glyph == MarkSide.Either))
                {
                    return level;
                }

                found = found < 0 ? level : found;
            }
        }

        return found;
    }

    private readonly bool IsStraight(int draft)
    {
        int mark = _drafts.Items[draft].Mark;
        return mark >= 0 && _marks.Items[mark].Glyph == MarkSide.Either;
    }

    /// <summary>The end of the last character before <paramref name="position"/> that is no white space.</summary>
    private readonly int LastInk(int position)
    {
        ReadOnlySpan<char> before = _text.Text.AsSpan(0, position);
        return before.TrimEnd().Length;
    }
}
