namespace NewsParsing.Training.Scoring;

/// <summary>The annotated articles of this repository, one a file, written for it: measuring with them needs no corpus.</summary>
internal static class GoldFolder
{
    /// <summary>The folder in the checkout that the current folder, or else the program, lies in.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither lies in a checkout.</exception>
    public static string Find()
        => Path.Combine(
            RootAbove(Environment.CurrentDirectory) ?? RootAbove(AppContext.BaseDirectory)
                ?? throw new DirectoryNotFoundException("No NewsParsing.sln here or above: name a folder of annotated articles."),
            "tests",
            "gold");

    /// <summary>The files of a folder, in the order of their names.</summary>
    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);

    private static string? RootAbove(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "NewsParsing.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
