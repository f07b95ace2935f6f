using System.Text;
using NewsParsing.Rules;

namespace NewsParsing.Training.Ledger;

/// <summary>The measured parts of docs/rules.md, each between two comments.</summary>
internal static class RulePage
{
    public const string Path = "docs/rules.md";

    /// <summary>The corpora whose changes are on the page: the others are there for their figures.</summary>
    private const int Counted = 3;

    /// <summary>Writes the text between the comments <c>&lt;!-- NAME --&gt;</c> and <c>&lt;!-- end of NAME --&gt;</c>.</summary>
    /// <exception cref="FormatException">The page lacks one of the comments.</exception>
    public static string With(string page, string name, string text)
    {
        string begin = $"<!-- {name} -->";
        int first = page.IndexOf(begin, StringComparison.Ordinal);
        int end = page.IndexOf($"<!-- end of {name} -->", StringComparison.Ordinal);
        return first < 0 || end < first
            ? throw new FormatException($"{Path} has no part '{name}'.")
            : $"{page[..(first + begin.Length)]}\n\n{text.TrimEnd('\n')}\n\n{page[end..]}";
    }

    /// <summary>The figures with all rules, and a table with a row for each rule.</summary>
    public static string Rules(RuleLedger ledger, IEnumerable<RuleRow> rows)
    {
        var summaries = new RuleSummaries();
        LedgerCorpus[] measured = [.. ledger.Corpora.Where(corpus => corpus.FigureNames.Length > 0)];
        var text = new StringBuilder();
        foreach (string line in ledger.Head())
        {
            text.Append($"- {line}\n");
        }

        text.Append('\n');
        AppendRow(text,
        [
            "rule", "stage", "what it is", "dev", "train", "world",
            .. measured.Select(corpus => string.Join(" / ", corpus.FigureNames)),
        ]);
        AppendRow(text, Enumerable.Repeat("---", 3 + Counted + measured.Length));
        foreach (RuleRow row in rows)
        {
            AppendRow(text,
            [
                $"`{row.Rule}`", row.Stage.ToString(), summaries.Of(row.Rule),
                .. row.Changes.Take(Counted).Select(changes => changes.ToString()),
                .. row.Figures.Where(values => values.Length > 0).Select(values => string.Join(" / ", values.Select(RuleLedger.Signed))),
            ]);
        }

        return text.ToString();
    }

    /// <summary>A table with a row for each value that is no rule.</summary>
    public static string Origins()
    {
        var summaries = new RuleSummaries();
        var text = new StringBuilder();
        AppendRow(text, ["origin", "what it is"]);
        AppendRow(text, ["---", "---"]);
        foreach (Rule rule in Enum.GetValues<Rule>().Where(rule => !RuleSet.CanSwitchOff(rule)))
        {
            AppendRow(text, [$"`{rule}`", summaries.Of(rule)]);
        }

        return text.ToString();
    }

    /// <summary>A table of the ways to a speaker, from the lines of <see cref="Certainties"/>.</summary>
    public static string Speakers(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        AppendRow(text, ["first speaker found by", "cases", "right, %", "factor"]);
        AppendRow(text, ["---", "---", "---", "---"]);
        foreach (string line in lines)
        {
            string[] columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            AppendRow(text, [$"`{columns[0]}`", .. columns[1..]]);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells)
        => text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
