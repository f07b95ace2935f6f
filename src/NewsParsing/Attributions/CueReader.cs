using NewsParsing.Models;

namespace NewsParsing.Attributions;

/// <summary>Turns the cues of one sentence after the other into drafts: source and content on either side of the cue.</summary>
internal sealed class CueReader
{
    private const float Sure = 0.95f;
    private const float Likely = 0.85f;
    private const float Possible = 0.6f;

    private readonly ClauseColumns _columns;
    private readonly DraftList _drafts;
    private readonly CueScanner _scanner;
    private readonly SourceFinder _sources;
    private readonly ContentFinder _contents;

    /// <summary>The first draft of the sentence being read.</summary>
    private int _sentenceDraft;

    public CueReader(ClauseColumns columns, DraftList drafts)
    {
        _columns = columns;
        _drafts = drafts;
        _scanner = new CueScanner(columns);
        _sources = new SourceFinder(columns);
        _contents = new ContentFinder(columns, _scanner);
    }

    public void ReadSentence(int first, int end)
    {
        _sentenceDraft = _drafts.Count;
        for (int i = first; i < end; i++)
        {
            if (_columns.IsInSpeech(i))
            {
                continue;
            }

            if (_columns.IsWord(i, FunctionWord.According) && i + 1 < end && _columns.IsWord(i + 1, FunctionWord.To))
            {
                ReadAccordingTo(i, first, end);
            }
            else if (_scanner.TryRead(i, out CueCandidate cue))
            {
                ReadVerb(cue, first, end);
            }
            else
            {
                ReadNominal(i, first, end);
            }
        }
    }

    private void ReadVerb(in CueCandidate cue, int first, int end)
    {
        AttributionDraft draft = DraftOf(cue);
        if (cue.Cue.Has(CueFrames.Quotation) && !cue.IsPassive && IsInverted(cue, first, end))
        {
            draft.Source = _sources.ReadRight(cue.Group.End, end);
            SetLeftContent(ref draft, cue.SubjectEnd - 1, first);
            SetFollowingQuotation(ref draft, draft.Source.End, end);
            Add(draft, Sure);
            return;
        }

        Complement kind = _contents.FindRight(cue, cue.SubjectEnd > first && _columns.Is(cue.SubjectEnd - 1, WordClasses.Relative), out TokenRange audience, out TokenRange right);
        draft.Audience = audience;
        if (cue.IsPassive && kind is not (Complement.MarkedClause or Complement.Nonfinite or Complement.Quotation))
        {
            return;
        }

        draft.Source = cue.IsPassive || cue.IsParticipial ? default : _sources.FindLeft(cue.SubjectEnd, first);
        int before = (draft.Source.IsEmpty ? cue.SubjectEnd : draft.Source.First) - 1;
        bool relative = !draft.Source.IsEmpty && _columns.Is(draft.Source.First, WordClasses.Relative);
        if (cue.Cue.Has(CueFrames.Quotation) && before >= first && !relative && kind is not (Complement.MarkedClause or Complement.Clause or Complement.Nonfinite)
            && (EndsQuotation(before, first) || (kind == Complement.None && !cue.IsParticipial && (IsCommaAfterClause(before, first) || IsParenthetical(before, cue.Group.End, end)))))
        {
            SetLeftContent(ref draft, before, first);
            SetFollowingQuotation(ref draft, cue.Group.End, end);
            SetInterruptedContent(ref draft, cue.Group.End, end);
            ResolveSubject(ref draft, first, cue);
            Add(draft, Sure);
            return;
        }

        SetRightContent(ref draft, kind, right, end);
        if (kind == Complement.None && before == first && _columns.IsWord(first, FunctionWord.As))
        {
            SetContentAfterComma(ref draft, audience.IsEmpty ? cue.Group.End : audience.End, end);
            kind = Complement.Clause;
        }

        if (draft.Content.IsEmpty || !IsReport(cue, kind, draft))
        {
            return;
        }

        ResolveSubject(ref draft, first, cue);
        if (draft.Source.IsEmpty && draft.Antecedent < 0 && !cue.Cue.IsStrong && !cue.IsPassive)
        {
            return;
        }

        Add(draft, cue.Cue.IsStrong || kind == Complement.Quotation ? Likely : Possible);
    }

    /// <summary>Whether a cue that is often none is one here.</summary>
    private bool IsReport(in CueCandidate cue, Complement kind, in AttributionDraft draft) => kind switch
    {
        Complement.Quotation or Complement.MarkedClause => true,
        Complement.Nonfinite => cue.Cue.IsStrong || cue.Cue.Entry.Act is SpeechAct.Intention or SpeechAct.Promise or SpeechAct.Denial or SpeechAct.Demand or SpeechAct.Prediction,
        Complement.Clause => cue.Cue.IsStrong || cue.Cue.Entry.Act is not (SpeechAct.Perception or SpeechAct.Agreement) || draft.Group > 0,
        Complement.Phrase => true,
        _ => cue.Cue.IsStrong,
    };

