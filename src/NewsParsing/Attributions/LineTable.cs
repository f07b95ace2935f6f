using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// What each paragraph is as a line: whether a label begins it, and whom it names if it does nothing else. One pass over the text; storage
/// is kept from parse to parse.
/// </summary>
internal sealed class LineTable(TokenColumns columns)
{
    /// <summary>How many labels in mixed case a text has at least for it to be a transcript, and how many of them return.</summary>
    // "Date: …", "Place: …", "Price: …" do not return; speakers do.
    private const int FewestTurns = 3, FewestReturns = 1;

    private readonly LabelLineReader _labelReader = new(columns);
    private readonly NameLineReader _nameReader = new(columns);
    private readonly HashSet<ulong> _speakers = new(Models.FormComparer.Instance);
    private SpeakerLabel?[] _labels = [];
    private TokenRange[] _names = [];

    /// <summary>Reads the lines.</summary>
    /// <param name="bodyToken">The first token of the story itself: a dateline is no label.</param>
    public void Fill(int bodyToken)
    {
        TextBuffer text = columns.Text;
        if (_labels.Length < text.ParagraphCount)
        {
            _labels = new SpeakerLabel?[text.ParagraphCount * 2];
            _names = new TokenRange[_labels.Length];
        }

        _speakers.Clear();
        int turns = 0;
        int returns = 0;
        int capitals = 0;
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            int first = text.ParagraphToken(p);
            int end = text.ParagraphEnd(p);
            _names[p] = _nameReader.Read(first, end);
            _labels[p] = _labelReader.TryRead(first, end, out SpeakerLabel label) ? label : null;
            if (_labels[p] is { IsNobody: false } && EndsSentence(end - 1))
            {
                capitals += label.IsInCapitals ? 1 : 0;
                turns += label.IsInCapitals ? 0 : 1;
                // By the last word: "Ana Lopez:" returns as "Lopez:".
                returns += _speakers.Add(text.TokenForm[label.Name.End - 1]) || label.IsInCapitals ? 0 : 1;
            }
        }

        // One in mixed case is a label only where the text is a transcript; one before the story only where others like it follow.
        bool isDialogue = capitals > 1;
        bool isTranscript = turns >= FewestTurns && returns >= FewestReturns;
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            if (_labels[p] is { } label)
            {
                int end = text.ParagraphEnd(p);
                bool isStory = text.ParagraphToken(p) >= bodyToken
                    || (end <= bodyToken && EndsSentence(end - 1) && (isTranscript || (isDialogue && label.IsInCapitals)));
                _labels[p] = isStory && (label.IsInCapitals || isTranscript || label.IsNobody) ? label : null;
            }
        }
    }

    /// <summary>The label of a paragraph of the story.</summary>
    public SpeakerLabel? LabelOf(int paragraph) => _labels[paragraph];

    /// <summary>Whom a paragraph names that says nothing of its own, with what is said of them; empty for any other.</summary>
    public TokenRange NameOf(int paragraph) => _names[paragraph];

    /// <summary>Whether a line begins with a dash: it stands under what it signs.</summary>
    public bool IsSignature(int paragraph) => _nameReader.IsDash(columns.Text.ParagraphToken(paragraph));

    /// <summary>All tokens of a paragraph.</summary>
    public TokenRange RangeOf(int paragraph) => new(columns.Text.ParagraphToken(paragraph), columns.Text.ParagraphEnd(paragraph));

    private bool EndsSentence(int token)
        => columns.Initial(token) is '.' or '!' or '?' or '…' || columns.Text.TokenKinds[token] == TokenKind.QuotationMark;
}
