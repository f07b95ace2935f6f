using NewsParsing.Pipeline;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Commands;
using NewsParsing.Training.Entities;
using NewsParsing.Training.Ledger;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Figures;

/// <summary>Everything that <c>evaluate readme</c> measures.</summary>
internal static class FigureSources
{
    /// <summary>The genres nearest to news, as <c>evaluate entities</c> takes them; the development part has no news of its own.</summary>
    private static readonly string[] GenresNearNews = ["news", "interview", "speech", "court"];

    public static IReadOnlyList<FigureSource> All { get; } =
    [
        new("PolNeAR dev", "evaluate attributions", AttributionFigures.Measure),
        // `evaluate attributions` prints bins too, but of confidences before they are rounded to two decimals: 667 in the last, not 687.
        new("PolNeAR dev", "evaluate readme", AttributionFigures.Confidence),
        new("PolNeAR dev in one paragraph", "evaluate attributions --style no-breaks",
            corpora => AttributionFigures.InOtherPrint(corpora, "no-breaks", StyleVariants.WithoutBreaks)),
        new("PolNeAR dev in British marks", "evaluate attributions --style single-marks",
            corpora => AttributionFigures.InOtherPrint(corpora, "single-marks", StyleVariants.WithSingleMarks)),
        new("GUM and EWT dev", "evaluate tags", Tags),
        new("GUM dev; PolNeAR dev against CoreNLP; worldwide names-dev", "evaluate names", Labels),
        new("GUM dev (interview, speech, court)", "evaluate entities",
            corpora => Names("names.gum", Gum(corpora, "dev"))),
        new("GUM train (news, interview, speech, court)", "evaluate entities --part train",
            corpora => Names("names.gum-train", Gum(corpora, "train"))),
        new("PolNeAR dev against CoreNLP", "evaluate entities", 
            corpora => Names("names.polnear", SilverNames.Read(Path.Combine(corpora, "polnear", "dev.jsonl.gz")).Select(Gold))),
        new("worldwide newswire, names-dev", "evaluate corpus --gold CORPORA/worldwide/names-dev.jsonl.gz",
            corpora => Names("names.worldwide", SpeakerGold.Read(Path.Combine(corpora, "worldwide", "names-dev.jsonl.gz")))),
        new("12 Wikinews articles", "evaluate corpus --gold CORPORA/gum-news/gold.jsonl",
            corpora => Speakers("wikinews", Path.Combine(corpora, "gum-news", "gold.jsonl"))),
        new("worldwide newswire, speakers-dev", "evaluate corpus --gold CORPORA/worldwide/speakers-dev.jsonl",
            corpora => Speakers("worldwide", Path.Combine(corpora, "worldwide", "speakers-dev.jsonl"))),
        ConfidenceFigures.Of("worldwide newswire, speakers-dev", "worldwide", "worldwide", "speakers-dev.jsonl"),
        ConfidenceFigures.Of("12 Wikinews articles", "wikinews", "gum-news", "gold.jsonl"),
        new("worldwide newswire, speakers-train", "train speakers", ConfidenceFigures.CrossValidated),
        new("worldwide speakers-train; GUM train and dev; PolNeAR dev", "evaluate rules", Speakers),
        new("GAP validation", "evaluate pronouns", corpora => Of("pronouns", PronounMeter.Measure(corpora).All)),
        new("datelines", "evaluate datelines", Datelines),
    ];

    /// <summary>F1 under the key itself, precision and recall under <c>.p</c> and <c>.r</c>.</summary>
    public static IEnumerable<(string Key, double Value)> Of(string key, Score score)
        => [(key, score.F1), (key + ".p", score.Precision), (key + ".r", score.Recall)];

    private static IEnumerable<(string Key, double Value)> Tags(string corpora)
        => EvaluateTagsCommand.Measure(corpora, ArticlePipeline.Default.Models.Syntax).SelectMany(item => new (string, double)[]
        {
            ($"tags.{item.Part}.tokens", item.Accuracy.Tokens),
            ($"tags.{item.Part}.upos", item.Accuracy.Upos),
            ($"tags.{item.Part}.xpos", item.Accuracy.Xpos),
            ($"tags.{item.Part}.uas", item.Accuracy.Unlabelled),
            ($"tags.{item.Part}.las", item.Accuracy.Labelled),
            ($"tags.{item.Part}.lemmas", item.Accuracy.Lemmas),
            ($"tags.{item.Part}.verb-lemmas", item.Accuracy.VerbLemmas),
        });

