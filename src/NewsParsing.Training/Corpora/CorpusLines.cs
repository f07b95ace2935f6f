using System.IO.Compression;

namespace NewsParsing.Training.Corpora;

/// <summary>The lines of a corpus file, which may be gzipped.</summary>
internal static class CorpusLines
{
    public static IEnumerable<string> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
