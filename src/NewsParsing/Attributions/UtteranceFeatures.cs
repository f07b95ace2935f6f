using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// The features by which a quotation is judged to be speech or not, and speech to be direct or mixed, once the reports of the text are
/// known; the only definition, for training and use.
/// </summary>
internal sealed class UtteranceFeatures(TokenColumns columns, SpanTagger tagger, DraftList drafts)
{
    // After those of verdicts (600 to 699): a table of weights of their own, but one numbering for all.
    private const uint SpeechTemplates = 700, DirectTemplates = 900;

    /// <summary>How many tokens outside the marks are asked for cues.</summary>
    private const int NearTokens = 8;

    /// <summary>The draft whose content holds each token, or -1; of several the last.</summary>
    private int[] _owner = [];

    // Finer near 0 and 1, where most of the network's probabilities lie.
    private static ReadOnlySpan<float> Bounds => [0.02f, 0.1f, 0.25f, 0.5f, 0.75f, 0.9f, 0.98f];

    private TextBuffer Text => columns.Text;

    /// <summary>Reads the drafts.</summary>
    public void Begin()
    {
        if (_owner.Length < Text.TokenCount)
        {
            _owner = new int[Text.TokenStart.Length];
        }

        _owner.AsSpan(0, Text.TokenCount).Fill(-1);
        for (int d = 0; d < drafts.Count; d++)
        {
            for (int c = drafts.FirstContent(d); c >= 0; c = drafts.NextContent(c))
            {
                _owner.AsSpan(drafts.Content(c).Range.First, drafts.Content(c).Range.Length).Fill(d);
            }
        }
    }

    /// <summary>Writes the features of an outermost quotation.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="isSpeech">Whether it is known to be speech, and direct or mixed speech is asked.</param>
    /// <param name="f">Takes the features.</param>
    public void Extract(int quotation, bool isSpeech, ref FeatureList f)
    {
        f.Clear(isSpeech ? DirectTemplates : SpeechTemplates);
        f.Add(0);
        AddGuess(quotation, ref f);
        QuotationExtent extent = columns.Quotations.Extents[quotation];
        TokenRange inside = extent.Inside;
        if (inside.IsEmpty || inside.End > Text.TokenCount)
        {
            return;
        }

        ulong length = ContentFeatures.Length(inside.Length);
        AddLabels(extent, length, ref f);
        AddOwner(quotation, extent, length, ref f);
        AddTree(inside, length, ref f);
        AddPlace(quotation, extent, ref f);
    }

    /// <summary>What the words in and around the marks say, and how the early reading takes them.</summary>
    private void AddGuess(int quotation, ref FeatureList f)
    {
        ulong features = columns.Quotations.Features[quotation];
        Utterance guess = columns.Quotations.Guess.Items[quotation];
        for (int bit = 0; bit <= (int)KindFeature.PronounAfterComma; bit++)
        {
            if ((features >> bit & 1) != 0)
            {
                f.Add(1);
            }
            else
            {
                f.Skip();
            }
        }

        f.Add((ulong)guess.Kind);
        f.Add((ulong)guess.Kind, Level(guess.Confidence));
        f.Add(columns.Quotations.Items[quotation].IsClosed ? 1UL : 0UL, (ulong)columns.Quotations.Items[quotation].RangeCount);
    }

    /// <summary>What the network gives the tokens: contents inside the marks and beside them, cues near them.</summary>
    private void AddLabels(in QuotationExtent extent, ulong length, ref FeatureList f)
    {
        TokenRange inside = extent.Inside;
        float sum = 0;
        float least = 1;
        for (int i = inside.First; i < inside.End; i++)
        {
            float content = Probability(i, SpanKind.Content);
            sum += content;
            least = Math.Min(least, content);
        }

        ulong mean = Level(sum / inside.Length);
        ulong before = Near(extent.Before, inside.First, SpanKind.Content);
        ulong after = Near(extent.After, inside.First, SpanKind.Content);
        ulong cue = Math.Max(Cue(extent.Before, -1, inside.First), Cue(extent.After, 1, inside.First));
        f.Add(mean);
        f.Add(mean, length);
        f.Add(Level(least), length);
        f.Add(Level(Probability(inside.First, SpanKind.Content)), Level(Probability(inside.End - 1, SpanKind.Content)));
        f.Add(before, after);
        f.Add(mean, before, after);
        f.Add(cue);
        f.Add(mean, cue);
        f.Add(Level(Probability(inside.First, SpanKind.Source)));
        f.Add(Level(Probability(inside.First, SpanKind.Cue)));
    }

