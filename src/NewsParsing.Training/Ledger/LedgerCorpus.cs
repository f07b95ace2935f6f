using NewsParsing.Pipeline;
using NewsParsing.Rules;

namespace NewsParsing.Training.Ledger;

/// <summary>A corpus of the ledger, and what the rules give on it when all are followed.</summary>
internal sealed class LedgerCorpus
{
    private readonly List<LedgerArticle> _articles;
    private readonly Decisions[] _base;

    /// <param name="name">The corpus in words.</param>
    /// <param name="figures">The names of its figures; none where only changes are counted.</param>
    /// <param name="articles">Its articles.</param>
    public LedgerCorpus(string name, string[] figures, List<LedgerArticle> articles)
    {
        Name = name;
        FigureNames = figures;
        _articles = articles;
        _base = new Decisions[articles.Count];
        Article[] parsed = Parse(default, Stage.Attributions, _base);
        Figures = Measure(parsed);
    }

    public string Name { get; }

    public string[] FigureNames { get; }

    /// <summary>The figures with all rules.</summary>
    public double[] Figures { get; }

    /// <summary>Parses the articles anew from a stage on.</summary>
    /// <param name="rules">The rules to follow.</param>
    /// <param name="first">The first stage that follows other rules than before.</param>
    /// <param name="figures">The figures by these rules.</param>
    /// <returns>What they change.</returns>
    public Changes Measure(RuleSet rules, Stage first, out double[] figures)
    {
        var decisions = new Decisions[_articles.Count];
        Article[] parsed = Parse(rules, first, decisions);
        Changes changes = default;
        for (int i = 0; i < decisions.Length; i++)
        {
            changes += _base[i].To(decisions[i]);
        }

        // Scoring takes as long as parsing, and most rules change nothing in some corpus.
        figures = changes == default ? Figures : Measure(parsed);
        return changes;
    }

    private Article[] Parse(RuleSet rules, Stage first, Decisions[] decisions)
    {
        var pipeline = new ArticlePipeline(ArticlePipeline.Default.Knowledge, ArticlePipeline.Default.Models, rules);
        var parsed = new Article[_articles.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, parsed.Length, options, i =>
        {
            parsed[i] = _articles[i].Parse(pipeline, first);
            decisions[i] = new Decisions(parsed[i]);
        });
        return parsed;
    }

    private double[] Measure(Article[] parsed)
    {
        if (FigureNames.Length == 0)
        {
            return [];
        }

        var figures = new LedgerFigures();
        for (int i = 0; i < parsed.Length; i++)
        {
            figures.Add(_articles[i], parsed[i]);
        }

        return figures.Values();
    }
}
