namespace NewsParsing.Training.Learning;

/// <summary>
/// The features that get a row in the embedding table, by their frequency in the corpora; the same corpora give the same rows.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<uint, int> _rows = [];

    /// <summary>
    /// Counts features and gives a row to each seen often enough, at most <paramref name="maximum"/>, the most frequent ones.
    /// </summary>
    public Vocabulary(IEnumerable<TrainingSentence> gold, IEnumerable<TrainingSentence> silver, int goldMinimum, int minimum, int maximum)
    {
        Dictionary<uint, int> goldCounts = Counts(gold);
        Dictionary<uint, int> counts = Counts(silver);
        foreach ((uint key, int count) in goldCounts)
        {
            counts[key] = counts.GetValueOrDefault(key) + count;
        }

        Keys = [.. counts
            .Where(pair => pair.Value >= minimum || goldCounts.GetValueOrDefault(pair.Key) >= goldMinimum)
            .OrderByDescending(pair => pair.Value + 3 * goldCounts.GetValueOrDefault(pair.Key))
            .ThenBy(pair => pair.Key)
            .Take(maximum)
            .Select(pair => pair.Key)];
        for (int row = 0; row < Keys.Length; row++)
        {
            _rows[Keys[row]] = row;
        }

        GoldCounts = [.. Keys.Select(key => goldCounts.GetValueOrDefault(key))];
        AllCounts = [.. Keys.Select(key => counts[key])];
    }

    /// <summary>The low halves of the keys in the order of their rows.</summary>
    public uint[] Keys { get; }

    /// <summary>How often each row's feature is in the gold treebanks.</summary>
    public int[] GoldCounts { get; }

    public int[] AllCounts { get; }

    public void Assign(TrainingSentence sentence)
        => sentence.Rows = [.. sentence.Keys.Select(key => key != 0 && _rows.TryGetValue((uint)key, out int row) ? row : -1)];

    private static Dictionary<uint, int> Counts(IEnumerable<TrainingSentence> sentences)
    {
        var counts = new Dictionary<uint, int>();
        foreach (TrainingSentence sentence in sentences)
        {
            foreach (ulong key in sentence.Keys)
            {
                if (key != 0)
                {
                    counts[(uint)key] = counts.GetValueOrDefault((uint)key) + 1;
                }
            }
        }

        return counts;
    }
}
