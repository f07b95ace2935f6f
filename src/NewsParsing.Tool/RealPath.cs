namespace NewsParsing.Tool;

/// <summary>Whether two paths lead to one file.</summary>
internal static class RealPath
{
    // As many links as Linux follows (path_resolution(7)).
    private const int MostLinks = 40;

    /// <summary>How the system tells names apart: on Windows and macOS <c>A.txt</c> is <c>a.txt</c>.</summary>
    public static StringComparison Comparison { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    public static bool AreSame(string one, string other) => string.Equals(Of(one), Of(other), Comparison);

    /// <summary>Returns the full path without links, dots and a slash at its end, whether or not something is there.</summary>
    public static string Of(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        try
        {
            for (int i = 0; i < MostLinks && FollowFirstLink(full) is { } next; i++)
            {
                full = next;
            }
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            // A folder that may not be looked into: whoever opens the file says so.
        }

        return full;
    }

    /// <summary>Returns the path with the first link in it followed once; null when it holds none.</summary>
    private static string? FollowFirstLink(string full)
    {
        for (int end = Path.GetPathRoot(full)!.Length; end < full.Length; end++)
        {
            int slash = full.IndexOf(Path.DirectorySeparatorChar, end);
            end = slash < 0 ? full.Length : slash;
            if (new FileInfo(full[..end]).LinkTarget is { } target)
            {
                string folder = Path.GetDirectoryName(full[..end])!;
                return Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Join(Path.Combine(folder, target), full[end..])));
            }
        }

        return null;
    }
}
