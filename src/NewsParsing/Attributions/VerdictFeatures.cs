using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// The features by which an attribution is judged as a whole, cue, source and contents together; the only definition, for training and use.
/// </summary>
internal sealed class VerdictFeatures(
    TokenColumns columns, List<LabeledSpan> spans, List<LinkedContent> list, PairFeatures pairs, ContentFeatures contents)
{
    // After those of links (0 to 299) and contents (400 to 599) in the one table of weights.
    private const uint Templates = 600;

    /// <summary>How many spans beside a cue are looked at for contents that hold it.</summary>
    // A cue inside another's content stands at most four places in the list from it in PolNeAR train (258 of them).
    private const int FurthestHolder = 12;

    /// <param name="report">The report.</param>
    /// <param name="parts">Its contents.</param>
    /// <param name="f">Takes the features.</param>
    public void Extract(in Report report, ReadOnlySpan<LinkedContent> parts, ref FeatureList f)
    {
        TokenRange range = report.Range;
        int head = pairs.HeadOf(range);
        ulong lemma = columns.Syntax.Lemma[head];
        ulong tag = Tag(head);
        ulong relation = (ulong)columns.Syntax.Relation[head];
        ulong source = SourceState(report, head);
        ulong sure = Level(report.Cue.Probability);
        f.Clear(Templates);
        // The same for all: how often an attribution is right when nothing else is known (linked precision on PolNeAR dev: 74.4).
        f.Add(0);
        f.Add(lemma);
        // "according to" and "the accord", "pointed out" and "a point": the lemma alone is no cue.
        f.Add(lemma, tag, relation);
        f.Add(lemma, source);
        f.Add(columns.Cue[head], (ulong)columns.Frames[head], tag);
        f.Add(tag, relation, source);
        f.Add(tag, columns.Tree.Dependents[head]);
        f.Add(lemma, columns.Tree.Dependents[head]);
        f.Add(sure, Level(report.LinkProbability), source);
        f.Add(ContentFeatures.Length(range.Length), tag, sure);
        f.Add(Form(range.First), Form(range.End - 1));
        f.Add(Tag(range.First - 1), tag, Tag(range.End));
        f.Add(Form(range.First - 1), source);
        f.Add(Form(range.End), source);
        f.Add(columns.Quote[head], columns.Composition[columns.Text.TokenSentence[head]]);
        ulong holder = Holder(report.Place, range);
        // "“He said no,” she recalled": the cue "said" stands in what another cue is given, as a report inside hers.
        f.Add(holder, source, columns.Quote[head]);
        f.Add(holder, sure);
        AddSource(report, lemma, tag, sure, ref f);
        AddContents(report, parts, head, lemma, source, sure, ref f);
    }

    private void AddSource(in Report report, ulong lemma, ulong tag, ulong sure, ref FeatureList f)
    {
        if (!report.HasSource)
        {
            // As many as AddSource adds, so that the contents' templates keep their numbers.
            f.Skip(6);
            return;
        }

        TokenRange range = report.Source.Range;
        int head = pairs.HeadOf(range);
        ulong form = columns.Text.TokenForm[head];
        f.Add(form);
        f.Add(form, lemma);
        f.Add(Tag(head), (ulong)columns.Syntax.Relation[head], tag);
        f.Add(Form(range.First), ContentFeatures.Length(range.Length));
        f.Add(Level(report.Source.Probability), sure);
        f.Add(Tag(range.First - 1), Tag(range.End), columns.Quote[head]);
    }

    private void AddContents(
        in Report report, ReadOnlySpan<LinkedContent> parts, int head, ulong lemma, ulong source, ulong sure, ref FeatureList f)
    {
        TokenRange own = report.Range;
        float weakest = 1;
        float weakestLink = 1;
        ulong sides = 0;
        int length = 0;
        TokenRange content = default;
        int nearestGap = int.MaxValue;
        foreach (ref readonly LinkedContent part in parts)
        {
            TokenRange range = part.Range;
            bool after = range.First > own.First;
            int gap = after ? range.First - own.End : own.First - range.End;
            (content, nearestGap) = gap < nearestGap ? (range, gap) : (content, nearestGap);
            weakest = Math.Min(weakest, part.Probability);
            weakestLink = Math.Min(weakestLink, part.LinkProbability);
            // A content in the sentence of its cue and one in another are two things: bits 1 and 2 for speech and other words before it,
            // and four pairs in all.
            bool isBeside = columns.Text.TokenSentence[after ? range.First : range.End - 1] == columns.Text.TokenSentence[own.First];
            sides |= (columns.IsSpeech(range.First) ? 1UL : 2UL) << ((after ? 4 : 0) + (isBeside ? 0 : 2));
            length += range.Length;
        }

        ulong count = (ulong)Math.Min(3, parts.Length);
        int root = pairs.HeadOf(content);
        ulong direct = pairs.Direct(own, head, content, root);
        ulong size = ContentFeatures.Length(length);
        // "said that it rained", "said on Friday that": to eight tokens between cue and content, and 16 more for a content after its cue.
        ulong place = content.First > own.First ? 16UL + (ulong)Math.Clamp(nearestGap, 0, 8) : (ulong)Math.Clamp(nearestGap, 0, 8);
        ulong quotes = contents.QuoteState(content);
        ulong chosen = Level(weakest);
        f.Add(sides, source);
        f.Add(sides, count, lemma);
        f.Add(place, source, quotes);
        f.Add(place, lemma);
        f.Add(place, size);
        f.Add(size, lemma);
        f.Add(size, quotes);
        f.Add(quotes, sides);
        f.Add(chosen, Level(weakestLink), sure);
        f.Add(chosen, sides);
        f.Add(chosen, size);
        f.Add(direct, (ulong)columns.Syntax.Relation[root], Tag(root));
        f.Add(direct, (ulong)columns.Syntax.Relation[root], lemma);
        f.Add(Form(content.First), lemma);
        f.Add(Form(content.First), Tag(content.First + 1));
        f.Add(Tag(content.First), place);
        f.Add(Form(content.End - 1), Form(content.End));
        f.Add(Tag(content.End), Tag(content.End + 1), source);
        f.Add(columns.Syntax.Lemma[root]);
        f.Add(Holder(report.Place, content), sides);
    }

    /// <summary>Where the source stands, whether the tree has it for the subject, and over how many clauses.</summary>
    private ulong SourceState(in Report report, int head)
    {
        int subject = columns.Tree.SubjectOf(head, out int clauses);
        ulong tree = subject < 0 ? 0UL : (ulong)clauses + 1;
        if (!report.HasSource)
        {
            return tree;
        }

        TokenRange range = report.Source.Range;
        TokenRange own = report.Range;
        bool after = range.First > own.First;
        int gap = after ? range.First - own.End : own.First - range.End;
        // "said Ito" and "Ito … said": side, whether a report before it gave the source (77 of 24,050 cues in PolNeAR train), and a
        // distance in four steps.
        ulong place = (after ? 8UL : 0UL)
            + (report.SharesSource ? 4UL : 0UL)
            + (gap <= 0 ? 0UL : gap <= 2 ? 1UL : gap <= 8 ? 2UL : 3UL);
        return 8 + tree + 8 * (place + (subject >= 0 && range.Contains(subject) ? 16UL : 0UL));
    }

    /// <summary>
    /// Whether tokens stand in a content: 0 no, or in one of the cue itself; 1 in one without a cue, 2 in that of another cue.
    /// </summary>
    private ulong Holder(int cue, TokenRange own)
    {
        ulong holder = 0;
        for (int i = Math.Max(0, cue - FurthestHolder); i < Math.Min(spans.Count, cue + FurthestHolder); i++)
        {
            LinkedContent content = list[i];
            if (content.Cue != cue && content.Range.Contains(own))
            {
                holder = Math.Max(holder, content.Cue < 0 ? 1UL : 2UL);
            }
        }

        return holder;
    }

    private ulong Form(int i) => contents.Form(i);

    private ulong Tag(int i) => contents.Tag(i);

    // Finer near 1, where most attributions are: 687 of the 1,958 of PolNeAR dev have a confidence of 0.9 or more.
    private static ulong Level(float p) => Buckets.Of(p, [0.1f, 0.25f, 0.4f, 0.55f, 0.7f, 0.8f, 0.9f, 0.97f]);
}
