using System.Globalization;

namespace NewsParsing.Training.Entities;

/// <summary>How many references were resolved rightly, by the way they were resolved.</summary>
internal sealed class SpeakerTally
{
    private readonly SortedDictionary<string, (int Right, int All)> _counts = new(StringComparer.Ordinal);

    public void Add(string way, bool isRight)
    {
        (int right, int all) = _counts.GetValueOrDefault(way);
        _counts[way] = (right + (isRight ? 1 : 0), all + 1);
    }

    /// <summary>How many references were resolved in each way, and what share of them rightly, in per cent.</summary>
    public IEnumerable<(string Way, int All, double Right)> Shares()
        => _counts.Select(pair => (pair.Key, pair.Value.All, 100.0 * pair.Value.Right / pair.Value.All));

    /// <summary>A line for each way: how many, and the share that is right.</summary>
    public IEnumerable<string> Lines()
        => Shares().Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Way,-44}{item.All,6}{item.Right,7:F1}"));
}
