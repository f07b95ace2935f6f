using System.Text;

namespace NewsParsing.Cli.Input;

/// <summary>Opens one input and turns what it holds into articles, one after the other.</summary>
internal sealed class ContentReader(ParseOptions options)
{
    /// <param name="file">The input.</param>
    /// <param name="format">What it holds; null to determine it by its first bytes.</param>
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

    /// <summary>A text that is opened by whoever loads it.</summary>
    public TextSource LazyText(InputFile file, bool isOnly, long length)
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
        switch (format ?? FormatOf(file, stream))
        {
            case InputFormat.Text:
                byte[] bytes = new ByteReader(stream, options.MaximumSize).ReadToEnd();
                return [Text(file, () => bytes, isOnly, bytes.Length)];
            case InputFormat.Csv or InputFormat.Tsv:
                Refuse(stream);
                bool isTabbed = format == InputFormat.Tsv || file.FormatByName == InputFormat.Tsv;
                return ReadTable(new CsvArticleReader(OpenUtf8(stream), file, isTabbed ? '\t' : null, options.Fields, options.MaximumSize));
            case InputFormat.Html or InputFormat.Feed or InputFormat.Wire or InputFormat.Warc:
                return WebReader.Read(stream, file, format!.Value, options.Encoding, options.MaximumSize, isOnly);
            case InputFormat.JsonLines:
                return JsonLinesReader.Read(new ByteReader(OpenUtf8(stream), options.MaximumSize), file, Form(null));
            case InputFormat.Ninjs when file.FormatByName == InputFormat.JsonLines
                || (options.InlineErrors && file.Path == InputReader.StandardInput):
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

    private InputFormat FormatOf(InputFile file, PeekStream stream)
        // With the errors in place the first line of a pipe may be bad as any other, and none is held up to see what it is.
        => options.InlineErrors && file.Path == InputReader.StandardInput ? InputFormat.JsonLines
            : stream.StartsWithJson() ? InputFormat.Json
            : InputFormat.Text;

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
