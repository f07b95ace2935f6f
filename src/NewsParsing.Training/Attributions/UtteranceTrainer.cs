using NewsParsing.Attributions;
using NewsParsing.Quotations;
using NewsParsing.Text;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Attributions;

/// <summary>Trains what decides whether quotations are speech, and of which kind.</summary>
internal sealed class UtteranceTrainer(AttributionSettings settings, Action<string> report)
{
    private const int LeastCount = 3;
    private const int Rows = 20_000;

    private readonly List<UtteranceSample> _samples = [];
    private readonly DraftList _drafts = new();
    private readonly AttributionReading _reading = new();

    /// <summary>Reads an article by models that did not see it.</summary>
    public void Collect(HeldArticle held, AttributionModel model)
    {
        AttributionSample article = held.Sample;
        _drafts.Clear(article.Text.TokenCount);
        held.FindSpans(_reading, model);
        _reading.FindReports(model);
        _reading.Lines.Fill(article.Head.BodyToken);
        _reading.Builder.Run(model, article.Head.BodyToken, _drafts);
        var features = new UtteranceFeatures(_reading.Columns, _reading.Tagger, _drafts);
        features.Begin();
        var list = new FeatureList(new uint[FeatureList.Capacity]);
        QuotationBuffer quotations = article.Quotations;
        for (int q = 0; q < quotations.Count; q++)
        {
            bool isDecided = quotations.Items[q].Parent >= 0 || KindRules.OtherByContext(quotations.Features[q]) is not null;
            if (!isDecided && GoldOf(article, q) is { } gold)
            {
                features.Extract(q, isSpeech: false, ref list);
                uint[] speech = [.. list.Items];
                features.Extract(q, isSpeech: true, ref list);
                _samples.Add(new UtteranceSample(gold.IsSpeech, gold.IsDirect, speech, [.. list.Items], quotations.Guess.Items[q].Kind)
                {
                    IsNewswire = article.Article.Speakers is not null,
                    Fold = held.Fold,
                });
            }
        }
    }

    /// <summary>Trains, and measures each fold by weights of the others.</summary>
    public QuantizedTable Train()
    {
        UtteranceMeter polnear = new(), newswire = new();
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            FeatureTable others = Train(_samples.Where(sample => sample.Fold != fold)).ToTable();
            foreach (UtteranceSample sample in _samples.Where(sample => sample.Fold == fold))
            {
                (sample.IsNewswire ? newswire : polnear).Add(sample, others);
            }
        }

        report($"quotations of PolNeAR: {polnear}");
        report($"quotations of the newswire: {newswire}");
        return Train(_samples);
    }

    private QuantizedTable Train(IEnumerable<UtteranceSample> samples)
    {
        var choices = new List<ChoiceSample>();
        foreach (UtteranceSample sample in samples)
        {
            for (int copy = 0; copy < (sample.IsNewswire ? settings.NewswireCopies : 1); copy++)
            {
                choices.AddRange(sample.Choices());
            }
        }

        return ChoiceTrainer.Train(choices, settings, LeastCount, Rows);
    }

    /// <summary>Whether a quotation is speech, and direct; null where the corpus leaves it open.</summary>
    private static (bool IsSpeech, bool? IsDirect)? GoldOf(AttributionSample article, int quotation)
    {
        QuotationBuffer quotations = article.Quotations;
        if (article.Article.Speakers?.Quotes is { } quotes)
        {
            TextSpan[] spans = [.. quotations.CharactersOf(quotation).ToArray().Select(article.Text.GivenSpan)];
            GoldQuote? gold = quotes.FirstOrDefault(quote => quote.Spans.Any(span => spans.Any(span.Overlaps)));
            return gold is null ? (false, null)
                : gold.IsDoubtful ? null
                : gold.IsSpeech ? (true, gold.Kind == GoldQuoteKind.Direct)
                : (false, null);
        }

        int held = 0;
        int all = 0;
        foreach (TokenRange range in quotations.RangesOf(quotation))
        {
            for (int i = range.First; i < Math.Min(range.End, article.Text.TokenCount); i++)
            {
                all++;
                held += article.Labels[i] is TokenLabel.BeginContent or TokenLabel.InsideContent ? 1 : 0;
            }
        }

        // A label may be a cue's or a source's inside a content: what is mostly content is speech, what has none is not.
        return held * 2 >= all ? (true, null) : held == 0 ? (false, null) : null;
    }
}
