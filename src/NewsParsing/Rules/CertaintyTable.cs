using System.Globalization;
using NewsParsing.Models;

namespace NewsParsing.Rules;

/// <summary>
/// What share of the speakers that each rule found is right, measured by <c>evaluate rules</c>: the factor of an attribution's confidence.
/// Immutable and thread-safe.
/// </summary>
internal sealed class CertaintyTable
{
    public const string FileName = "rules/certainty.tsv";

    /// <summary>A share of fewer cases says less than that of the rule's group: at 80 % its standard error is above 13 points.</summary>
    private const int FewestCases = 10;

    private readonly float[] _shares = new float[byte.MaxValue + 1];

    /// <param name="source">Where the rows come from: group, rule, right, of.</param>
    /// <exception cref="ArgumentException">A row names no rule.</exception>
    public CertaintyTable(IDataSource source)
    {
        Row[] rows = [.. source.Rows(FileName).Select(Read)];
        float all = Share(rows.Where(row => row.Rule != Rule.None));
        Array.Fill(_shares, all);
        foreach (IGrouping<string, Row> group in rows.GroupBy(row => row.Group))
        {
            float pooled = group.Sum(row => row.Of) < FewestCases ? all : Share(group);
            foreach (Row row in group)
            {
                _shares[(int)row.Rule] = row.Of < FewestCases ? pooled : Share([row]);
            }
        }
    }

    /// <summary>How often a speaker that a rule found is right, 0 to 1; for none, how often there is none where none was found.</summary>
    public float Of(Rule rule) => _shares[(int)rule];

    private static Row Read(string[] columns) => new(
        columns[0], Enum.Parse<Rule>(columns[1]), int.Parse(columns[2], CultureInfo.InvariantCulture),
        int.Parse(columns[3], CultureInfo.InvariantCulture));

    /// <summary>Laplace's rule of succession: no count makes a speaker certain or impossible.</summary>
    private static float Share(IEnumerable<Row> rows) => (rows.Sum(row => row.Right) + 1f) / (rows.Sum(row => row.Of) + 2);

    private readonly record struct Row(string Group, Rule Rule, int Right, int Of);
}
