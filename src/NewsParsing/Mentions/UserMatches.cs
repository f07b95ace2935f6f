using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Where a text has names that the user gave, and the name labels as they are with them. Not thread-safe.</summary>
internal sealed class UserMatches
{
    private readonly List<UserMatch> _items = [];
    private int[] _startingAt = [];
    private int _tokens;

    /// <summary>The entity of each of the user's names that was met, by the name's index.</summary>
    public Dictionary<int, int> Entities { get; } = [];

    /// <summary>The labels of the recogniser with those of the user's names over them; undefined where none was found.</summary>
    public NameLabel[] Labels { get; private set; } = [];

    public bool IsEmpty => _items.Count == 0;

    public UserMatch this[int match] => _items[match];

    /// <summary>Forgets all matches; without any nothing is reserved.</summary>
    public void Reset()
    {
        _items.Clear();
        Entities.Clear();
    }

    /// <summary>Takes the labels of a text that has names of the user.</summary>
    public void Begin(TextBuffer text, SyntaxBuffer syntax)
    {
        _tokens = text.TokenCount;
        if (Labels.Length < _tokens)
        {
            Labels = new NameLabel[text.TokenStart.Length];
            _startingAt = new int[text.TokenStart.Length];
        }

        syntax.Names.AsSpan(0, _tokens).CopyTo(Labels);
        _startingAt.AsSpan(0, _tokens).Fill(-1);
    }

    public void Add(UserMatch match)
    {
        _startingAt[match.Tokens.First] = _items.Count;
        _items.Add(match);
    }

    /// <summary>The match that begins at a token, or -1.</summary>
    public int At(int token) => IsEmpty || token >= _tokens ? -1 : _startingAt[token];

    /// <summary>The first token after <paramref name="first"/> where a match begins, or <paramref name="end"/>.</summary>
    public int NextStart(int first, int end)
    {
        if (IsEmpty)
        {
            return end;
        }

        int i = first + 1;
        while (i < end && _startingAt[i] < 0)
        {
            i++;
        }

        return Math.Min(i, end);
    }
}
