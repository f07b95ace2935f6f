using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>
/// The folder that gets a file for each article, under a name made of its id (<see cref="FileNames"/>). A file appears when it is whole,
/// so that one which is there need not be made again.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string _path;
    private readonly string _extension;
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);

    // A system that takes Story and story for one name must not lose one of the two.
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="options">The command line, with the folder that is written to.</param>
    /// <param name="extension">The extension of the files: <c>.json</c>.</param>
    public OutputFolder(ParseOptions options, string extension)
    {
        _path = options.Output!;
        _extension = extension;
        if (options.Resume && Directory.Exists(_path))
        {
            foreach (string file in Directory.EnumerateFiles(_path, "*" + extension))
            {
                _held.Add(Path.GetFileName(file));
            }
        }
    }

    /// <summary>Whether the first article with this id was there when the run began. For any thread.</summary>
    public bool Held(string id) => _held.Contains(FileNames.Of(id, 1) + _extension);

    /// <summary>Returns the file name of the next article with this id if that file was there when the run began, else null.</summary>
    public string? NextHeld(string id) => NextName(id) + _extension is var name && _held.Contains(name) ? name : null;

    /// <summary>Takes the file name of the next article with this id.</summary>
    public string TakeName(string id)
    {
        string name = NextName(id);
        _occurrences[id] = _occurrences.GetValueOrDefault(id) + 1;
        _used.Add(name);
        return name + _extension;
    }

    public string PathOf(string name) => Path.Combine(_path, name);

    public void Write(string name, ReadOnlyMemory<byte> content)
    {
        using OutputTarget file = OutputTarget.OpenInFolder(PathOf(name));
        file.Write(content.Span);
        file.Commit();
    }

    private string NextName(string id)
    {
        int occurrence = _occurrences.GetValueOrDefault(id) + 1;
        string name = FileNames.Of(id, occurrence);
        return _used.Contains(name) ? FileNames.Hashed(id, occurrence) : name;
    }
}
