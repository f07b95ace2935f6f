namespace NewsParsing.Entities;

/// <summary>The entities that one mention may mean, each with its features, and its score.</summary>
internal sealed class CandidateBuffer
{
    /// <summary>The candidate that stands for nobody met so far.</summary>
    public const int Nobody = -1;

    /// <summary>Values that a feature may have.</summary>
    public const int Values = 16;

    private int[] _entities = new int[64];
    private int[] _ends = new int[64];
    private float[] _scores = new float[64];
    private int[] _features = new int[2048];
    private int _featureCount;

    public int Count { get; private set; }

    public ReadOnlySpan<int> Entities => _entities.AsSpan(0, Count);

    /// <summary>Log-odds up to a constant.</summary>
    public Span<float> Scores => _scores.AsSpan(0, Count);

    public void Clear() => (Count, _featureCount) = (0, 0);

    /// <summary>Whether an entity is a candidate already.</summary>
    public bool Has(int entity) => Entities.Contains(entity);

    /// <summary>Begins a candidate; features that are added from here on are its own.</summary>
    public void Add(int entity)
    {
        if (Count == _entities.Length)
        {
            Array.Resize(ref _entities, Count * 2);
            Array.Resize(ref _ends, Count * 2);
            Array.Resize(ref _scores, Count * 2);
        }

        _entities[Count] = entity;
        _ends[Count] = _featureCount;
        Count++;
    }

    /// <summary>Adds a feature to the last candidate.</summary>
    /// <param name="feature">Which one.</param>
    /// <param name="value">Its value, from 0 up; what is outside counts as the nearest inside.</param>
    public void Set(CoreferenceFeature feature, int value = 0)
    {
        if (_featureCount == _features.Length)
        {
            Array.Resize(ref _features, _featureCount * 2);
        }

        _features[_featureCount++] = ((int)feature * Values) + Math.Clamp(value, 0, Values - 1);
        _ends[Count - 1] = _featureCount;
    }

    public ReadOnlySpan<int> FeaturesOf(int candidate)
    {
        int first = candidate == 0 ? 0 : _ends[candidate - 1];
        return _features.AsSpan(first, _ends[candidate] - first);
    }
}
