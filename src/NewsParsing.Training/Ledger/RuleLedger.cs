using System.Globalization;
using NewsParsing.Pipeline;
using NewsParsing.Rules;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Ledger;

/// <summary>
/// Switches each rule off in turn and counts what changes: attributions (source, cue, content, quotations), speakers of attributions and
/// quotations, mentions, and the figures.
/// </summary>
internal sealed class RuleLedger
{
    private bool _isBase = true;

    private RuleLedger(IReadOnlyList<LedgerCorpus> corpora) => Corpora = corpora;

    public IReadOnlyList<LedgerCorpus> Corpora { get; }

    /// <summary>Reads the corpora and parses them with all rules.</summary>
    public static RuleLedger Read(string corpora) => new(
    [
        new("PolNeAR dev", LedgerFigures.OfAttributions, ReadPolNeAR(corpora, "dev")),
        // The weights saw it, so that its figures would say nothing.
        new("PolNeAR train", [], ReadPolNeAR(corpora, "train")),
        new("worldwide speakers-train", LedgerFigures.OfSpeakers, ReadWorld(corpora, "speakers-train")),
        new("worldwide names-dev", LedgerFigures.OfNames, ReadWorld(corpora, "names-dev")),
    ]);

    /// <summary>The figures with all rules.</summary>
    public IEnumerable<string> Head() => Corpora.Where(corpus => corpus.FigureNames.Length > 0)
        .Select(corpus => (corpus.Name, Values: corpus.FigureNames.Zip(corpus.Figures, (name, value) => $"{name} {Share.Print(value)}")))
        .Select(corpus => $"{corpus.Name}: {string.Join(", ", corpus.Values)}");

    public RuleRow Measure(Rule rule)
    {
        Stage stage = StageOf(rule);
        // What the rule before left of the attributions would be read by this one.
        Stage first = _isBase ? stage : Stage.Attributions;
        _isBase = stage == Stage.Actors;
        var changes = new Changes[Corpora.Count];
        var figures = new double[Corpora.Count][];
        for (int c = 0; c < Corpora.Count; c++)
        {
            changes[c] = Corpora[c].Measure(default(RuleSet).Without(rule), first, out double[] values);
            figures[c] = [.. values.Zip(Corpora[c].Figures, (value, before) => value - before)];
        }

        return new RuleRow(rule, stage, changes, figures);
    }

    /// <summary>The line of a rule.</summary>
    public static string Line(RuleRow row)
        => $"{row.Rule,-24} {string.Join(' ', row.Changes.Select(item => $"{item,-14}"))}"
            + string.Join("|", row.Figures.Where(values => values.Length > 0)
                .Select(values => string.Concat(values.Select(value => $"{Signed(value),6}"))));

    /// <summary>A change of a figure: with its sign, 0 for none.</summary>
    public static string Signed(double change)
        => (Math.Round(change, 1) + 0.0).ToString("+0.0;-0.0;0", CultureInfo.InvariantCulture);

    /// <summary>The values of the enum stand in the order of the stages.</summary>
    public static Stage StageOf(Rule rule) => rule < Rule.InterviewRole ? Stage.Attributions : Stage.Actors;

    private static List<LedgerArticle> ReadPolNeAR(string corpora, string part)
        => ReadAll(GoldArticle.Read(Path.Combine(corpora, "polnear", part + ".jsonl.gz")), LedgerArticle.Of);

    private static List<LedgerArticle> ReadWorld(string corpora, string part)
        => ReadAll(SpeakerGold.Read(Path.Combine(corpora, "worldwide", part + ".jsonl.gz")), LedgerArticle.Of);

    private static List<LedgerArticle> ReadAll<T>(IEnumerable<T> articles, Func<T, LedgerArticle> read)
        => [.. articles.AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount).Select(read)];
}
