using NewsParsing.Cli.Input;
using NewsParsing.Cli.Output;
using NewsParsing.Pipeline;

namespace NewsParsing.Cli;

/// <summary>One run of <c>parse</c>: reads, parses in parallel, writes in order, and says what was bad.</summary>
internal sealed class ParseRun(ParseOptions options)
{
    private readonly ErrorLog _errors = new();
    private ArticleWriter? _writer;

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            using OutputTarget output = options.IsFolderOutput
                ? OutputTarget.OpenIndex(options.Output!)
                : OutputTarget.Open(options.Output);
            using ParseProgress progress = ParseProgress.Start(options, _errors);
            await WriteAllAsync(output, progress, cancellationToken).ConfigureAwait(false);
            _writer?.Finish(output);
            output.Commit();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (OutputException exception) when (exception.IsBrokenPipe)
        {
            return ExitCode.BrokenPipe;
        }
        catch (OutputException exception)
        {
            _errors.Write(options.Output ?? "standard output", exception.Message);
        }

        return _errors.Count > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private async Task WriteAllAsync(OutputTarget output, ParseProgress progress, CancellationToken cancellationToken)
    {
        IAsyncEnumerable<ArticleSource> sources = new InputReader(options, output.FullPath).Read().ToAsyncEnumerable();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await foreach (ParseOutcome outcome
            in OrderedParallel.SelectAsync(sources, Parse, Environment.ProcessorCount, stop.Token).ConfigureAwait(false))
        {
            try
            {
                Write(outcome, output);
                progress.Advance(outcome.Source.ByteCount);
            }
            catch
            {
                // Whoever feeds standard input may never end: without this, leaving the loop would wait for them.
                await stop.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    /// <summary>Runs on several threads at once. One article that fails must not take the others with it.</summary>
    private ParseOutcome Parse(ArticleSource source, CancellationToken cancellationToken)
    {
        try
        {
            NewsItem item = source.Load();
            item = options.Clean ? item.Clean() : item;
            Article article = NewsParser.Default.Parse(
                item with { Id = item.Id ?? source.DefaultId, PublishedOn = item.PublishedOn ?? options.PublishedOn }, cancellationToken);
            article = SureSpeakers.Of(article, options.MinConfidence);
            return new ParseOutcome(
                source, new RenderedArticle(ArticleWriter.For(options, source.IsOnlyArticle).Render(article), article), null);
        }
        catch (InputException exception)
        {
            return new ParseOutcome(source, null, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ParseOutcome(source, null, $"could not be parsed, which is an error in newsparse: {exception}");
        }
    }

    private void Write(ParseOutcome outcome, OutputTarget output)
    {
        _writer ??= ArticleWriter.For(options, outcome.Source.IsOnlyArticle);
        if (outcome.Error is not null)
        {
            _errors.Write(outcome.Source.Name, outcome.Error);
        }
        else
        {
            _writer.Write(outcome.Rendered!, output);
        }
    }
}
