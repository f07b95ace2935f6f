using System.Globalization;
using NewsParsing.Pipeline;
using NewsParsing.Rules;

namespace NewsParsing.Training.Ledger;

/// <summary>
/// Switches each rule off in turn and counts what changes: attributions (source, cue, content, quotations), speakers of attributions that stay,
/// mentions, and the figures.
/// </summary>
internal sealed class RuleLedger
{
    private readonly List<(string Name, List<LedgerArticle> Articles, Decisions[] Base)> _corpora = [];
    private readonly double[] _attributions;
    private readonly double[] _speakers;

    /// <param name="dev">PolNeAR's dev part, on which the figures of attributions are measured.</param>
    /// <param name="train">Its training part: counts only, for its weights saw it.</param>
    /// <param name="world">Articles with gold speakers.</param>
    public RuleLedger(List<LedgerArticle> dev, List<LedgerArticle> train, List<LedgerArticle> world)
    {
        _corpora.Add(("dev", dev, []));
        _corpora.Add(("train", train, []));
        _corpora.Add(("world", world, []));
        _attributions = Measure(0, default, out Decisions[] devBase).OfAttributions();
        Measure(1, default, out Decisions[] trainBase);
        _speakers = Measure(2, default, out Decisions[] worldBase).OfSpeakers();
        _corpora[0] = _corpora[0] with { Base = devBase };
        _corpora[1] = _corpora[1] with { Base = trainBase };
        _corpora[2] = _corpora[2] with { Base = worldBase };
    }

    public IEnumerable<string> Head()
    {
        yield return Invariant($"PolNeAR dev: source {_attributions[0]:F1}, cue {_attributions[1]:F1}, content {_attributions[2]:F1}, linked {_attributions[3]:F1}, quoted {_attributions[4]:F1}");
        yield return Invariant($"worldwide speakers-train: speaker {_speakers[0]:F1}, full name {_speakers[1]:F1}, nobody {_speakers[2]:F1}; claims found {_speakers[3]:F1}, with their speaker {_speakers[4]:F1}");
        yield return "attributions / speakers / mentions changed in dev, train, world; what the figures do without the rule";
    }

    /// <summary>The line of a rule.</summary>
    public string Measure(Rule rule)
    {
        RuleSet rules = default(RuleSet).Without(rule);
        var counts = new List<string>();
        double[] attributions = [];
        double[] speakers = [];
        for (int c = 0; c < _corpora.Count; c++)
        {
            LedgerFigures figures = Measure(c, rules, out Decisions[] decisions);
            attributions = c == 0 ? figures.OfAttributions() : attributions;
            speakers = c == 2 ? figures.OfSpeakers() : speakers;
            Decisions[] before = _corpora[c].Base;
            counts.Add(string.Create(CultureInfo.InvariantCulture, $"{Sum(before, decisions, (a, b) => a.ChangedAttributions(b))}/{Sum(before, decisions, (a, b) => a.ChangedSpeakers(b))}/{Sum(before, decisions, (a, b) => a.ChangedMentions(b))}"));
        }

        return $"{rule,-26} {string.Join("  ", counts.Select(count => count.PadRight(13)))} {Change(attributions, _attributions)} | {Change(speakers, _speakers)}";
    }

    private LedgerFigures Measure(int corpus, RuleSet rules, out Decisions[] decisions)
    {
        var figures = new LedgerFigures();
        List<LedgerArticle> articles = _corpora[corpus].Articles;
        var result = new Decisions[articles.Count];
        var parsed = new Article[articles.Count];
        var pipeline = new ArticlePipeline(ArticlePipeline.Default.Knowledge, ArticlePipeline.Default.Models, rules);
        Parallel.For(0, articles.Count, i =>
        {
            parsed[i] = articles[i].Parse(pipeline, Stage.Attributions);
            result[i] = new Decisions(parsed[i]);
        });
        for (int i = 0; i < articles.Count && corpus != 1; i++)
        {
            figures.Add(articles[i], parsed[i]);
        }

        decisions = result;
        return figures;
    }

    private static int Sum(Decisions[] before, Decisions[] after, Func<Decisions, Decisions, int> count) => before.Zip(after).Sum(pair => count(pair.First, pair.Second));

    private static string Change(double[] figures, double[] before)
        => string.Join(' ', figures.Zip(before).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(pair.First - pair.Second, 1) + 0.0,5:+0.0;-0.0;0}")));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