    /// <summary>The report in whose content the quotation stands.</summary>
    private void AddOwner(int quotation, in QuotationExtent extent, ulong length, ref FeatureList f)
    {
        TokenRange inside = extent.Inside;
        int first = _owner[inside.First];
        int last = _owner[inside.End - 1];
        int owner = first >= 0 ? first : last;
        ulong cover = (first >= 0 ? 1UL : 0UL) + (last >= 0 ? 2UL : 0UL) + (first == last ? 4UL : 0UL);
        ulong previous = quotation > 0 ? (ulong)columns.Quotations.Guess.Items[quotation - 1].Kind + 1 : 0;
        f.Add(cover);
        f.Add(cover, length);
        f.Add(cover, (ulong)columns.Quotations.Guess.Items[quotation].Kind);
        if (owner < 0)
        {
            f.Skip(12);
            return;
        }

        ref AttributionDraft draft = ref drafts.Items[owner];
        int head = draft.Cue.IsEmpty ? -1 : draft.Cue.First;
        ulong lemma = head < 0 ? 0 : columns.Syntax.Lemma[head];
        // Where the quotation stands in the content: all of it, at its beginning, at its end, amid other words.
        bool begins = extent.Before < 0 || _owner[extent.Before] != owner;
        bool ends = extent.After >= Text.TokenCount || _owner[extent.After] != owner;
        ulong place = (begins ? 1UL : 0UL) + (ends ? 2UL : 0UL);
        bool isBefore = head >= 0 && head < inside.First;
        int gap = head < 0 ? 99 : isBefore ? inside.First - draft.Cue.End : head - inside.End;
        ulong distance = (ulong)Math.Clamp(gap, 0, 10) * 2 + (isBefore ? 1UL : 0UL);
        ulong sure = Level(draft.Confidence);
        ulong frames = head < 0 ? 0 : (ulong)columns.Frames[head];
        f.Add(place);
        f.Add(place, lemma);
        f.Add(place, length);
        f.Add(lemma);
        f.Add(lemma, head < 0 ? 0UL : (ulong)columns.Syntax.Xpos[head]);
        f.Add(frames, place);
        f.Add(sure);
        f.Add(sure, place);
        f.Add(distance, place);
        f.Add(draft.Source.IsEmpty ? 0UL : 1UL, place, (ulong)draft.Rule);
        f.Add(place, previous);
        f.Add(place, (ulong)columns.Quotations.Guess.Items[quotation].Kind, length);
    }

    /// <summary>How the quoted words hang on the words around them, and what they are.</summary>
    private void AddTree(TokenRange inside, ulong length, ref FeatureList f)
    {
        SyntaxBuffer syntax = columns.Syntax;
        int root = columns.Tree.RootWordOf(inside, inside.Length);
        ulong relation = root < 0 ? 0 : (ulong)syntax.Relation[root] + 1;
        int governor = root < 0 ? -1 : syntax.Head[root];
        ulong tag = root < 0 ? 0 : (ulong)syntax.Xpos[root] + 1;
        ulong outer = governor < 0 ? 0 : syntax.Lemma[governor];
        bool isAfter = governor >= 0 && governor >= inside.End;
        bool isPart = inside.First > 0 && inside.Length == 1;
        f.Add(relation, isAfter ? 1UL : 0UL);
        f.Add(relation, tag);
        f.Add(outer, relation);
        f.Add(outer, isAfter ? 1UL : 0UL);
        f.Add(tag, length);
        f.Add(root < 0 ? 0 : syntax.Lemma[root], isPart ? 1UL : 0UL);
        f.Add(governor < 0 ? 0UL : (ulong)syntax.Xpos[governor] + 1, relation);
        f.Add(governor < 0 ? 0UL : columns.Cue[governor], relation);
        bool hasSubject = root >= 0 && columns.Tree.SubjectOf(root, out _) is var subject && inside.Contains(subject);
        f.Add(hasSubject ? 1UL : 0UL, tag);
        NameLabel first = syntax.Names[inside.First];
        int end = inside.First + 1;
        while (end < inside.End && first != NameLabel.None && syntax.Names[end] is not NameLabel.None && ((int)syntax.Names[end] & 1) == 0)
        {
            end++;
        }

        f.Add((ulong)first, end == inside.End ? 1UL : 0UL);
    }

