namespace NewsParsing.Tool.Input;

/// <summary>
/// Finds the input files of a folder and all folders below it, in the ordinal order of their paths. Links to folders are not followed.
/// </summary>
internal static class FolderWalker
{
    /// <summary>Returns files as <see cref="InputFile"/> and folders that cannot be listed as <see cref="BadSource"/>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="format">What the inputs hold by the command line, or null.</param>
    /// <param name="skipped">Gets the files that are no inputs; or null.</param>
    public static IEnumerable<object> Walk(string folder, InputFormat? format, SkippedFiles? skipped = null)
    {
        // A stack of its own, since a deep tree must not end the program.
        var pending = new Stack<string>();
        pending.Push("");
        while (pending.TryPop(out string? relative))
        {
            if (relative.Length > 0 && !relative.EndsWith('/'))
            {
                yield return new InputFile(Path.Combine(folder, relative), Path.Combine(folder, relative), relative);
                continue;
            }

            List<string>? entries = null;
            string failure = "";
            try
            {
                entries = List(folder, relative, format, skipped);
            }
            catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
            {
                failure = SystemErrors.DescribeRead(exception);
            }

            if (entries is null)
            {
                yield return new BadSource(failure) { Name = Path.Combine(folder, relative), IsUnread = true };
                continue;
            }

            // The slash at a folder's end makes the order that of the whole paths.
            entries.Sort(static (a, b) => string.CompareOrdinal(b, a));
            entries.ForEach(pending.Push);
        }
    }

    private static List<string> List(string folder, string relative, InputFormat? format, SkippedFiles? skipped)
    {
        var entries = new List<string>();
        var pages = new HashSet<string>(StringComparer.Ordinal);
        foreach (FileSystemInfo entry in new DirectoryInfo(Path.Combine(folder, relative)).EnumerateFileSystemInfos())
        {
            bool isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
            if (!isFolder && Path.GetExtension(entry.Name) is ".html" or ".htm")
            {
                pages.Add(Path.GetFileNameWithoutExtension(entry.Name));
            }

            if (isFolder && entry.LinkTarget is null)
            {
                entries.Add(relative + entry.Name + "/");
            }
            else if (!isFolder && InputFile.IsInputName(entry.Name, format))
            {
                entries.Add(relative + entry.Name);
            }
            else if (!isFolder)
            {
                skipped?.Add(entry.FullName);
            }
        }

        // A browser saves "Story.html" with its frames and scripts beside it, in "Story_files": they are parts of that page.
        entries.RemoveAll(entry => entry.EndsWith("_files/", StringComparison.Ordinal)
            && pages.Contains(entry[relative.Length..^"_files/".Length]));
        return entries;
    }
}