    private static AttributionDraft DraftOf(in CueCandidate cue) => new()
    {
        Cue = cue.Group,
        Act = cue.Cue.Entry.Act,
        IsNegated = cue.IsNegated,
        Antecedent = -1,
    };

    private void Add(AttributionDraft draft, float confidence)
    {
        if (!draft.Content.IsEmpty)
        {
            draft.Confidence = confidence;
            _drafts.Add(draft);
        }
    }

    /// <summary><c>“…,” said Kim</c>; <c>The bridge is safe, said Kim.</c></summary>
    private bool IsInverted(in CueCandidate cue, int first, int end)
    {
        int before = cue.SubjectEnd - 1;
        int next = cue.Group.End;
        if (before < first || next >= end || cue.Group.Length > 1 || cue.IsParticipial || (cue.Cue.Forms & (VerbForms.Past | VerbForms.Third)) == 0)
        {
            return false;
        }

        bool nounPhrase = _columns.IsNominal(next) || _columns.Is(next, WordClasses.Determiner | WordClasses.Possessive | WordClasses.Subject);
        if (!nounPhrase || _columns.OpensQuotation(next) || _columns.IsWord(next, FunctionWord.That))
        {
            return false;
        }

        if (EndsQuotation(before, first))
        {
            return !_columns.Is(next, WordClasses.Time) || _columns.IsCapitalizedInside(next, first);
        }

        if (!IsCommaAfterClause(before, first))
        {
            return false;
        }

        int after = _sources.ReadRight(next, end).End;
        return after >= end || _columns.IsFinalMark(after) || _columns.IsComma(after) || _columns.Is(after, WordClasses.Preposition | WordClasses.Time | WordClasses.Relative);
    }

    /// <summary>Whether speech in marks ends at this token or just before this comma.</summary>
    private bool EndsQuotation(int token, int first)
        => _columns.IsInSpeech(token) || (token > first && _columns.IsInSpeech(token - 1) && (_columns.IsComma(token) || _columns.Text.TokenKinds[token] == Text.TokenKind.Dash));

    private bool IsCommaAfterClause(int comma, int first)
    {
        if (!_columns.IsComma(comma) || comma - first < 3)
        {
            return false;
        }

        for (int i = Math.Max(first, comma - 40); i < comma; i++)
        {
            if (i > first && (_columns.IsFinite(i) || _scanner.TryRead(i, out _)))
            {
                return !_columns.Is(first, WordClasses.Subordinator) || _columns.Is(first, WordClasses.Preposition);
            }
        }

        return false;
    }

    /// <summary><c>The bridge, officials said, would be closed.</c></summary>
    private bool IsParenthetical(int before, int after, int end)
        => _columns.IsComma(before) && after + 1 < end && _columns.IsComma(after) && _columns.IsFinite(after + 1);

    /// <summary>The content before a cue: from the sentence's start, or from the start of the quotation that ends there.</summary>
    private void SetLeftContent(ref AttributionDraft draft, int last, int first)
    {
        int quoted = _columns.IsInSpeech(last) ? last : last > first && _columns.IsInSpeech(last - 1) ? last - 1 : -1;
        if (quoted >= 0)
        {
            draft.Group = _columns.Quotations.Items[_columns.QuotationOf(quoted)].Group;
        }

        int start = first;
        if (_drafts.Count > _sentenceDraft)
        {
            ref AttributionDraft previous = ref _drafts.Items[_drafts.Count - 1];
            start = Math.Max(start, Math.Max(previous.Content.End, Math.Max(previous.Source.End, previous.Cue.End)));
            start = Math.Min(start, last);
        }

        while (start < last && (_columns.IsPunctuation(start) && _columns.QuotationOf(start) < 0))
        {
            start++;
        }

        int end = _columns.IsComma(last) || (quoted >= 0 && !_columns.IsInSpeech(last)) ? last : last + 1;
        draft.Content = new TokenRange(start, end);
    }

    private void SetRightContent(ref AttributionDraft draft, Complement kind, TokenRange right, int end)
    {
        if (kind == Complement.NextParagraph)
        {
            if (end < _columns.Text.TokenCount)
            {
                int paragraph = _columns.Text.ParagraphOf(end);
                draft.Content = new TokenRange(end, Math.Max(end, _contents.TrimFinalMarks(end, _columns.Text.ParagraphEnd(paragraph))));
                SetGroup(ref draft, end);
                draft.Content = draft.Group > 0 ? new TokenRange(end, end + 1) : draft.Content;
            }

            return;
        }

        draft.Content = right;
        if (kind == Complement.Quotation)
        {
            SetGroup(ref draft, right.First);
        }
    }

    private void SetGroup(ref AttributionDraft draft, int token)
    {
        if (_columns.IsInSpeech(token))
        {
            draft.Group = _columns.Quotations.Items[_columns.QuotationOf(token)].Group;
        }
    }