    /// <summary>What stands around the quotation: words, quotations, reports.</summary>
    private void AddPlace(int quotation, in QuotationExtent extent, ref FeatureList f)
    {
        QuotationBuffer quotations = columns.Quotations;
        TokenRange inside = extent.Inside;
        int paragraph = Text.ParagraphOf(inside.First);
        bool begins = extent.Before < 0 || Text.ParagraphOf(extent.Before) != paragraph;
        bool ends = extent.After >= Text.TokenCount || Text.ParagraphOf(extent.After) != Text.ParagraphOf(inside.End - 1);
        ulong edges = (begins ? 1UL : 0UL) + (ends ? 2UL : 0UL) + (Text.ParagraphOf(inside.End - 1) > paragraph ? 4UL : 0UL);
        ulong before = begins ? 0 : Text.TokenForm[extent.Before];
        ulong after = ends ? 0 : Text.TokenForm[extent.After];
        int previous = PreviousOuter(quotation);
        ulong beside = previous < 0 ? 0UL
            : Text.ParagraphOf(quotations.Extents[previous].Whole.First) == paragraph
                ? (quotations.Guess.IsDirect(previous) ? 1UL : quotations.Guess.IsSpeech(previous) ? 2UL : 3UL)
                : (quotations.Guess.IsDirect(previous) ? 4UL : quotations.Guess.IsSpeech(previous) ? 5UL : 6UL);
        ulong owned = previous < 0 || quotations.Extents[previous].Inside.IsEmpty ? 0UL
            : _owner[quotations.Extents[previous].Inside.First] < 0 ? 1UL : 2UL;
        f.Add(edges);
        f.Add(edges, Level(quotations.Guess.Items[quotation].Confidence));
        f.Add(before);
        f.Add(after);
        f.Add(before, after);
        f.Add(Tag(extent.Before, paragraph), Tag(extent.After, paragraph));
        f.Add(Tag(extent.Before, paragraph), Tag(inside.First, paragraph));
        f.Add(Text.TokenForm[inside.First]);
        f.Add(Text.TokenForm[inside.End - 1]);
        f.Add(beside, owned);
        f.Add(beside, owned, edges);
        f.Add(columns.Composition[Text.TokenSentence[inside.First]]);
        f.Add((ulong)Math.Min(paragraph, 2));
    }

    private int PreviousOuter(int quotation)
    {
        // At most the six levels that quotations nest before the one before.
        int previous = quotation - 1;
        while (previous >= 0 && previous > quotation - 8 && columns.Quotations.Items[previous].Parent >= 0)
        {
            previous--;
        }

        return previous >= 0 && columns.Quotations.Items[previous].Parent < 0 ? previous : -1;
    }

    private ulong Tag(int token, int paragraph)
        => token < 0 || token >= Text.TokenCount || Text.ParagraphOf(token) != paragraph ? 0UL : (ulong)columns.Syntax.Xpos[token] + 1;

    private float Probability(int token, SpanKind kind)
    {
        int at = token * LabelChain.Labels + 1 + 2 * (int)kind;
        return tagger.Marginals[at] + tagger.Marginals[at + 1];
    }

    /// <summary>How likely a token of the same paragraph is of a kind; 9 for none there.</summary>
    private ulong Near(int token, int inside, SpanKind kind)
        => token < 0 || token >= Text.TokenCount || Text.ParagraphOf(token) != Text.ParagraphOf(inside)
            ? 9UL
            : Level(Probability(token, kind));

    /// <summary>How likely the likeliest cue near a token is, outward from the marks in their paragraph.</summary>
    private ulong Cue(int token, int step, int inside)
    {
        float best = 0;
        for (int i = token; i >= 0 && i < Text.TokenCount && Math.Abs(i - token) < NearTokens; i += step)
        {
            if (Text.ParagraphOf(i) != Text.ParagraphOf(inside))
            {
                break;
            }

            best = Math.Max(best, Probability(i, SpanKind.Cue));
        }

        return Level(best);
    }

    private static ulong Level(float p) => Buckets.Of(p, Bounds);
}
