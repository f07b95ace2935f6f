using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Judges whole spans as the content before and after each cue: those that the labels make likely and those that the sentence's shape
/// offers. The choice replaces the nearest linked content on that side.
/// </summary>
internal sealed class ContentChooser(
    TokenColumns columns, List<LabeledSpan> spans, List<SpanLink> links, List<LinkedContent> contents, SpanTagger tagger,
    PairFeatures pairs)
    : Choice(MostCandidates)
{
    private const int MostCandidates = 64;

    /// <summary>How far after a cue a content may start, and how far before it.</summary>
    // "said in a letter to the board on Monday that": 99 % of the contents of PolNeAR train that follow their cue begin within 31 tokens,
    // and with 12 instead 14 attributions of PolNeAR and the worldwide articles are other, with 48 four. None begins more than 111 before
    // its cue.
    private const int FurthestStart = 24, FurthestBefore = 160;

    /// <summary>Tokens of the longest candidate.</summary>
    // 99.9 % of the contents of PolNeAR train have at most 171 tokens.
    private const int LongestContent = 240;

    /// <summary>How many starts are tried on a side and how many ends for each.</summary>
    // Three starts lose 0.3 points of quoted speech on PolNeAR dev, twelve move no figure; two ends lose 0.1 of linked, eight nothing.
    private const int MostStarts = 6, EndsPerStart = 4;

    /// <summary>How likely a token has to be the start of a content, and how likely an end.</summary>
    // 0.01 and 0.05 for a start move the figures of PolNeAR dev by at most 0.2; 0.1 for an end loses 0.1 of cue, content and linked.
    private const float LeastBegin = 0.02f, LeastEnd = 0.02f;

    /// <summary>How many places in the list a cue's content is looked for.</summary>
    // With six, 5 attributions of PolNeAR train are other.
    private const int FurthestPlace = 12;

    /// <summary>Taken off the score of no content: recall is worth more than a choice by likelihood gives it.</summary>
    // Without it 0.4 points of linked and of quoted speech are lost on PolNeAR dev and 1.5 of worldwide claims; 1 gains 0.6 of quoted
    // speech and 1 of claims, and loses 0.1 of source and linked.
    private const float NoneBias = 0.5f;

    /// <summary>How sure it has to be that there is no content for a labelled one to be given up.</summary>
    // 0.3 loses 0.3 points of quoted speech on PolNeAR dev and 0.8 of worldwide claims; 0.8 gains as much and loses 0.1 of cue.
    private const float Drop = 0.5f;

    private readonly TokenRange[] _candidates = new TokenRange[MostCandidates];

    /// <summary>The place of the linked content nearest to the cue on the side; -1 for none, else it is the first candidate.</summary>
    private int _labeled;

    public ContentFeatures Features { get; } = new(columns, spans, links, contents, tagger, pairs);

    public ReadOnlySpan<TokenRange> Candidates => _candidates.AsSpan(0, Count);

    /// <summary>Writes the contents: those of the labels, linked, and in place of these or beside them what is chosen.</summary>
    public void Run(AttributionModel model)
    {
        Start();
        for (int cue = 0; cue < spans.Count; cue++)
        {
            columns.Text.ThrowIfCancelled(cue);
            if (spans[cue].Kind == SpanKind.Cue)
            {
                Choose(cue, after: true, model);
                Choose(cue, after: false, model);
            }
        }
    }

    /// <summary>
    /// Takes the contents as the labels and links have them, in the places of the spans; where a span is none, an empty one stands.
    /// </summary>
    public void Start()
    {
        contents.Clear();
        for (int i = 0; i < spans.Count; i++)
        {
            LabeledSpan span = spans[i];
            contents.Add(span.Kind == SpanKind.Content
                ? new LinkedContent(span.Range, links[i].To, span.Rule, span.Probability, links[i].Probability)
                : new LinkedContent(default, -1, Rule.None, 0, 0));
        }
    }

    /// <summary>Collects the candidates on a side of a cue.</summary>
    public void Collect(int cue, bool after)
    {
        Count = 0;
        _labeled = Nearest(cue, after);
        Features.Begin(cue, after);
        if (_labeled >= 0)
        {
            Add(contents[_labeled].Range);
        }

        if (after)
        {
            CollectAfter(cue);
        }
        else
        {
            CollectBefore(cue);
        }
    }

    public override void Describe(int candidate, ref FeatureList features)
    {
        if (candidate == Count)
        {
            Features.ExtractNone(ref features);
        }
        else
        {
            Features.Extract(_candidates[candidate], isLabeled: _labeled >= 0 && candidate == 0, ref features);
        }
    }

    // The features see what was chosen for the cues before, so the list is written while it is read; when it is whole, nothing changes it.
    private void Choose(int cue, bool after, AttributionModel model)
    {
        Collect(cue, after);
        if (Count == 0)
        {
            return;
        }

        int best = Decide(model.Pairs, NoneBias, out float probability);
        if (best < Count && _labeled < 0)
        {
            contents.Add(new LinkedContent(_candidates[best], cue, Rule.Chosen, probability, LinkProbability: 1));
        }
        else if (best < Count)
        {
            contents[_labeled] = contents[_labeled] with { Range = _candidates[best], Rule = Rule.Chosen, Probability = probability };
        }
        else if (_labeled >= 0 && probability > Drop)
        {
            contents[_labeled] = contents[_labeled] with { Cue = -1 };
        }
    }

    private int Nearest(int cue, bool after)
    {
        int best = -1;
        int step = after ? 1 : -1;
        for (int i = cue + step; i >= 0 && i < spans.Count && Math.Abs(i - cue) < FurthestPlace; i += step)
        {
            if (contents[i].Cue == cue)
            {
                best = i;
                break;
            }
        }

        return best;
    }

    private void CollectAfter(int cue)
    {
        TokenRange range = spans[cue].Range;
        int sentenceEnd = columns.Text.SentenceEnd(columns.Text.TokenSentence[range.End - 1]);
        int limit = Math.Min(Math.Min(columns.Tree.Bounds.End, sentenceEnd), range.End + FurthestStart);
        // Its other ends, too: the label may be right where a content starts and wrong where it stops.
        if (_labeled >= 0)
        {
            AddEnds(contents[_labeled].Range.First);
        }

        int starts = 0;
        for (int i = range.End; i < limit && starts < MostStarts; i++)
        {
            if (tagger.Begin(i, SpanKind.Content) >= LeastBegin)
            {
                AddEnds(i);
                starts++;
            }
        }
    }

    private void CollectBefore(int cue)
    {
        // Over sentences, within the paragraph: "“We tried. We failed,” she said."
        int end = spans[cue].Range.First;
        int paragraph = columns.Text.ParagraphToken(columns.Text.ParagraphOf(end));
        int limit = Math.Max(Math.Max(paragraph, columns.Tree.Bounds.First), end - FurthestBefore);
        int starts = 0;
        for (int i = end - 1; i >= limit && starts < MostStarts; i--)
        {
            if (tagger.Begin(i, SpanKind.Content) >= LeastBegin)
            {
                AddEnds(i, end);
                starts++;
            }
        }
    }

    /// <summary>Adds the contents that start at a token and stop at its likeliest ends or at the end of its sentence.</summary>
    private void AddEnds(int start, int limit = int.MaxValue)
    {
        TextBuffer text = columns.Text;
        int paragraphEnd = Math.Min(columns.Tree.Bounds.End, text.ParagraphEnd(text.ParagraphOf(start)));
        limit = Math.Min(Math.Min(limit, paragraphEnd), start + LongestContent);
        Span<(float Probability, int End)> best = stackalloc (float, int)[EndsPerStart];
        best.Clear();
        float survival = 1;
        for (int i = start + 1; i <= limit && survival > LeastEnd; i++)
        {
            float next = i < paragraphEnd ? tagger.Continue(i, SpanKind.Content) : 0;
            float probability = survival * (1 - next);
            survival *= next;
            if (probability > best[^1].Probability)
            {
                int place = EndsPerStart - 1;
                for (; place > 0 && best[place - 1].Probability < probability; place--)
                {
                    best[place] = best[place - 1];
                }

                best[place] = (probability, i);
            }
        }

        foreach ((float probability, int end) in best)
        {
            if (probability > LeastEnd)
            {
                Add(new TokenRange(start, end));
            }
        }

        AddSentenceEnds(start, limit);
    }

    private void AddSentenceEnds(int start, int limit)
    {
        // With and without the full stop: of the contents of PolNeAR train that are not quoted 421 hold it and 8,481 stop before it;
        // quotations hold it.
        int sentenceEnd = columns.Text.SentenceEnd(columns.Text.TokenSentence[start]);
        for (int end = sentenceEnd - 1; end <= sentenceEnd; end++)
        {
            if (end <= limit && end > start)
            {
                Add(new TokenRange(start, end));
            }
        }
    }

    private void Add(TokenRange range)
    {
        if (Count < MostCandidates && !Candidates.Contains(range))
        {
            _candidates[Count++] = range;
        }
    }
}
