using System.IO.Compression;

namespace NewsParsing.Cli.Input;

/// <summary>A file to read articles from.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What messages call it: the path as it was given.</param>
/// <param name="Id">What ids are made of; see <see cref="InputReader"/>.</param>
internal sealed record InputFile(string Path, string Name, string Id)
{
    /// <summary>What the name says about the content; null when it says nothing.</summary>
    public InputFormat? FormatByName => FormatOf(Path);

    public static InputFormat? FormatOf(string path)
    {
        string name = IsCompressedName(path) ? System.IO.Path.GetFileNameWithoutExtension(path) : path;
        return System.IO.Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" => InputFormat.Text,
            ".jsonl" or ".ndjson" => InputFormat.JsonLines,
            ".csv" => InputFormat.Csv,
            ".tsv" => InputFormat.Tsv,
            ".json" => name.EndsWith(".ninjs.json", StringComparison.OrdinalIgnoreCase) ? InputFormat.Ninjs : InputFormat.Json,
            _ => null,
        };
    }

    /// <summary>Whether a folder's file of this name is an input.</summary>
    /// <param name="path">The name.</param>
    /// <param name="wanted">What the inputs hold by the command line, or null.</param>
    // A table is one only where tables were asked for: the tool's own CSV has a column "text" too, and its rows are no articles.
    public static bool IsInputName(string path, InputFormat? wanted)
        => wanted is InputFormat.Html or InputFormat.Feed or InputFormat.Wire or InputFormat.Warc ? IsWebName(path, wanted.Value)
            : FormatOf(path) is { } format
            && (wanted is InputFormat.Csv or InputFormat.Tsv
                ? format is InputFormat.Csv or InputFormat.Tsv
                : format is not (InputFormat.Csv or InputFormat.Tsv) && (format != InputFormat.Text || !IsCompressedName(path)));

    private static bool IsWebName(string path, InputFormat wanted)
    {
        string name = IsCompressedName(path) ? System.IO.Path.GetFileNameWithoutExtension(path) : path;
        string ending = System.IO.Path.GetExtension(name).ToLowerInvariant();
        return wanted switch
        {
            InputFormat.Html => ending is ".html" or ".htm" or ".xhtml",
            InputFormat.Feed => ending is ".xml" or ".rss" or ".atom" or ".json",
            InputFormat.Wire => ending is ".xml" or ".nitf" or ".newsml",
            _ => ending is ".warc",
        };
    }

    public static bool IsCompressedName(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The id of a text: its path without the extension.</summary>
    public string TextId => System.IO.Path.ChangeExtension(IsCompressedName(Id) ? Id[..^3] : Id, null);

    public Stream Open()
    {
        var file = new FileStream(
            Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        return IsCompressedName(Path) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
