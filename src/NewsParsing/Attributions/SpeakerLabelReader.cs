using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Reads the speaker's name that print sets before or after speech: <c>LOPEZ: …</c>, <c>Q: …</c>, <c>“…” – Councillor Jo Park</c>.
/// </summary>
internal sealed class SpeakerLabelReader(TokenColumns columns, LineTable lines, DraftCover cover)
{
    // Of the 10 of PolNeAR dev 9 are right (`evaluate attributions`); of the 99 of train 24, for its annotators leave the questions of one
    // interview to nobody, as well as the lines of lists: they say nothing of the next transcript.
    private const float Labelled = 0.8f;

    /// <summary>How many tokens a speaker label or the name after a dash may have.</summary>
    // "MODERATOR ANA LIND:", "– Lena Oduya, harbour master of Bergen": half and twice as many tokens change nothing in PolNeAR and the
    // worldwide articles.
    private const int LongestLabel = 12;

    /// <summary><c>LOPEZ: I never said that.</c>, also after the mark that opens a quoted transcript; <c>Q:</c> and <c>A:</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="draft">The report, without content.</param>
    /// <param name="content">What the label speaks for.</param>
    /// <returns>Whether the paragraph has a label that is in no draft.</returns>
    public bool TryReadLabel(int paragraph, out AttributionDraft draft, out TokenRange content)
    {
        if (lines.LabelOf(paragraph) is not { IsNobody: false } label || !columns.Rules.Follows(Rule.SpeakerLabel)
            || !cover.IsFree(label.Name) || !cover.IsFree(label.Colon))
        {
            (draft, content) = (default, default);
            return false;
        }

        int colon = label.Colon;
        int end = columns.Text.ParagraphEnd(paragraph);
        draft = AttributionDraft.By(Rule.SpeakerLabel, label.Name, new TokenRange(colon, colon + 1), Labelled);
        // Without the last full stop, as 8,481 of the 8,902 contents of PolNeAR train that are not quoted and stand before one.
        bool endsInStop = colon + 2 < end && columns.Quote[end - 1] == 0 && columns.Initial(end - 1) is '.';
        content = new TokenRange(colon + 1, endsInStop ? end - 1 : end);
        return true;
    }

    /// <summary><c>“Every vote counts.” – Councillor Jo Park</c></summary>
    /// <param name="dash">The token after the quotation.</param>
    /// <param name="end">The token after the paragraph's last.</param>
    /// <param name="draft">The report, without content.</param>
    /// <returns>Whether the rest of the paragraph is a dash and a short name that are in no draft.</returns>
    public bool TryReadSignature(int dash, int end, out AttributionDraft draft)
    {
        // The whole rest of the paragraph: "“Yes.” – then she left the hall with the others, still laughing." is no signature. PolNeAR and
        // worldwide speakers-train have none that the network left (docs/rules.md); it is for letters to the editor.
        bool isSigned = columns.Rules.Follows(Rule.Signature) && dash < end && end - dash is >= 2 and <= LongestLabel
            && columns.IsDash(dash) && cover.IsFree(new TokenRange(dash, end));
        draft = isSigned
            ? AttributionDraft.By(Rule.Signature, new TokenRange(dash + 1, end), new TokenRange(dash, dash + 1), Labelled)
            : default;
        return isSigned;
    }
}
