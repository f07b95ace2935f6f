using System.Text;

namespace NewsParsing.Tool.Input;

/// <summary>Opens one input and turns what it holds into articles, one after the other.</summary>
internal sealed class ContentReader(ReadingOptions options)
{
    /// <param name="file">The input.</param>
    /// <param name="format">What it holds by the command line or its name; null to determine it by its first bytes.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="isOnly">Whether it is the only input.</param>
    public IEnumerable<ArticleSource> Read(InputFile file, InputFormat? format, Func<Stream> open, bool isOnly)
    {
        PeekStream? stream = null;
        IEnumerable<ArticleSource> articles;
        try
        {
            stream = new PeekStream(open());
            articles = ReadArticles(file, format, stream, isOnly);
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception) || exception is InputException)
        {
            string message = exception is InputException ? exception.Message : SystemErrors.DescribeRead(exception);
            articles =
            [
                new BadSource(message)
                {
                    Name = file.Name,
                    IsOnlyArticle = isOnly && format is null,
                    IsUnread = exception is not InputException { IsUnread: false },
                },
            ];
        }

        using (stream)
        {
            foreach (ArticleSource source in articles)
            {
                yield return source;
            }
        }
    }

    /// <summary>Reads a file with the name of a text, which may be something else by its first bytes.</summary>
    public IEnumerable<ArticleSource> ReadText(InputFile file, bool isOnly, long length)
        => options.InputFormat is null && length > 0 && SignatureOf(file) is { } format
            ? Read(file, format, () => file.Open(format), isOnly)
            : [LazyText(file, isOnly, length)];

    /// <summary>
    /// What a file holds by its first bytes; null for something else, and where it cannot be opened: whoever reads it says so.
    /// </summary>
    private static InputFormat? SignatureOf(InputFile file)
    {
        try
        {
            using var stream = new PeekStream(file.Open(), MarkupSignature.HeadLength);
            return ContentSignature.Of(stream);
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            return null;
        }
    }

    /// <summary>A text that is opened by whoever loads it.</summary>
    private TextSource LazyText(InputFile file, bool isOnly, long length)
        => Text(
            file,
            () =>
            {
                using Stream stream = file.Open();
                return new ByteReader(stream, options.MaximumSize).ReadToEnd();
            },
            isOnly,
            length);

    private IEnumerable<ArticleSource> ReadArticles(InputFile file, InputFormat? format, PeekStream stream, bool isOnly)
    {
        format = options.InputFormat is null && !IsLinesByErrors(file) ? ByContent(format, stream) : format;
        switch (format ?? FormatOf(file, stream))
        {
            case InputFormat.Text:
                byte[] bytes = new ByteReader(stream, options.MaximumSize).ReadToEnd();
                return [Text(file, () => bytes, isOnly, bytes.Length)];
            case InputFormat.Csv or InputFormat.Tsv:
                Refuse(stream);
                bool isTabbed = format == InputFormat.Tsv || file.FormatByName == InputFormat.Tsv;
                return ReadTable(new CsvArticleReader(OpenUtf8(stream), file, isTabbed ? '\t' : null, options.Fields, options.MaximumSize));
            case (InputFormat.Html or InputFormat.Feed or InputFormat.Wire or InputFormat.Warc) and var web:
                return new WebReader(options.Encoding, options.MaximumSize).Read(stream, file, web, isOnly);
            case InputFormat.JsonLines:
                return JsonLinesReader.Read(new ByteReader(OpenUtf8(stream), options.MaximumSize), file, Form(null));
            case InputFormat.Ninjs when file.FormatByName == InputFormat.JsonLines
                || IsLinesByErrors(file):
                return JsonLinesReader.Read(new ByteReader(OpenUtf8(stream), options.MaximumSize), file, Form(true));
            case var json:
                Refuse(stream);
                PeekStream utf8 = OpenUtf8(stream);
                return utf8.FirstByte() is null
                    ? throw new InputException("is empty")
                    : JsonDocumentReader.Read(
                        utf8, file, Form(json == InputFormat.Ninjs ? true : null), options.MaximumSize, isNamed: format is not null);
        }
    }

    /// <summary>
    /// What the first bytes say counts for more than the name: whole sites are saved as <c>.txt</c>, and <c>.xml</c> says nothing. But what
    /// the name says are lines or a table is never something else.
    /// </summary>
    private static InputFormat? ByContent(InputFormat? byName, PeekStream stream) => byName switch
    {
        null or InputFormat.Html or InputFormat.Feed or InputFormat.Wire or InputFormat.Warc => ContentSignature.Of(stream) ?? byName,
        InputFormat.Json => ContentSignature.IsJsonFeed(stream) ? InputFormat.Feed : byName,
        _ => byName,
    };

    private InputFormat FormatOf(InputFile file, PeekStream stream)
        => IsLinesByErrors(file) ? InputFormat.JsonLines
            : stream.StartsWithJson() ? ContentSignature.IsJsonFeed(stream) ? InputFormat.Feed : InputFormat.Json
            : InputFormat.Text;

    // With the errors in place the first line of a pipe may be bad as any other, and none is held up to see what it is.
    private bool IsLinesByErrors(InputFile file) => options.InlineErrors && file.Path == InputReader.StandardInput;

    private JsonForm Form(bool? isNinjs) => new(options.Fields, isNinjs, options.InlineErrors);

    private TextSource Text(InputFile file, Func<byte[]> read, bool isOnly, long length)
        => new(read, options.Encoding, takesMarkup: options.InputFormat == InputFormat.Text)
        {
            Name = file.Name,
            DefaultId = file.TextId,
            IsOnlyArticle = isOnly,
            ByteCount = length,
        };

    private static IEnumerable<ArticleSource> ReadTable(CsvArticleReader reader)
    {
        using (reader)
        {
            foreach (ArticleSource source in reader.Read())
            {
                yield return source;
            }
        }
    }

    /// <summary>The stream without its mark, made UTF-8 of the encoding that its mark or the command line names.</summary>
    private PeekStream OpenUtf8(PeekStream stream)
    {
        Encoding? marked = TextDecoder.MarkedEncoding(stream.Peek(4), out int markLength);
        stream.Skip(markLength);
        return (marked ?? options.Encoding) is { } encoding and not UTF8Encoding
            ? new PeekStream(Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8))
            : stream;
    }

    /// <summary>A document or table that is something else is one error, and not one in every line.</summary>
    private static void Refuse(PeekStream stream)
    {
        ReadOnlySpan<byte> head = stream.Peek(8);
        if ((FileSignature.Refusal(head) ?? MarkupSignature.Refusal(Encoding.Latin1.GetString(head))) is { } reason)
        {
            throw new InputException(reason);
        }
    }
}
