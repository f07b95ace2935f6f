using NewsParsing.Models;

namespace NewsParsing.Gazetteer;

/// <summary>Makes the <see cref="NameKey"/> of a name piece by piece, so that the keys of all its beginnings cost one pass.</summary>
internal ref struct NameKeyBuilder
{
    private ulong _hash = FormHash.Seed;
    private bool _space;
    private bool _started;

    public NameKeyBuilder()
    {
    }

    /// <summary>The key of what was appended so far; white space at either end does not count.</summary>
    public readonly ulong Value => _hash;

    public void Append(ReadOnlySpan<char> piece)
    {
        foreach (char c in piece)
        {
            // A space counts when a letter follows it: "New  Delhi", "New Delhi" over a line's end and with a no-break space are one name.
            if (char.IsWhiteSpace(c))
            {
                _space = _started;
            }
            // "St. Louis" and "St Louis", "D.C." and "DC": agencies differ in whether they print the full stop.
            else if (c != '.')
            {
                if (_space)
                {
                    _hash = FormHash.Add(_hash, ' ');
                    _space = false;
                }

                _started = true;
                _hash = FormHash.Add(_hash, NameKey.Base(c));
            }
        }
    }
}
