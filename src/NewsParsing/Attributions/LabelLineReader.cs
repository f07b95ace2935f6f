using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Reads the label that begins a paragraph: <c>LOPEZ:</c>, <c>ANA LOPEZ, MAYOR (voice-over):</c>, <c>[02:50:05] LOPEZ:</c>,
/// <c>&gt;&gt; MAYOR LOPEZ:</c>, <c>Q:</c>, and in transcripts <c>Ana Lopez:</c>.
/// </summary>
internal sealed class LabelLineReader(TokenColumns columns)
{
    /// <summary>How many tokens a label may have, and one whose words are not in capitals.</summary>
    // "TESSA GHEBRE, DIRECTOR-GENERAL, HEALTH UNION (through interpreter):" has 14. A label of six words in mixed case, "Former Prime
    // Minister Dame Ana Lopez:", is rare; longer ones are sentences.
    private const int LongestLabel = 20, LongestMixed = 7;

    /// <summary>How many tokens a remark or time code in brackets may have.</summary>
    private const int LongestRemark = 8;

    /// <summary>How many labels in mixed case a text has at least for it to be a transcript, and how many of them return.</summary>
    // "Date: …", "Place: …", "Price: …" do not return; speakers do.
    private const int FewestTurns = 3, FewestReturns = 1;

    private readonly HashSet<ulong> _speakers = new(Models.FormComparer.Instance);

    /// <summary>Whether the labels in mixed case are those of speakers.</summary>
    private bool _isTranscript;

    /// <summary>Whether the text has two labels in capitals: then a line at its head may be the first of them.</summary>
    private bool _isDialogue;

    private int _bodyToken;

    /// <summary>Looks whether the text is a transcript.</summary>
    /// <param name="bodyToken">The first token of the story itself: a dateline is no label.</param>
    public void Start(int bodyToken)
    {
        TextBuffer text = columns.Text;
        _bodyToken = bodyToken;
        _speakers.Clear();
        int turns = 0;
        int returns = 0;
        int capitals = 0;
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            text.ThrowIfCancelled(p);
            int end = text.ParagraphEnd(p);
            if (TryRead(text.ParagraphToken(p), end, out SpeakerLabel label) && !label.IsNobody && EndsSentence(end - 1))
            {
                capitals += label.IsInCapitals ? 1 : 0;
                turns += label.IsInCapitals ? 0 : 1;
                // By the last word: "Ana Lopez:" returns as "Lopez:".
                returns += _speakers.Add(text.TokenForm[label.Name.End - 1]) || label.IsInCapitals ? 0 : 1;
            }
        }

