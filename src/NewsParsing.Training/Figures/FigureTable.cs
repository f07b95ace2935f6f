using System.Globalization;
using System.Text;

namespace NewsParsing.Training.Figures;

/// <summary>
/// Reads and writes <c>docs/figures.tsv</c>: every figure that the documents state, one a line, in the order of the keys.
/// </summary>
internal static class FigureTable
{
    public const string Path = "docs/figures.tsv";

    private const string Header = """
        # Figures that README.md and docs/ state. Written by
        # dotnet run -c Release --project src/NewsParsing.Training -- evaluate readme --corpora CORPORA
        # Columns: key, value, corpus, command of NewsParsing.Training that prints it too.

        """;

    public static List<Figure> Read(string text)
    {
        var figures = new List<Figure>();
        foreach (string line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] columns = line.TrimEnd('\r').Split('\t');
            figures.Add(new Figure(columns[0], decimal.Parse(columns[1], CultureInfo.InvariantCulture), columns[2], columns[3]));
        }

        return figures;
    }

    public static string Write(IEnumerable<Figure> figures)
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (Figure figure in figures.OrderBy(figure => figure.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{figure.Key}\t{figure.Value:0.#####}\t{figure.Corpus}\t{figure.Command}\n");
        }

        return text.ToString();
    }
}
