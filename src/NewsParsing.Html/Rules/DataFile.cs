namespace NewsParsing.Html.Rules;

/// <summary>Reads the data files of the rules: columns by tabs; empty lines and those that begin with <c>#</c> say nothing.</summary>
internal static class DataFile
{
    public static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream("rules/" + name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
