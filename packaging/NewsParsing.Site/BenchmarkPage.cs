using System.Globalization;
using System.Text;

namespace NewsParsing.Site;

/// <summary>
/// Writes the page of measurements: the tables of README.md, whose figures a test compares with <c>docs/figures.tsv</c>; all of that file;
/// and what BenchmarkDotNet has left in <c>BenchmarkDotNet.Artifacts/results</c>, if it ran here.
/// </summary>
internal static class BenchmarkPage
{
    public static void Write(string root, string to)
    {
        var page = new StringBuilder("# Measurements\n\n## Speed\n\n");
        string[] readme = File.ReadAllLines(Path.Combine(root, "README.md"));
        Append(page, Table(readme, "| speed |"));
        Append(page, Measured(root));
        page.Append("## Accuracy\n\n*Two people* is how far two annotators agree.\n\n");
        Append(page, Table(readme, "| accuracy |"));
        page.Append("## All figures\n\nWhat `docs/figures.tsv` holds, by corpus; the last column is the command that measures it.\n\n");
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(root, "docs/figures.tsv")).Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t')),
        ];
        foreach (IGrouping<string, string[]> corpus in rows.GroupBy(row => row[2]))
        {
            page.Append(CultureInfo.InvariantCulture, $"### {corpus.Key}\n\n| figure | value | command |\n| --- | --- | --- |\n");
            foreach (string[] row in corpus)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{row[0]}` | {row[1]} | `{row[3]}` |\n");
            }

            page.Append('\n');
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(to))!);
        File.WriteAllText(to, page.ToString());
    }

    private static IEnumerable<string> Table(string[] lines, string head)
        => lines.SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'));

    private static IEnumerable<string> Measured(string root)
    {
        string results = Path.Combine(root, "BenchmarkDotNet.Artifacts/results");
        string[] reports = Directory.Exists(results) ? Directory.GetFiles(results, "*-report-github.md") : [];
        foreach (string report in reports.Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(report).Replace("-report-github.md", "", StringComparison.Ordinal);
            yield return $"### {name[(name.LastIndexOf('.') + 1)..]}\n";
            foreach (string line in File.ReadLines(report))
            {
                yield return line;
            }

            yield return "";
        }
    }

    private static void Append(StringBuilder page, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            page.Append(line).Append('\n');
        }

        page.Append('\n');
    }
}
