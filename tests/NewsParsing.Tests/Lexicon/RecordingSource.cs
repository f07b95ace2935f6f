using NewsParsing.Models;

namespace NewsParsing.Tests.Lexicon;

/// <summary>
/// The embedded data, and which parts of it were asked for: <c>lexicon/people.tsv title</c>, or the file alone where all of it was.
/// </summary>
internal sealed class RecordingSource : IDataSource
{
    private readonly EmbeddedData _data = new();

    public HashSet<string> Asked { get; } = [];

    public IEnumerable<string[]> Rows(string file)
    {
        Asked.Add(file);
        return _data.Rows(file);
    }

    public IEnumerable<string[]> Rows(string file, string section)
    {
        Asked.Add($"{file} {section}");
        return _data.Rows(file, section);
    }
}
