using System.Text;

namespace NewsParsing.Models;

/// <summary>
/// The word lists and tables that the package embeds (<c>Lexicon/Data</c>, <c>Gazetteer/Data</c>): UTF-8, one row a line, columns separated
/// by tabs; <c>#</c> begins a line of comment. The one place that reads them. Thread-safe.
/// </summary>
internal sealed class EmbeddedData : IDataSource
{
    /// <summary>The file read last: the sections of one file are asked for one after the other.</summary>
    // ActorLexicon asks for 28 sections of five files, one file after the other: without this each file would be read once a section,
    // people.tsv ten times. Two threads that read different lists at once replace it and read a file again, no more.
    private Content? _last;

    public IEnumerable<string[]> Rows(string file)
    {
        foreach (string line in Lines(file))
        {
            yield return line.Split('\t');
        }
    }

    public IEnumerable<string[]> Rows(string file, string section)
    {
        foreach (string line in Lines(file))
        {
            if (line.Length > section.Length && line[section.Length] == '\t' && line.StartsWith(section, StringComparison.Ordinal))
            {
                yield return line[(section.Length + 1)..].Split('\t');
            }
        }
    }

    private List<string> Lines(string file)
    {
        if (_last is { } last && last.Name == file)
        {
            return last.Lines;
        }

        List<string> lines = Read(file);
        _last = new Content(file, lines);
        return lines;
    }

    private static List<string> Read(string file)
    {
        using Stream stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The embedded data file '{file}' is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            // Every file begins with comments on its content, origin, readers and licence, which DataFileTests asks for.
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private sealed record Content(string Name, List<string> Lines);
}
