namespace NewsParsing.Training.Scoring;

/// <summary>Quotations against the gold: found, kind and speaker. The figures are those of <c>evaluate.py quotes</c>.</summary>
internal sealed class QuoteMeter
{
    private readonly List<Miss> _misses = [];
    private double _articleSpeaker, _articleFullName;
    private int _articles;

    /// <summary>Quotations of speech in the gold that are not doubtful.</summary>
    public int Gold { get; private set; }

    public int Found { get; private set; }

    /// <summary>Those found whose every part has exactly the gold's ends.</summary>
    public int Exact { get; private set; }

    public int RightKind { get; private set; }

    /// <summary>Those whose speaker has one of the gold's names.</summary>
    public int RightSpeaker { get; private set; }

    /// <summary>Those whose speaker has the fullest name of the article.</summary>
    public int RightFullName { get; private set; }

    /// <summary>Those found without a speaker, where the gold has one.</summary>
    public int Unknown { get; private set; }

    /// <summary>Words in quotation marks that are no speech.</summary>
    public int NotSpeech { get; private set; }

    public int NotSpeechTakenForSpeech { get; private set; }

    /// <summary>Quotations of speech that touch none of the gold's.</summary>
    public int Spurious { get; private set; }

    /// <summary>Mean over articles of the share of right speakers among the quotations found, in per cent.</summary>
    public double ArticleSpeaker => Share.Of(_articleSpeaker, _articles);

    public double ArticleFullName => Share.Of(_articleFullName, _articles);

    public IReadOnlyList<Miss> Misses => _misses;

    /// <exception cref="ArgumentException">The gold does not annotate quotations.</exception>
    public void Add(SpeakerGold gold, Article article)
    {
        IReadOnlyList<GoldQuote> wanted = gold.Quotes ?? throw new ArgumentException($"{gold.Id} has no quotations.", nameof(gold));
        Quote[] given = [.. article.Quotes.Where(quote => quote.Parent is null)];
        bool[] used = new bool[given.Length];
        int found = 0, speakers = 0, fullNames = 0;
        foreach (GoldQuote want in wanted)
        {
            Gold += want.IsSpeech && !want.IsDoubtful ? 1 : 0;
            NotSpeech += !want.IsSpeech && !want.IsDoubtful ? 1 : 0;
            int hit = Find(want, given);
            if (hit >= 0)
            {
                used[hit] = true;
            }

            if (want.IsDoubtful)
            {
                continue;
            }

            if (hit < 0)
            {
                Report(want.IsSpeech, "quotation not found", gold, want.Spans[0]);
            }
            else if (want.IsSpeech)
            {
                found++;
                Compare(gold, want, given[hit], ref speakers, ref fullNames);
            }
            else if (given[hit].IsSpeech)
            {
                NotSpeechTakenForSpeech++;
                Report(true, "no speech, taken for speech", gold, want.Spans[0]);
            }
        }

        for (int i = 0; i < given.Length; i++)
        {
            if (!used[i] && given[i].IsSpeech)
            {
                Spurious++;
                Report(true, "no quotation of the gold", gold, given[i].Spans[0]);
            }
        }

        Count(found, speakers, fullNames);
    }

    /// <summary>The lines that the script prints.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"quotes: {Gold}";
        yield return $"found: {Print(Found)}";
        yield return $"exact_span: {Print(Exact)}";
        yield return $"kind: {Print(RightKind)}";
        yield return $"speaker: {Print(RightSpeaker)}";
        yield return $"full_name: {Print(RightFullName)}";
        yield return $"speaker_unknown: {Print(Unknown)}";
        yield return "article_mean";
        yield return $"  speaker: {Share.Print(ArticleSpeaker)}";
        yield return $"  full_name: {Share.Print(ArticleFullName)}";
        yield return $"not_speech: {NotSpeech}";
        yield return $"not_speech_taken_for_speech: {NotSpeechTakenForSpeech}";
        yield return $"spurious: {Spurious}";
    }

    /// <summary>The quotation with the same parts, or the last that touches the gold's; -1 for none.</summary>
    internal static int Find(GoldQuote want, IReadOnlyList<Quote> given)
    {
        int hit = -1;
        for (int i = 0; i < given.Count; i++)
        {
            if (want.Spans.Any(span => given[i].Spans.Any(span.Overlaps)))
            {
                hit = i;
                if (given[i].Spans.SequenceEqual(want.Spans))
                {
                    break;
                }
            }
        }

        return hit;
    }

    private void Compare(SpeakerGold gold, GoldQuote want, Quote quote, ref int speakers, ref int fullNames)
    {
        string? name = GoldSpeaker.NameOf(quote.Speakers, want.Speaker);
        bool rightSpeaker = GoldSpeaker.Matches(name, want.Speaker);
        bool rightFullName = GoldSpeaker.MatchesFully(name, want.Speaker);
        bool exact = want.Spans.All(quote.Spans.Contains);
        bool rightKind = quote.Kind == (want.Kind == GoldQuoteKind.Direct ? QuoteKind.Direct : QuoteKind.Mixed);
        Exact += exact ? 1 : 0;
        RightKind += rightKind ? 1 : 0;
        Unknown += name is null && want.Speaker is not null ? 1 : 0;
        speakers += rightSpeaker ? 1 : 0;
        fullNames += rightFullName ? 1 : 0;
        Report(!exact, "ends of a quotation", gold, want.Spans[0]);
        Report(!rightKind, "kind of a quotation", gold, want.Spans[0], want.Kind.ToString(), quote.Kind.ToString());
        Report(!rightSpeaker, "speaker of a quotation", gold, want.Spans[0], want.Speaker?.Canonical, name);
        Report(rightSpeaker && !rightFullName, "full name of a quotation's speaker", gold, want.Spans[0], want.Speaker?.Canonical, name);
    }

    private void Count(int found, int speakers, int fullNames)
    {
        Found += found;
        RightSpeaker += speakers;
        RightFullName += fullNames;
        if (found > 0)
        {
            _articles++;
            _articleSpeaker += (double)speakers / found;
            _articleFullName += (double)fullNames / found;
        }
    }

    private string Print(int part) => Share.Print(Share.Of(part, Gold));

    private void Report(bool isMiss, string what, SpeakerGold gold, TextSpan span, string? right = null, string? given = null)
    {
        if (isMiss)
        {
            _misses.Add(new Miss(gold.Id, what, gold.Text[span.ToRange()], right, given));
        }
    }
}
