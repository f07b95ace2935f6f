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

    /// <summary>A line for each way: how many, and the share that is right.</summary>
    public IEnumerable<string> Lines()
        => _counts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key,-44}{pair.Value.All,6}{100.0 * pair.Value.Right / pair.Value.All,7:F1}"));
}
