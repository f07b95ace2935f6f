using System.Globalization;

namespace NewsParsing.Tool;

/// <summary>Which articles do not look English, for one line on standard error.</summary>
internal sealed class OtherLanguages
{
    /// <summary>What stands in the place of an article that is left out, where every line in has to be a line out.</summary>
    public const string Error = "is left out: it does not look English";

    /// <summary>More names would make no line that one reads.</summary>
    private const int MostNames = 3;

    private readonly List<string> _names = [];
    private int _count;

    public void Add(string name)
    {
        _count++;
        if (_names.Count < MostNames)
        {
            _names.Add(name);
        }
    }

    /// <returns>Null when all were English.</returns>
    public string? Describe(bool areLeftOut)
    {
        if (_count == 0)
        {
            return null;
        }

        string what = _count == 1 ? "1 article does" : string.Create(CultureInfo.InvariantCulture, $"{_count:N0} articles do");
        string which = string.Join(", ", _names) + (_count > _names.Count ? ", …" : "");
        string then = areLeftOut ? "left out" : "little of what was found in such a text is right (--skip-other-languages leaves it out)";
        return $"{what} not look English ({which}): {then}";
    }
}
