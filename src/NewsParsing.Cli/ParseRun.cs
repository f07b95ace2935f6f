using NewsParsing.Cli.Output;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Tool;
using NewsParsing.Tool.Input;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli;

/// <summary>One run of <c>parse</c>: reads, parses in parallel, writes in order, and says what was bad.</summary>
internal sealed class ParseRun(ParseOptions options)
{
    private readonly SourceParser _parser = new(options);
    private readonly ErrorLog _errors = new(options.MaximumErrors);
    private ArticleWriter? _folderWriter;
    private ArticleWriter? _writer;
    private readonly OtherLanguages _otherLanguages = new();
    private int _skipped;
    private int _articles;
    private bool _isSpeakerHeard;

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        int? broken = await CommandGuard.RunAsync(
            () => WriteAllAsync(cancellationToken), _errors, options.Output ?? "standard output", cancellationToken).ConfigureAwait(false);
        if (broken is { } code)
        {
            return code;
        }

        _errors.Note(_otherLanguages.Describe(options.SkipOtherLanguages));
        // An empty output looks like one of somebody who says nothing.
        if (options.Selection.Speaker is { } speaker && !_isSpeakerHeard && _skipped == 0 && _articles > 0)
        {
            _errors.Note(speaker.Nobody(_articles));
        }

        if (_skipped > 0)
        {
            _errors.Note($"{options.Output}: passed over what was there already, {PlainText.Count(_skipped, "article")}");
        }

        return CommandGuard.CodeOf(_errors);
    }

    private async Task WriteAllAsync(CancellationToken cancellationToken)
    {
        using OutputTarget output = !options.IsFolderOutput ? OutputTarget.Open(options.Output)
            : options.IsPageOutput ? OutputTarget.OpenInNewFolder(options.Output!, HtmlFolderWriter.IndexName)
            : OutputTarget.OpenFolder(options.Output!);
        _folderWriter = options.IsFolderOutput ? ArticleWriter.For(options, isOnlyArticle: false) : null;
        using ReadingProgress progress = ReadingProgress.Start(
            options, _errors, isOutputElsewhere: Console.IsOutputRedirected || options.Output is not null);
        await WriteAllAsync(output, progress, cancellationToken).ConfigureAwait(false);
        (_writer ?? _folderWriter)?.Finish(output);
        output.Commit();
    }

    private async Task WriteAllAsync(OutputTarget output, ReadingProgress progress, CancellationToken cancellationToken)
    {
        var reader = new InputReader(options, OutputPath(output));
        IAsyncEnumerable<ArticleSource> sources = reader.Read().ToAsyncEnumerable();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await foreach (ParseOutcome outcome
            in OrderedParallel.SelectAsync(sources, Parse, Environment.ProcessorCount, stop.Token).ConfigureAwait(false))
        {
            try
            {
                Write(outcome, output, stop.Token);
                progress.Advance(outcome.Source.ByteCount);
            }
            catch
            {
                // Whoever feeds standard input may never end: without this, leaving the loop would wait for them.
                await stop.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }

        _errors.Note(reader.Skipped.Describe());
    }

    /// <summary>Runs on several threads at once. One article that fails must not take the others with it.</summary>
    private ParseOutcome Parse(ArticleSource source, CancellationToken cancellationToken)
    {
        try
        {
            NewsItem item = _parser.Load(source);
            if (item.Text.Length == 0 && source.MayHoldNothing)
            {
                return ParseOutcome.Nothing(source);
            }

            if (_folderWriter is { } folder && folder.MayHold(item.Id ?? ""))
            {
                return new ParseOutcome(source, null, null, item);
            }

            return Render(source, item, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or InvalidModelException))
        {
            return ParseOutcome.Failed(source, exception);
        }
    }

    private ParseOutcome Render(ArticleSource source, NewsItem item, CancellationToken cancellationToken)
    {
        try
        {
            Article article = _parser.Parse(item, cancellationToken);
            if (options.SkipOtherLanguages && !article.IsEnglish)
            {
                return ParseOutcome.OtherLanguage(source);
            }

            // The writer of a folder is there from the start; others are made for each article, and the first of them writes.
            ArticleWriter writer = _folderWriter ?? ArticleWriter.For(options, source.IsOnlyArticle);
            ReadOnlyMemory<byte> bytes = writer.Render(article, source.TakePage());
            return new ParseOutcome(source, new RenderedArticle(bytes, article), null);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or InvalidModelException))
        {
            return ParseOutcome.Failed(source, exception);
        }
    }

    private void Write(ParseOutcome outcome, OutputTarget output, CancellationToken cancellationToken)
    {
        if (outcome.IsNothing)
        {
            return;
        }

        _writer ??= _folderWriter ?? ArticleWriter.For(options, outcome.Source.IsOnlyArticle);
        if (outcome.Held is { } item)
        {
            if (_writer.TrySkip(item.Id ?? ""))
            {
                _skipped++;
                return;
            }

            // Another article has the file: one of the same id came before.
            outcome = Render(outcome.Source, item, cancellationToken);
        }

        if (outcome.IsOtherLanguage)
        {
            _otherLanguages.Add(outcome.Source.Name);
            if (options.InlineErrors)
            {
                output.Write(InlineError.Render(outcome.Source, OtherLanguages.Error));
            }
        }
        else if (outcome.Error is { } error)
        {
            WriteError(outcome, error, output);
        }
        else
        {
            if (!outcome.Rendered!.Article.IsEnglish)
            {
                _otherLanguages.Add(outcome.Source.Name);
            }

            _articles++;
            _isSpeakerHeard |= options.Selection.IsHeardIn(outcome.Rendered.Article);
            _writer.Write(outcome.Rendered, output);
        }
    }

    private void WriteError(ParseOutcome outcome, string error, OutputTarget output)
    {
        if (options.InlineErrors)
        {
            output.Write(InlineError.Render(outcome.Source, error));
        }

        // What an unread input would have held has no place: whoever takes the lines for all there is has to hear of it.
        if (!options.InlineErrors || outcome.IsUnread)
        {
            _errors.Write(outcome.Source.Name, error);
        }
    }

    /// <summary>The file, or the folder with a slash at its end, that is no input though it may stand in an input folder.</summary>
    private string? OutputPath(OutputTarget output)
        => options.IsFolderOutput
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Output!)) + Path.DirectorySeparatorChar
            : output.FullPath;
}
