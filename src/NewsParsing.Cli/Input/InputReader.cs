namespace NewsParsing.Cli.Input;

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
internal sealed class InputReader(ParseOptions options, string? outputPath)
{
    public const string StandardInput = "-";

    private readonly bool _isOnlyInput = options.Inputs.Count == 1;
    private readonly bool _idsArePaths = options.Inputs.Count > 1
        && (options.Inputs.Any(Directory.Exists) || options.Inputs.DistinctBy(Path.GetFileName).Count() < options.Inputs.Count);

    public IEnumerable<ArticleSource> Read()
        => options.Inputs.SelectMany(
            input => input == StandardInput ? ReadStandardInput() : Directory.Exists(input) ? ReadFolder(input) : ReadNamedFile(input));

    /// <summary>How many bytes the inputs hold; null when that is not known beforehand.</summary>
    public static long? TotalBytes(ParseOptions options)
    {
        long total = 0;
        foreach (string input in options.Inputs)
        {
            IEnumerable<string> paths = Directory.Exists(input)
                ? FolderWalker.Walk(input).OfType<InputFile>().Select(file => file.Path)
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
        => ReadContent(new InputFile(StandardInput, "standard input", "stdin"), options.InputFormat, Console.OpenStandardInput);

    private IEnumerable<ArticleSource> ReadNamedFile(string path)
    {
        var file = new InputFile(path, path, _idsArePaths ? Slashed(path) : Path.GetFileName(path));
        var info = new FileInfo(path);
        InputFormat? format = options.InputFormat ?? file.FormatByName;
        return format == InputFormat.Text
            ? [LazyText(file, _isOnlyInput, info.Exists ? info.Length : 0)]
            : ReadContent(file, format, file.Open);
    }

    private IEnumerable<ArticleSource> ReadFolder(string folder)
    {
        bool isEmpty = true;
        foreach (object found in FolderWalker.Walk(folder))
        {
            isEmpty = false;
            if (found is not InputFile file)
            {
                yield return (BadSource)found;
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
            yield return new BadSource("holds no .txt, .jsonl, .json, .jsonl.gz or .json.gz file") { Name = folder };
        }
    }

    /// <summary>Whether a file is the output, or lies in an output folder below the input folder.</summary>
    private bool IsOutput(string folder, InputFile file)
        => outputPath is not null
            && (Path.EndsInDirectorySeparator(outputPath)
                ? Path.GetFullPath(file.Path).StartsWith(outputPath, StringComparison.Ordinal)
                    && !Path.GetFullPath(folder).StartsWith(outputPath, StringComparison.Ordinal)
                : Path.GetFullPath(file.Path) == outputPath);

    private IEnumerable<ArticleSource> ReadFolderFile(InputFile file)
    {
        long length;
        try
        {
            length = new FileInfo(file.Path).Length;
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            return [new BadSource("cannot be read: " + SystemErrors.Describe(exception)) { Name = file.Name }];
        }

        // Named pipes and devices count as empty too: to open one that happens to lie in a folder would wait for ever.
        if (length == 0)
        {
            return [new BadSource("is empty or no regular file") { Name = file.Name }];
        }

        InputFormat? format = options.InputFormat ?? file.FormatByName;
        return format == InputFormat.Text ? [LazyText(file, isOnly: false, length)] : ReadContent(file, format, file.Open);
    }

    private static TextSource LazyText(InputFile file, bool isOnly, long length)
    {
        return new TextSource(Read) { Name = file.Name, DefaultId = file.TextId, IsOnlyArticle = isOnly, ByteCount = length };

        byte[] Read()
        {
            using var reader = new ByteReader(file.Open());
            return reader.ReadToEnd();
        }
    }

    /// <summary>Opens an input now and goes by what it holds.</summary>
    private IEnumerable<ArticleSource> ReadContent(InputFile file, InputFormat? format, Func<Stream> open)
    {
        ByteReader? reader = null;
        IEnumerable<ArticleSource> articles;
        try
        {
            reader = new ByteReader(open());
            articles = ReadArticles(file, format ?? FormatByContent(reader), reader);
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception) || exception is InputException)
        {
            string message = exception is InputException ? exception.Message : "cannot be read: " + SystemErrors.Describe(exception);
            articles = [new BadSource(message) { Name = file.Name, IsOnlyArticle = _isOnlyInput && format is null }];
        }

        using (reader)
        {
            foreach (ArticleSource source in articles)
            {
                yield return source;
            }
        }
    }

    private static InputFormat FormatByContent(ByteReader reader)
        => !reader.SkipMark() && reader.StartsWithObject() ? InputFormat.JsonLines : InputFormat.Text;

    private IEnumerable<ArticleSource> ReadArticles(InputFile file, InputFormat format, ByteReader reader)
    {
        if (format == InputFormat.Text)
        {
            byte[] bytes = reader.ReadToEnd();
            return [
                new TextSource(() => bytes)
                {
                    Name = file.Name,
                    DefaultId = file.TextId,
                    IsOnlyArticle = _isOnlyInput,
                    ByteCount = bytes.Length,
                },
            ];
        }

        if (reader.SkipMark())
        {
            throw new InputException("is UTF-16, but JSON has to be UTF-8");
        }

        if (reader.IsEmpty())
        {
            throw new InputException("is empty");
        }

        bool? isNinjs = format == InputFormat.Ninjs ? true : null;
        return format == InputFormat.JsonLines || (isNinjs == true && file.FormatByName == InputFormat.JsonLines)
            ? JsonLinesReader.Read(reader, file, isNinjs)
            : JsonDocumentReader.Read(reader.ReadToEnd(), file, isNinjs);
    }

    private static string Slashed(string path)
        => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
