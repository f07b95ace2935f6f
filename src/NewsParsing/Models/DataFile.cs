using System.Text;

namespace NewsParsing.Models;

/// <summary>Reads the word lists and tables that the package embeds (<c>Models/Data</c>): UTF-8 lines, <c>#</c> starts a comment line.</summary>
internal static class DataFile
{
    /// <summary>Returns the lines of an embedded file, without comments and empty lines.</summary>
    /// <param name="name">The file's name, as <c>countries.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The package was built without that file.</exception>
    public static IEnumerable<string> ReadLines(string name)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream("models/" + name)
            ?? throw new InvalidOperationException($"The embedded data file '{name}' is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
