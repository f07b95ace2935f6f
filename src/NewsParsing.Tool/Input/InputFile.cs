using System.IO.Compression;

namespace NewsParsing.Tool.Input;

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
            ".html" or ".htm" or ".xhtml" => InputFormat.Html,
            ".rss" or ".atom" => InputFormat.Feed,
            ".nitf" or ".newsml" => InputFormat.Wire,
            ".warc" => InputFormat.Warc,
            // Feeds, agencies' files and pages are called .xml: what it is stands in it.
            _ => null,
        };
    }

    /// <summary>Whether a folder's file of this name is an input.</summary>
    /// <param name="path">The name.</param>
    /// <param name="wanted">What the inputs hold by the command line, or null.</param>
    // A table is one only where tables were asked for: the tool's own CSV has a column "text" too, and its rows are no articles.
    public static bool IsInputName(string path, InputFormat? wanted)
    {
        InputFormat? format = FormatOf(path);
        return wanted switch
        {
            null => IsOrdinary(format, path) || IsWeb(format) || IsXmlName(path),
            InputFormat.Csv or InputFormat.Tsv => format is InputFormat.Csv or InputFormat.Tsv,
            InputFormat.Feed => format is InputFormat.Feed or InputFormat.Json || IsXmlName(path),
            InputFormat.Wire => format == InputFormat.Wire || IsXmlName(path),
            InputFormat.Html or InputFormat.Warc => format == wanted,
            _ => IsOrdinary(format, path),
        };
    }

    /// <summary>Whether it is read by <see cref="WebReader"/>.</summary>
    public static bool IsWeb(InputFormat? format) => format is InputFormat.Html or InputFormat.Feed or InputFormat.Wire or InputFormat.Warc;

    private static bool IsOrdinary(InputFormat? format, string path)
        => format is InputFormat.JsonLines or InputFormat.Json or InputFormat.Ninjs
            || (format == InputFormat.Text && !IsCompressedName(path));

    private static bool IsXmlName(string path)
        => (IsCompressedName(path) ? path[..^3] : path).EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    public static bool IsCompressedName(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The id of a text: its path without the extension.</summary>
    public string TextId => System.IO.Path.ChangeExtension(IsCompressedName(Id) ? Id[..^3] : Id, null);

    /// <summary>Opens the file, of which gzip is taken off; but not off an archive, of which each record has its own.</summary>
    public Stream Open(InputFormat? wanted = null)
    {
        var file = new FileStream(
            Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        return IsCompressedName(Path) && (wanted ?? FormatByName) != InputFormat.Warc
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
    }
}
