using System.Runtime.InteropServices;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Gives a quotation that fills its paragraphs to whom a line of its own before or after it names, also where a cue of another paragraph,
/// or one without a source in that line (<c>Statement by</c>), has it. Writes the drafts anew.
/// </summary>
internal sealed class CreditReader(TokenColumns columns, LineTable lines, DraftCover cover)
{
    // (right + 1) / (all + 2) of the 7 in PolNeAR train and the one in worldwide speakers-train, of which 6 are right (`evaluate
    // attributions --part train`, `--part newswire-train`).
    private const float Credited = 0.7f;

    private readonly DraftContents _own = new(columns);
    private readonly List<(int Quotation, AttributionDraft Draft)> _credits = [];
    private readonly HashSet<int> _taken = [];
    private readonly List<DraftContent> _kept = [];
    private bool[] _isCredited = [];

    /// <summary>Copies the drafts without what lines name others for, and adds what they name.</summary>
    /// <param name="drafts">Those of the cues, in the order of these.</param>
    /// <param name="output">Takes those that keep a content, then those of the lines.</param>
    /// <returns>How many of the cues' drafts keep one.</returns>
    public int Run(DraftList drafts, DraftList output)
    {
        Find(drafts);
        for (int d = 0; d < drafts.Count; d++)
        {
            _kept.Clear();
            for (int c = drafts.FirstContent(d); c >= 0; c = drafts.NextContent(c))
            {
                if (!_taken.Contains(c))
                {
                    _kept.Add(drafts.Content(c));
                }
            }

            if (_kept.Count > 0)
            {
                output.Add(drafts.Items[d], CollectionsMarshal.AsSpan(_kept));
            }
        }

        int kept = output.Count;
        foreach ((int quotation, AttributionDraft draft) in _credits)
        {
            _own.Start(draft.Source, draft.Cue);
            foreach (TokenRange run in columns.Quotations.RangesOf(quotation))
            {
                _own.Add(run, draft.Rule);
                cover.AddContent(run);
            }

            output.Add(draft, _own.Items);
        }

        return kept;
    }

    /// <summary>Whether a line names who said the quotation.</summary>
    public bool IsCredited(int quotation) => _isCredited[quotation];

    private void Find(DraftList drafts)
    {
        QuotationBuffer quotations = columns.Quotations;
        _isCredited = _isCredited.Length < quotations.Count ? new bool[quotations.Items.Length] : _isCredited;
        _isCredited.AsSpan(0, quotations.Count).Clear();
        _credits.Clear();
        _taken.Clear();
        int next = 0;
        for (int q = 0; q < quotations.Count && columns.Rules.Follows(Rule.CreditLine); q++)
        {
            TokenRange range = new(quotations.RangesOf(q)[0].First, quotations.RangesOf(q)[^1].End);
            for (; next < drafts.Count && drafts.Items[next].Cue.First < range.First; next++)
            {
            }

            int owner = drafts.OwnerOf(range.First, next);
            bool isFar = owner >= 0 && columns.Text.ParagraphOf(drafts.Items[owner].Cue.First) != columns.Text.ParagraphOf(range.First);
            bool mayBe = columns.Utterances.IsDirect(q) && quotations.Items[q].Parent < 0 && FillsParagraphs(range)
                && (isFar || (owner < 0 && cover.IsFree(quotations.RangesOf(q))));
            if (!mayBe || !TryRead(range, OwnWords(drafts, owner), out AttributionDraft draft))
            {
                continue;
            }

            _isCredited[q] = true;
            _credits.Add((q, draft));
            for (int c = owner < 0 ? -1 : drafts.FirstContent(owner); c >= 0; c = drafts.NextContent(c))
            {
                if (drafts.Content(c).Range.Contains(range.First))
                {
                    _taken.Add(c);
                }
            }
        }
    }

    /// <summary>The cue of a draft without a source: it may stand in the line that names whose words they are.</summary>
    private static TokenRange OwnWords(DraftList drafts, int draft)
        => draft >= 0 && drafts.Items[draft].Source.IsEmpty ? drafts.Items[draft].Cue : default;

    private bool FillsParagraphs(TokenRange range)
        => range.End <= columns.Text.TokenCount && range.First == columns.Text.ParagraphToken(columns.Text.ParagraphOf(range.First))
            && range.End == columns.Text.ParagraphEnd(columns.Text.ParagraphOf(range.End - 1));

    /// <summary>Reads the line before or after a quotation that fills its paragraphs.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="own">Words of the line that may be in a draft.</param>
    /// <param name="draft">The report, without content.</param>
    /// <returns>Whether there is such a line that is in no other draft.</returns>
    private bool TryRead(TokenRange quotation, TokenRange own, out AttributionDraft draft)
    {
        TextBuffer text = columns.Text;
        int above = text.ParagraphOf(quotation.First) - 1;
        int below = text.ParagraphOf(quotation.End - 1) + 1;
        TokenRange over = above >= 0 && !lines.IsSignature(above) ? FreeIn(above, own) : default;
        bool maySign = below < text.ParagraphCount && columns.Initial(text.ParagraphEnd(below) - 1) != ':';
        TokenRange under = maySign ? FreeIn(below, own) : default;
        // A list of names each over its words, or of words each over its name: what was taken before is free no longer.
        int line = over.IsEmpty || (!under.IsEmpty && lines.IsSignature(below)) ? below : above;
        TokenRange source = line == below ? under : over;
        draft = default;
        if (source.IsEmpty)
        {
            return false;
        }

        int mark = line == below ? text.ParagraphToken(below) : text.ParagraphEnd(above) - 1;
        bool isMarked = !source.Contains(mark) && !text.IsWord(mark);
        draft = AttributionDraft.By(
            Rule.CreditLine, source, isMarked ? new TokenRange(mark, mark + 1) : default, Credited);
        cover.AddCue(lines.RangeOf(line));
        return true;
    }

    /// <summary>Whom a line names that is neither in a draft nor begins with a label.</summary>
    private TokenRange FreeIn(int paragraph, TokenRange own)
        => lines.LabelOf(paragraph) is null && cover.IsFree(lines.RangeOf(paragraph), own) ? lines.NameOf(paragraph) : default;
}