    /// <summary><c>“A,” she said, “b.”</c>: the second half, with what follows it in the sentence.</summary>
    private void SetFollowingQuotation(ref AttributionDraft draft, int after, int end)
    {
        int limit = Math.Min(end, after + 30);
        for (int i = after; i < limit; i++)
        {
            if (_columns.OpensQuotation(i) && _columns.IsInSpeech(i))
            {
                bool introduced = i > after && (_columns.IsComma(i - 1) || _columns.Initial(i - 1) == ':');
                if (i == after || introduced)
                {
                    draft.SecondContent = new TokenRange(i, _contents.ClauseEnd(i, end));
                }

                return;
            }

            if (_columns.IsFinalMark(i))
            {
                return;
            }
        }
    }

    /// <summary><c>The deal, officials said, would collapse.</c></summary>
    private void SetInterruptedContent(ref AttributionDraft draft, int after, int end)
    {
        if (draft.SecondContent.IsEmpty && draft.Group == 0 && after + 2 < end && _columns.IsComma(after) && !_columns.IsCapitalized(after + 1)
            && !_columns.Is(after + 1, WordClasses.Relative | WordClasses.Coordinator | WordClasses.Subordinator)
            && !_scanner.TryRead(after + 1, out _))
        {
            draft.SecondContent = new TokenRange(after + 1, _contents.ClauseEnd(after + 1, end));
        }
    }

    /// <summary>Gives a cue without a subject of its own that of the report before it, or of the sentence.</summary>
    private void ResolveSubject(ref AttributionDraft draft, int first, in CueCandidate cue)
    {
        if (!draft.Source.IsEmpty || cue.IsPassive)
        {
            return;
        }

        for (int i = _drafts.Count - 1; i >= _sentenceDraft; i--)
        {
            if (_drafts.Items[i].Cue.Contains(cue.Head))
            {
                return;
            }

            if (!_drafts.Items[i].Source.IsEmpty)
            {
                draft.Source = _drafts.Items[i].Source;
                draft.SharesSource = true;
                return;
            }
        }

        int start = first;
        while (start < cue.SubjectEnd && _columns.Is(start, WordClasses.Coordinator | WordClasses.Adverb))
        {
            start++;
        }

        if (!_columns.Is(start, WordClasses.Preposition | WordClasses.Subordinator) || _columns.Is(start, WordClasses.Subject))
        {
            draft.Source = _sources.ReadRight(start, cue.SubjectEnd);
        }
    }

    /// <summary><c>According to the report, sales fell</c>; <c>As Roe told the panel, sales fell</c>.</summary>
    private void SetContentAfterComma(ref AttributionDraft draft, int after, int end)
    {
        int start = after;
        while (start < end && !_columns.IsComma(start))
        {
            start++;
        }

        start = start + 1 < end ? start + 1 : after;
        draft.Content = start < end ? new TokenRange(start, _contents.ClauseEnd(start, end)) : default;
    }

    private void ReadAccordingTo(int token, int first, int end)
    {
        AttributionDraft draft = new()
        {
            Cue = new TokenRange(token, token + 2),
            Source = _sources.ReadRight(token + 2, end),
            Antecedent = -1,
        };
        if (draft.Source.IsEmpty)
        {
            return;
        }

        bool leads = token - first < 2;
        if (leads)
        {
            SetContentAfterComma(ref draft, draft.Source.End, end);
        }
        else
        {
            SetLeftContent(ref draft, token - 1, first);
        }

        SetGroup(ref draft, draft.Content.First);
        if (!draft.Content.IsEmpty)
        {
            Add(draft, Likely);
        }
    }

    /// <summary><c>his claim that …</c>, <c>is confident that …</c></summary>
    private void ReadNominal(int token, int first, int end)
    {
        if (token + 2 >= end || !_columns.IsWord(token + 1, FunctionWord.That) || !CueLexicon.Default.TryGet(_columns.Text.TokenForm[token], out Cue cue)
            || !cue.Has(CueFrames.Noun | CueFrames.Adjective))
        {
            return;
        }

        AttributionDraft draft = new()
        {
            Cue = new TokenRange(token, token + 1),
            Content = new TokenRange(token + 1, _contents.ClauseEnd(token + 1, end)),
            Act = cue.Entry.Act,
            Antecedent = -1,
        };
        if (cue.Has(CueFrames.Adjective))
        {
            int verb = token - 1;
            while (verb > first && (_columns.IsAdverb(verb) || _columns.Is(verb, WordClasses.Negation | WordClasses.Auxiliary)))
            {
                verb--;
            }

            draft.Source = _sources.FindLeft(verb + 1, first);
            draft.Cue = new TokenRange(Math.Min(verb + 1, token), token + 1);
        }
        else if (token > first && _columns.Is(token - 1, WordClasses.Possessive))
        {
            draft.Source = new TokenRange(token - 1, token);
        }
        else if (token > first + 1 && _columns.IsPossessiveClitic(token - 1))
        {
            draft.Source = _sources.FindLeft(token - 1, first);
        }

        if (!draft.Source.IsEmpty)
        {
            Add(draft, Possible);
        }
    }
}