        _isDialogue = capitals > 1;
        _isTranscript = turns >= FewestTurns && returns >= FewestReturns;
    }

    /// <summary>Reads the label of a paragraph of the story; one in mixed case only where the text is a transcript.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="label">The label.</param>
    /// <returns>Whether it has any.</returns>
    public bool TryReadParagraph(int paragraph, out SpeakerLabel label)
    {
        int end = columns.Text.ParagraphEnd(paragraph);
        if (!TryRead(columns.Text.ParagraphToken(paragraph), end, out label))
        {
            return false;
        }

        bool isStory = columns.Text.ParagraphToken(paragraph) >= _bodyToken
            || (end <= _bodyToken && EndsSentence(end - 1) && (_isTranscript || (_isDialogue && label.IsInCapitals)));
        return isStory && (label.IsInCapitals || _isTranscript || label.IsNobody);
    }

    private bool TryRead(int first, int end, out SpeakerLabel label)
    {
        label = default;
        first = SkipLead(first, end);
        int limit = Math.Min(end, first + LongestLabel);
        int nameEnd = -1;
        bool isInCapitals = true;
        bool hasNumber = false;
        int i = first;
        while (i < limit && columns.Initial(i) != ':')
        {
            int remark = EndOfRemark(i, limit);
            if (remark > i)
            {
                // "LOPEZ (voice-over):", "SEN. ANA LOPEZ (D-TX):"
                nameEnd = nameEnd < 0 ? i : nameEnd;
                i = remark;
            }
            else if (IsPart(i, first, ref isInCapitals))
            {
                hasNumber |= columns.Text.TokenKinds[i] == TokenKind.Number;
                i++;
            }
            else
            {
                return false;
            }
        }

        nameEnd = nameEnd < 0 ? i : nameEnd;
        bool isLabel = i < limit && nameEnd > first && i + 1 < end && (isInCapitals || (nameEnd - first <= LongestMixed && !hasNumber));
        label = isLabel ? new SpeakerLabel(new TokenRange(first, nameEnd), i, isInCapitals, IsNobody(first, nameEnd)) : default;
        return isLabel;
    }

    /// <summary>Passes a quotation mark, <c>&gt;&gt;</c>, a dash and a time code in brackets.</summary>
    private int SkipLead(int i, int end)
    {
        int limit = Math.Min(end, i + LongestRemark);
        while (i < limit && (columns.Text.TokenKinds[i] is TokenKind.QuotationMark or TokenKind.Dash || columns.Initial(i) == '>'))
        {
            i++;
        }

        int remark = i < end && columns.Initial(i) == '[' ? EndOfRemark(i, end) : i;
        // After the code the mark of a new speaker may stand as well.
        while (remark < limit && columns.Initial(remark) == '>')
        {
            remark++;
        }

        return remark;
    }

    /// <summary>The token after a pair of brackets that opens at a token; the token itself for none.</summary>
    private int EndOfRemark(int open, int limit)
    {
        char close = columns.Initial(open) switch { '(' => ')', '[' => ']', _ => '\0' };
        for (int i = open + 1; close != '\0' && i < Math.Min(limit, open + LongestRemark); i++)
        {
            if (columns.Initial(i) == close)
            {
                return i + 1;
            }
        }

        return open;
    }

    /// <summary>Whether a token may stand in a label; its first word has a capital.</summary>
    private bool IsPart(int token, int first, ref bool isInCapitals)
    {
        TokenKind kind = columns.Text.TokenKinds[token];
        bool isJoint = kind is TokenKind.Number or TokenKind.Dash || columns.Initial(token) is ',' or '.' or '#' or '&' or '’' or '\'';
        if (token > first && isJoint)
        {
            // "JUROR NO. 7:", "SPEAKER #2:", "ANA LOPEZ, MAYOR:"; "Ana Lopez, mayor:" in mixed case is an introduction.
            return columns.Initial(token) is not ',' || isInCapitals;
        }

        TokenShape shape = columns.Text.TokenShapes[token];
        if (kind != TokenKind.Word || (shape & TokenShape.Capitalized) == 0)
        {
            return false;
        }

        ReadOnlySpan<char> form = columns.Text.TokenText(token);
        // One letter has no capitals by its shape: "A" may begin any sentence, but "A:" none.
        isInCapitals &= (shape & TokenShape.AllCapitals) != 0 || form is "Q" or "A" || (token > first && form.Length <= 2);
        return true;
    }

    /// <summary>Whether each word is one that says what follows: <c>EDITOR'S NOTE</c>, <c>UPDATE 2</c>.</summary>
    private bool IsNobody(int first, int end)
    {
        if (end == first + 1 && columns.Text.TokenText(first) is "Q" or "A")
        {
            return false;
        }

        for (int i = first; i < end; i++)
        {
            if (columns.Text.TokenKinds[i] == TokenKind.Word && columns.Text.TokenText(i) is not ("'s" or "'S" or "’s" or "’S")
                && !columns.Knowledge.Head.LineLabels.Contains(columns.Text.TokenText(i)))
            {
                return false;
            }
        }

        return true;
    }

    private bool EndsSentence(int token)
        => columns.Initial(token) is '.' or '!' or '?' or '…' || columns.Text.TokenKinds[token] == TokenKind.QuotationMark;
}
