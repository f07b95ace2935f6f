using System.Globalization;
using NewsParsing.Store;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Adding;

/// <summary>Counts what became of the articles.</summary>
internal sealed class AddTotals
{
    private readonly int[] _counts = new int[Enum.GetValues<SaveResult>().Length];

    /// <summary>How many articles the database was given.</summary>
    public int Saved => _counts.Sum();

    /// <summary>How many inputs were bad.</summary>
    public int Errors { get; set; }

    public void Add(SaveResult result) => _counts[(int)result]++;

    /// <returns><c>3 articles: 2 added, 0 replaced, 1 unchanged, 0 outdated; 0 errors</c>.</returns>
    public override string ToString()
    {
        IEnumerable<string> counts = Enum.GetValues<SaveResult>()
            .Select(result => string.Create(CultureInfo.InvariantCulture, $"{_counts[(int)result]:N0} {ContractWord.Of(result)}"));
        return $"{PlainText.Count(Saved, "article")}: {string.Join(", ", counts)}; {PlainText.Count(Errors, "error")}";
    }
}
