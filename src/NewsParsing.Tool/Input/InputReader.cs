namespace NewsParsing.Tool.Input;

/// <summary>
/// Turns the inputs of the command line into articles to read, one after the other. Texts are opened by whoever loads them;
/// JSON Lines are read here, line by line.
/// Ids are made of a file's name, or of its path below the folder that was given; where that might give two articles one id (a folder among
/// several inputs, or two files of one name), of the path as it was given.
/// </summary>
/// <param name="options">The command line.</param>
/// <param name="outputPath">
/// The full path of the output, which is no input even when it stands in an input folder; a folder's with a slash at its end; or null.
/// </param>
internal sealed class InputReader(ReadingOptions options, string? outputPath)
{
    public const string StandardInput = "-";

    private readonly ContentReader _content = new(options);
    private readonly bool _isOnlyInput = options.Inputs.Count == 1;
    private readonly bool _idsArePaths = options.IdsArePaths || (options.Inputs.Count > 1
        && (options.Inputs.Any(Directory.Exists) || options.Inputs.DistinctBy(Path.GetFileName).Count() < options.Inputs.Count));

    /// <summary>The files of folders that were no inputs; complete when all was read.</summary>
    public SkippedFiles Skipped { get; } = new(outputPath);

    public IEnumerable<ArticleSource> Read()
        => options.Inputs.SelectMany(
            input => input == StandardInput ? ReadStandardInput() : Directory.Exists(input) ? ReadFolder(input) : ReadNamedFile(input));

    /// <summary>How many bytes the inputs hold; null when that is not known beforehand.</summary>
    public static long? TotalBytes(ReadingOptions options)
    {
        long total = 0;
        foreach (string input in options.Inputs)
        {
            IEnumerable<string> paths = Directory.Exists(input)
                ? FolderWalker.Walk(input, options.InputFormat).OfType<InputFile>().Select(file => file.Path)
                : [input];
            foreach (string path in paths)
            {
                var file = new FileInfo(path);
                if (input == StandardInput || InputFile.IsCompressedName(path))
                {
                    return null;
                }

                total += file.Exists ? file.Length : 0;
            }
        }

        return total > 0 ? total : null;
    }

    private IEnumerable<ArticleSource> ReadStandardInput()
        => _content.Read(
            new InputFile(StandardInput, "standard input", "stdin"), options.InputFormat, Input.StandardInput.Open, _isOnlyInput);

    private IEnumerable<ArticleSource> ReadNamedFile(string path)
    {
        var file = new InputFile(path, path, _idsArePaths ? Slashed(path) : Path.GetFileName(path));
        var info = new FileInfo(path);
        InputFormat? format = options.InputFormat ?? file.FormatByName;
        return format == InputFormat.Text
            // A link may lead to a pipe, which is read once only.
            ? _content.ReadText(file, _isOnlyInput, info is { Exists: true, LinkTarget: null } ? info.Length : 0)
            : _content.Read(file, format, () => file.Open(format), _isOnlyInput);
    }

    private IEnumerable<ArticleSource> ReadFolder(string folder)
    {
        bool isEmpty = true;
        foreach (object found in FolderWalker.Walk(folder, options.InputFormat, Skipped))
        {
            isEmpty = false;
            if (found is not InputFile file)
            {
                yield return (BadSource)found;
            }
            else if (IsOwnPage(file))
            {
                Skipped.Add(Path.GetFullPath(file.Path));
            }
            else if (!IsOutput(folder, file))
            {
                InputFile named = _idsArePaths ? file with { Id = Slashed(Path.Join(folder, file.Id)) } : file;
                foreach (ArticleSource source in ReadFolderFile(named))
                {
                    yield return source;
                }
            }
        }

        if (isEmpty)
        {
            yield return new BadSource(options.InputFormat is InputFormat.Csv or InputFormat.Tsv
                ? "holds no .csv or .tsv file"
                : InputFile.IsWeb(options.InputFormat)
                ? "holds no file with an ending of that kind"
                : "holds no text (.txt), JSON (.jsonl, .ndjson, .json), page (.html), feed, agency's file (.xml) or archive (.warc)")
            { Name = folder };
        }
    }

    /// <summary>Whether a file is the output, or lies in an output folder below the input folder.</summary>
    private bool IsOutput(string folder, InputFile file)
        => outputPath is not null
            && (Path.EndsInDirectorySeparator(outputPath)
                ? Path.GetFullPath(file.Path).StartsWith(outputPath, StringComparison.Ordinal)
                    && !Path.GetFullPath(folder).StartsWith(outputPath, StringComparison.Ordinal)
                : Path.GetFullPath(file.Path) == outputPath);

    /// <summary>Whether a folder's page was written by this tool in an earlier run: nobody takes it for an article.</summary>
    private static bool IsOwnPage(InputFile file)
    {
        if (file.FormatByName != InputFormat.Html || InputFile.IsCompressedName(file.Path))
        {
            return false;
        }

        try
        {
            if (LengthOf(file.Path) == 0)
            {
                return false;
            }

            Span<byte> head = stackalloc byte[512];
            using Stream stream = file.Open();
            return ContentSignature.IsOwnPage(head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            return false;
        }
    }

    private IEnumerable<ArticleSource> ReadFolderFile(InputFile file)
    {
        long length;
        try
        {
            length = LengthOf(file.Path);
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            return [new BadSource(SystemErrors.DescribeRead(exception)) { Name = file.Name, IsUnread = true }];
        }

        // Named pipes and devices count as empty too: to open one that happens to lie in a folder would wait for ever.
        if (length == 0)
        {
            return [new BadSource("is empty or no regular file") { Name = file.Name }];
        }

        InputFormat? format = options.InputFormat ?? file.FormatByName;
        return format == InputFormat.Text
            ? _content.ReadText(file, isOnly: false, length)
            : _content.Read(file, format, () => file.Open(format), isOnly: false);
    }

    private static long LengthOf(string path)
    {
        var info = new FileInfo(path);
        try
        {
            // Of what a link leads to: that of the link itself is never 0.
            return info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : info.Length;
        }
        catch (IOException) when (info.LinkTarget is not null)
        {
            // A link that leads nowhere: whoever opens it gets the system's own words.
            return info.Length;
        }
    }

    private static string Slashed(string path)
        => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
