namespace NewsParsing.Attributions;

/// <summary>The reports in the order of their cues, and the contents of each cue. Storage is kept from parse to parse.</summary>
internal sealed class ReportList
{
    private LinkedContent[] _contents = [];
    private int[] _first = [];

    public List<Report> Items { get; } = [];

    /// <summary>Takes the contents, by their cues; there are no reports yet.</summary>
    /// <param name="spans">How many spans there are.</param>
    /// <param name="contents">The contents; those without a cue are nobody's.</param>
    public void Start(int spans, List<LinkedContent> contents)
    {
        Items.Clear();
        if (_first.Length < spans + 2)
        {
            _first = new int[spans * 2 + 2];
        }

        if (_contents.Length < contents.Count)
        {
            _contents = new LinkedContent[contents.Capacity];
        }

        // A counting sort, so that each cue's contents stay in the order of the list. Place p + 2 counts those of cue p; summed up, p + 1
        // is where they begin, and by taking them where those of the next one do.
        Span<int> first = _first.AsSpan(0, spans + 2);
        first.Clear();
        foreach (LinkedContent item in contents)
        {
            first[item.Cue + 2] += item.Cue >= 0 ? 1 : 0;
        }

        for (int i = 2; i < first.Length; i++)
        {
            first[i] += first[i - 1];
        }

        foreach (LinkedContent item in contents)
        {
            if (item.Cue >= 0)
            {
                _contents[first[item.Cue + 1]++] = item;
            }
        }
    }

    /// <summary>The contents of a cue in the order of the text, those that the choice added last.</summary>
    /// <param name="cue">Its place in the list of spans.</param>
    public ReadOnlySpan<LinkedContent> ContentsOf(int cue) => _contents.AsSpan(_first[cue], _first[cue + 1] - _first[cue]);
}
