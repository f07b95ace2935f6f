namespace NewsParsing.Gazetteer;

/// <summary>
/// The names that the user gave, by the forms of their tokens: one look-up a token finds where none begins, and each further one whether it
/// goes on. Filled once, then immutable and thread-safe.
/// </summary>
internal sealed class UserNames
{
    /// <summary>The value of a key that only begins a name.</summary>
    private const int Beginning = -1;

    /// <summary>Bearers of one name that are kept; the others have it for nothing.</summary>
    // Lists drawn from Wikidata hold dozens of John Smiths; whoever of eight is meant is nobody's either. Bounds the walk at each mention.
    private const int MaximumBearers = 8;

    private readonly List<UserName> _names = [];
    private readonly List<UserForm> _forms = [];
    private ulong[] _keys = new ulong[1024];
    private int[] _values = new int[1024];
    private int _count;

    public bool IsEmpty => _forms.Count == 0;

    public UserName this[int name] => _names[name];

    public UserForm Form(int form) => _forms[form];

    /// <summary>Takes a name without any form and returns its index.</summary>
    public int Add(UserName name)
    {
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>Enters a form of a name by the forms of its tokens.</summary>
    public void AddForm(int name, ReadOnlySpan<ulong> tokens, ulong capitals, string text)
    {
        ulong key = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            key = KnownNames.AddForm(key, tokens[i]);
            Reserve();
            int slot = SlotOf(key);
            if (_values[slot] == 0)
            {
                _keys[slot] = key;
                _values[slot] = Beginning;
                _count++;
            }
        }

        ref int value = ref _values[SlotOf(key)];
        int first = value == Beginning ? -1 : value - 1;
        int bearers = 0;
        for (int form = first; form >= 0; form = _forms[form].Next)
        {
            bearers++;
            // A name among the aliases of its own bearer.
            if (_forms[form].Name == name && _forms[form].Capitals == capitals)
            {
                return;
            }
        }

        if (bearers < MaximumBearers)
        {
            _forms.Add(new UserForm(name, capitals, text, first));
            value = _forms.Count;
        }
    }

    /// <summary>Whether a name begins with the tokens of a key (<see cref="KnownNames.AddForm"/>).</summary>
    /// <param name="key">The key.</param>
    /// <param name="form">The first form that has these tokens and no more, or -1.</param>
    public bool TryGet(ulong key, out int form)
    {
        int value = _values[SlotOf(key)];
        form = value > 0 ? value - 1 : -1;
        return value != 0;
    }

    private int SlotOf(ulong key)
    {
        int mask = _keys.Length - 1;
        int slot = (int)(key ^ (key >> 29)) & mask;
        while (_values[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>Keeps the table at most a quarter full, so that a word of no name finds an empty slot at once.</summary>
    private void Reserve()
    {
        if ((_count + 1) * 4 <= _keys.Length)
        {
            return;
        }

        (ulong[] keys, int[] values) = (_keys, _values);
        _keys = new ulong[keys.Length * 2];
        _values = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (values[i] != 0)
            {
                int slot = SlotOf(keys[i]);
                (_keys[slot], _values[slot]) = (keys[i], values[i]);
            }
        }
    }
}
