using NewsParsing.Models;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// What the attribution rules know of each token beside its text: word classes, punctuation and which quotation holds it.
/// One look-up per token and parse; the questions below are then cheap.
/// </summary>
internal sealed class ClauseColumns
{
    private TextBuffer _text = new();
    private QuotationBuffer _quotations = new();
    private WordClasses[] _classes = [];

    public TextBuffer Text => _text;

    public QuotationBuffer Quotations => _quotations;

    public void Fill(TextBuffer text, QuotationBuffer quotations)
    {
        _text = text;
        _quotations = quotations;
        if (_classes.Length < text.TokenCount)
        {
            _classes = new WordClasses[text.TokenStart.Length];
        }

        WordClassLexicon lexicon = WordClassLexicon.Default;
        for (int i = 0; i < text.TokenCount; i++)
        {
            _classes[i] = text.TokenKinds[i] == TokenKind.Word ? lexicon.ClassesOf(text.TokenForm[i]) : WordClasses.None;
        }
    }

    public WordClasses Classes(int token) => _classes[token];

    public bool Is(int token, WordClasses classes) => (_classes[token] & classes) != 0;

    /// <summary>The first character of a token.</summary>
    public char Initial(int token) => _text.Text[_text.TokenStart[token]];

    public bool IsComma(int token) => Initial(token) == ',';

    public bool IsWord(int token, ulong form) => _text.TokenForm[token] == form;

    public bool IsCapitalized(int token) => (_text.TokenShapes[token] & TokenShape.Capitalized) != 0;

    /// <summary>Capitalised although it does not begin the sentence, so a name whatever the lexicon says of the word.</summary>
    public bool IsCapitalizedInside(int token, int first)
        => token > first && IsCapitalized(token) && (_text.TokenShapes[token] & TokenShape.SentenceStart) == 0
            && _text.TokenEnd[token] - _text.TokenStart[token] > 1;

    public bool IsPunctuation(int token)
        => _text.TokenKinds[token] is TokenKind.Punctuation or TokenKind.Dash or TokenKind.QuotationMark;

    /// <summary>A full stop, question or exclamation mark or ellipsis.</summary>
    public bool IsFinalMark(int token) => _text.TokenKinds[token] == TokenKind.Punctuation && Initial(token) is '.' or '?' or '!' or '…';

    /// <summary>The outermost quotation that holds the token, or -1.</summary>
    public int QuotationOf(int token) => _quotations.TokenQuotation[token];

    public bool IsInSpeech(int token) => QuotationOf(token) is var q && q >= 0 && _quotations.Items[q].IsSpeech;

    /// <summary>Whether a quotation's span begins at this token.</summary>
    public bool OpensQuotation(int token)
        => QuotationOf(token) >= 0 && (token == 0 || QuotationOf(token - 1) != QuotationOf(token) || StartsSpan(token));

    /// <summary>A word that can stand in a noun phrase: no function word, no punctuation.</summary>
    public bool IsNominal(int token)
        => _text.TokenKinds[token] is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Link
            && !Is(token, NotNominal)
            && !EndsWith(token, "ly");

    /// <summary>An adverb by list or by ending.</summary>
    public bool IsAdverb(int token)
        => Is(token, WordClasses.Adverb) || (_text.TokenKinds[token] == TokenKind.Word && !IsCapitalized(token) && EndsWith(token, "ly"));

    /// <summary>The clitic of a possessive.</summary>
    public bool IsPossessiveClitic(int token)
        => _text.TokenKinds[token] is TokenKind.Word or TokenKind.QuotationMark
            && (_text.TokenShapes[token] & TokenShape.SpaceBefore) == 0
            && Initial(token) is '\'' or '’'
            && _text.TokenEnd[token] - _text.TokenStart[token] <= 2;

    /// <summary>A verb that makes a clause finite: auxiliary, modal, a common verb's or a cue's finite form.</summary>
    public bool IsFinite(int token)
        => Is(token, WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Verb)
            || (CueLexicon.Default.TryGet(_text.TokenForm[token], out Cue cue) && ((cue.Forms & VerbForms.Past) != 0 || ((cue.Forms & VerbForms.Third) != 0 && !cue.Has(CueFrames.Noun))))
            || (_text.TokenKinds[token] == TokenKind.Word && !IsCapitalized(token) && EndsWith(token, "ed") && _text.TokenEnd[token] - _text.TokenStart[token] > 4);

    public bool EndsWith(int token, string ending) => _text.TokenText(token).EndsWith(ending, StringComparison.Ordinal);

    public int SentenceFirst(int token) => _text.SentenceToken[_text.TokenSentence[token]];

    public int SentenceEnd(int token) => _text.SentenceEnd(_text.TokenSentence[token]);

    private const WordClasses NotNominal = WordClasses.Determiner | WordClasses.Possessive | WordClasses.Subject | WordClasses.Object
        | WordClasses.Relative | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Auxiliary
        | WordClasses.Modal | WordClasses.Negation | WordClasses.Adverb | WordClasses.Wh;

    private bool StartsSpan(int token)
    {
        foreach (TextSpan span in _quotations.SpansOf(QuotationOf(token)))
        {
            if (span.Start == _text.TokenStart[token])
            {
                return true;
            }
        }

        return false;
    }
}
