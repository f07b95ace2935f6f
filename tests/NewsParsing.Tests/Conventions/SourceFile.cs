namespace NewsParsing.Tests.Conventions;

/// <summary>A C# file of the repository that a person wrote.</summary>
/// <param name="Path">Its path from the root of the repository, with slashes.</param>
/// <param name="Lines">Its lines without their ends.</param>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    private const string Package = "src/NewsParsing/";

    /// <summary>All files of the package, of its tools, tests and benchmarks, in the order of their paths.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. new[] { "src", "tests", "benchmarks" }.SelectMany(ReadFolder)];

    /// <summary>The files of the package alone.</summary>
    public static IEnumerable<SourceFile> OfPackage => All.Where(file => file.Path.StartsWith(Package, StringComparison.Ordinal));

    /// <summary>The folder of a file of the package: <c>Text</c>; <c>root</c> for one in none.</summary>
    public string Folder => Path[Package.Length..].Split('/') is [var folder, _, ..] ? folder : "root";

    /// <summary>The name of the type in the file: one type a file, parts of it after a dot.</summary>
    public string TypeName => Path[(Path.LastIndexOf('/') + 1)..].Split('.')[0];

    /// <summary>A line without its comment; quoted slashes are taken for a comment too.</summary>
    public static string CodeOf(string line)
        => line.IndexOf("//", StringComparison.Ordinal) is >= 0 and var comment ? line[..comment] : line;

    private static IEnumerable<SourceFile> ReadFolder(string folder)
        => Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, Repository.Read(path).Split('\n')));
}
