using System.Text.RegularExpressions;
using NewsParsing.Tests;
using NewsParsing.Training.Commands;
using NewsParsing.Training.Figures;

namespace NewsParsing.Training.Tests.Figures;

/// <summary>
/// What README.md and docs/ state is what docs/figures.tsv holds. When these fail after a change of figures:
/// <c>dotnet run -c Release --project src/NewsParsing.Training -- evaluate readme --corpora CORPORA</c>.
/// </summary>
public sealed class DocumentTests
{
    private static readonly Dictionary<string, decimal> Figures = FigureTable.Read(Repository.Read(FigureTable.Path))
        .ToDictionary(figure => figure.Key, figure => figure.Value);

    public static TheoryData<string> Documents
        => [.. EvaluateReadmeCommand.Documents(Repository.Root).Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_StatesTheMeasuredFigures(string path) => Assert.Empty(new FigureDocument(Repository.Read(path)).Stale(Figures));

    [Fact]
    public void Table_HoldsNoFigureThatNoDocumentStates()
        => Assert.Empty(Figures.Keys.Except(
            EvaluateReadmeCommand.Documents(Repository.Root).SelectMany(path => new FigureDocument(File.ReadAllText(path)).Keys())));

    /// <summary>The row that is judged by hand is the exception.</summary>
    [Fact]
    public void AccuracyTable_StatesMeasuredFiguresOnly()
    {
        string table = Regex.Match(Repository.Read("README.md"), @"^\| accuracy \|(?:.*\n)+?\n", RegexOptions.Multiline).Value;
        string[] rows = [.. table.Split('\n').Skip(2).Where(row => row.StartsWith('|')
            && !row.Contains("judged by hand", StringComparison.Ordinal))];

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("<!--=", row, StringComparison.Ordinal));
    }
}
