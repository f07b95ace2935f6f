using System.Globalization;

namespace NewsParsing.Tool.Input;

/// <summary>Counts the files of the input folders that are no inputs by their names, so that nobody takes them for read.</summary>
internal sealed class SkippedFiles
{
    // More than that is a folder of something else.
    private const int MaximumEndings = 6;

    private readonly Dictionary<string, int> _endings = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? _outputPath;
    private int _count;

    /// <param name="outputPath">The full path of the output, which together with its temporary file is not counted; or null.</param>
    public SkippedFiles(string? outputPath) => _outputPath = outputPath;

    /// <param name="path">The full path of a file.</param>
    public void Add(string path)
    {
        string name = Path.GetFileName(path);
        if (_outputPath is not null && path.StartsWith(_outputPath, StringComparison.Ordinal))
        {
            return;
        }

        // .DS_Store and its like are nobody's articles.
        if (name.StartsWith('.') || name is "Thumbs.db" or "desktop.ini")
        {
            return;
        }

        string ending = Path.GetExtension(name) is { Length: > 0 } given ? given : "without an ending";
        _endings[ending] = _endings.GetValueOrDefault(ending) + 1;
        _count++;
    }

    /// <summary>Returns what to say; null when there were none.</summary>
    public string? Describe()
    {
        if (_count == 0)
        {
            return null;
        }

        IEnumerable<string> endings = _endings
            .OrderByDescending(ending => ending.Value)
            .ThenBy(ending => ending.Key, StringComparer.Ordinal)
            .Select(ending => ending.Key)
            .Take(MaximumEndings);
        string more = _endings.Count > MaximumEndings ? " …" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_count} {(_count == 1 ? "file was" : "files were")} not read ({string.Join(", ", endings)}{more})");
    }
}