    private static IEnumerable<(string Key, double Value)> Labels(string corpora)
        => NameCorpora.Meters(corpora)
            .Zip(["gum", "polnear", "worldwide"], (NameMeter meter, string corpus) => (corpus, meter))
            .SelectMany(item => item.meter.Scores(ArticlePipeline.Default.Models.Syntax)
                .SelectMany(kind => Of(Key("labels", item.corpus, kind.Kind), kind.Score)));

    private static IEnumerable<(string Key, double Value)> Names(string key, IEnumerable<SpeakerGold> articles)
    {
        var meter = new EntityMeter();
        foreach (SpeakerGold gold in articles)
        {
            meter.Add(gold, NewsParser.Default.Parse(gold.Text));
        }

        return
        [
            .. Of(key + ".person", meter.Persons),
            .. Of(key + ".organization", meter.Organizations),
            .. Of(key + ".place", meter.Places),
        ];
    }

    private static IEnumerable<SpeakerGold> Gum(string corpora, string part)
        => EntityCorpus.Read(Path.Combine(corpora, "ud", $"gum-{part}.conllu.gz"), GenresNearNews).Select(Gold);

    private static SpeakerGold Gold(NamedDocument document) => new() { Id = document.Id, Text = document.Text, Names = document.Names };

    private static IEnumerable<(string Key, double Value)> Speakers(string corpus, string path)
    {
        var meter = new CorpusMeter();
        foreach (SpeakerGold gold in SpeakerGold.Read(path))
        {
            meter.Add(gold, NewsParser.Default.Parse(gold.Text));
        }

        QuoteMeter quotes = meter.Quotes;
        ClaimMeter claims = meter.Claims;
        return
        [
            (corpus + ".articles", meter.Articles),
            (corpus + ".quotes", quotes.Gold),
            (corpus + ".quotes.found", Share.Of(quotes.Found, quotes.Gold)),
            (corpus + ".quotes.exact", Share.Of(quotes.Exact, quotes.Gold)),
            (corpus + ".quotes.kind", Share.Of(quotes.RightKind, quotes.Gold)),
            (corpus + ".quotes.speaker", Share.Of(quotes.RightSpeaker, quotes.Gold)),
            (corpus + ".quotes.full-name", Share.Of(quotes.RightFullName, quotes.Gold)),
            (corpus + ".quotes.nobody", Share.Of(quotes.Unknown, quotes.Gold)),
            (corpus + ".claims", claims.Gold),
            (corpus + ".claims.found", Share.Of(claims.Found, claims.Gold)),
            (corpus + ".claims.speaker", Share.Of(claims.RightSpeaker, claims.Gold)),
            (corpus + ".claims.full-name", Share.Of(claims.RightFullName, claims.Gold)),
        ];
    }

    /// <summary>Each rule that finds speakers: how many it found, and what share of them is right (<c>.right</c>).</summary>
    private static IEnumerable<(string Key, double Value)> Speakers(string corpora)
        => Certainties.Measure(corpora).Counts.SelectMany(pair => new (string, double)[]
        {
            (Key("speakers", pair.Key.ToString()), pair.Value.Of),
            (Key("speakers", pair.Key.ToString(), "right"), Share.Of(pair.Value.Right, pair.Value.Of)),
        });

    private static IEnumerable<(string Key, double Value)> Datelines(string corpora)
    {
        DatelineMeter meter = DatelineMeter.Measure(corpora);
        return
        [
            ("datelines.articles", meter.Articles),
            ("datelines.all-fields", meter.AllFields),
            ("datelines.false-alarms", meter.FalseAlarms),
        ];
    }

    private static string Key(params string[] parts) => string.Join('.', parts).ToLowerInvariant();
}
