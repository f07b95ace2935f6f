using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Reads speech in paragraphs of its own without marks, after a paragraph that ends in <c>X said:</c> or <c>A message from X:</c>.
/// </summary>
internal sealed class UnmarkedSpeechReader(TokenColumns columns, LineTable lines, DraftCover cover)
{
    // (right + 1) / (all + 2) of the 11 in PolNeAR train, of which 3 are right (`evaluate attributions --part train`; `newswire-train` has
    // none): where such speech ends is a guess.
    private const float Introduced = 0.3f;

    /// <summary>How far before the colon the verb stands, and how many paragraphs a speech has.</summary>
    // "Holden told the hall in a long speech that night:"; a statement of more than a dozen paragraphs is an article of its own.
    private const int FurthestVerb = 16, MostParagraphs = 12;

    private const WordClasses Person = WordClasses.Subject | WordClasses.Object | WordClasses.Possessive;

    /// <summary>Reads the introduction that a paragraph ends in.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="draft">The report, without content.</param>
    /// <param name="last">The last paragraph of the speech; the first is the one after the introduction.</param>
    /// <returns>Whether there is any.</returns>
    public bool TryRead(int paragraph, out AttributionDraft draft, out int last)
    {
        (draft, last) = (default, paragraph);
        int colon = columns.Text.ParagraphEnd(paragraph) - 1;
        bool isOpen = columns.Initial(colon) == ':' && cover.IsFree(colon) && paragraph + 1 < columns.Text.ParagraphCount
            && MaySpeak(paragraph + 1);
        if (!isOpen || !columns.Rules.Follows(Rule.UnmarkedSpeech)
            || (!TryReadVerb(colon, out draft) && !TryReadCredit(paragraph, out draft)))
        {
            return false;
        }

        last = LastOf(paragraph);
        return true;
    }

    /// <summary>
    /// The last paragraph of the speech: of a quoted block, of the lines up to a blank one, or else of those where <c>we</c> or <c>I</c>
    /// speak.
    /// </summary>
    private int LastOf(int introduction)
    {
        int last = introduction + 1;
        int most = Math.Min(columns.Text.ParagraphCount - 1, introduction + MostParagraphs);
        bool isQuoted = IsBlockQuoted(last);
        bool isBlock = !isQuoted && !HasBlankAfter(introduction) && HasBlankWithin(last, most);
        while (last < most && MaySpeak(last + 1)
            && (isQuoted ? IsBlockQuoted(last + 1) : isBlock ? !HasBlankAfter(last) : HasFirstPerson(last + 1)))
        {
            last++;
        }

        return last;
    }

    private bool TryReadVerb(int colon, out AttributionDraft draft)
    {
        draft = default;
        int limit = Math.Max(columns.Text.SentenceToken[columns.Text.TokenSentence[colon]], colon - FurthestVerb);
        int cue = colon - 1;
        while (cue > limit && !IsCue(cue))
        {
            cue--;
        }

        int subject = cue > limit && cover.IsFree(cue) && !columns.Tree.IsPassive(cue, 0) ? columns.Tree.SubjectOf(cue, out _) : -1;
        if (subject < 0)
        {
            return false;
        }

        TokenRange range = new(cue, cue + 1);
        draft = Draft(SubjectFinder.PhraseOf(subject, range, columns.Tree), range);
        return !draft.Source.IsEmpty;
    }

    // A line that names somebody may also head a list of what they did: only "I" and "we" show that they speak.
    private bool TryReadCredit(int paragraph, out AttributionDraft draft)
    {
        int colon = columns.Text.ParagraphEnd(paragraph) - 1;
        draft = Draft(lines.NameOf(paragraph), new TokenRange(colon, colon + 1));
        return !draft.Source.IsEmpty && HasFirstPerson(paragraph + 1);
    }

    private bool IsCue(int token)
        => columns.Quote[token] == 0 && columns.Syntax.Upos[token] == UniversalTag.Verb
            && (columns.Frames[token] & CueFrames.Quotation) != 0;

    /// <summary>Whether a paragraph may be unmarked speech: neither a label nor quoted speech begins it.</summary>
    private bool MaySpeak(int paragraph)
    {
        int first = columns.Text.ParagraphToken(paragraph);
        int end = columns.Text.ParagraphEnd(paragraph);
        return columns.Text.TokenKinds[first] != TokenKind.QuotationMark && columns.Quote[first] == 0 && end - first > 1
            && columns.Initial(end - 1) != ':' && lines.LabelOf(paragraph) is null;
    }

    /// <summary>Whether <c>I</c>, <c>we</c>, <c>our</c> stand in a paragraph, in nobody's words yet.</summary>
    private bool HasFirstPerson(int paragraph)
    {
        int end = columns.Text.ParagraphEnd(paragraph);
        for (int i = columns.Text.ParagraphToken(paragraph); i < end; i++)
        {
            bool isPronoun = columns.Quote[i] == 0 && !cover.IsContent(i)
                && (columns.Knowledge.Words.ClassesOf(columns.Text.TokenForm[i]) & Person) != 0;
            if (isPronoun && Is(columns.Text.TokenText(i)))
            {
                return true;
            }
        }

        return false;

        // "US" is a country.
        static bool Is(ReadOnlySpan<char> word) => word is "I" or "me" or "my" or "My" or "we" or "We" or "us" or "our" or "Our";
    }

    /// <summary>Whether a paragraph stands after <c>&gt;</c> in the given text, as mail and Markdown set off a quoted block.</summary>
    private bool IsBlockQuoted(int paragraph)
    {
        int at = columns.Text.GivenOffset(columns.Text.TokenStart[columns.Text.ParagraphToken(paragraph)]);
        return columns.Text.Given.AsSpan(0, at).TrimEnd(' ') is [.., '>'];
    }

    private bool HasBlankWithin(int first, int end)
    {
        while (first < end && !HasBlankAfter(first))
        {
            first++;
        }

        return first < end;
    }

    /// <summary>Whether a blank line stands after a paragraph: lines without one are one block.</summary>
    private bool HasBlankAfter(int paragraph)
    {
        int start = columns.Text.TokenEnd[columns.Text.ParagraphEnd(paragraph) - 1];
        int end = columns.Text.TokenStart[columns.Text.ParagraphToken(paragraph + 1)];
        return columns.Text.Text.AsSpan(start, end - start).Count('\n') > 1;
    }

    private static AttributionDraft Draft(TokenRange source, TokenRange cue)
        => AttributionDraft.By(Rule.UnmarkedSpeech, source, cue, Introduced);
}
