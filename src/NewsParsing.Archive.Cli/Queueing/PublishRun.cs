using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsParsing.Tool;
using NewsParsing.Tool.Input;
using NewsParsing.Tool.Output;
using NewsParsing.Worker;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>One run of <c>publish</c>: reads articles and puts them into the queue, and says which were bad or refused.</summary>
internal sealed class PublishRun(string address, ReadingOptions options)
{
    private readonly SourceParser _parser = new(options);
    private readonly ErrorLog _errors = new(options.MaximumErrors);

    /// <summary>What was read and not yet settled, in the order of the input.</summary>
    private readonly Queue<ArticleSource> _sent = new();

    private readonly int[] _counts = new int[Enum.GetValues<PublishOutcome>().Length];

    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(CancellationToken cancellationToken)
        => new QueueRun(address, _errors).RunAsync(queue => PublishAsync(queue, cancellationToken), cancellationToken);

    private async Task PublishAsync(IArticleQueue queue, CancellationToken cancellationToken)
    {
        using OutputTarget output = OutputTarget.Open(null);
        await queue.CreateAsync(cancellationToken).ConfigureAwait(false);
        using ReadingProgress progress = ReadingProgress.Start(options, _errors, isOutputElsewhere: true);
        var reader = new InputReader(options, null);
        var publisher = new ArticlePublisher(queue);
        await foreach (PublishedArticle article
            in publisher.PublishAsync(LinesOf(reader, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            ArticleSource source = _sent.Dequeue();
            _counts[(int)article.Outcome]++;
            Report(source, article, output);
            progress.Advance(source.ByteCount);
        }

        _errors.Note(reader.Skipped.Describe());
        string totals = string.Create(
            CultureInfo.InvariantCulture,
            $"{_counts[(int)PublishOutcome.Published]:N0} published, {_counts[(int)PublishOutcome.Duplicate]:N0} there already, "
                + $"{_counts[(int)PublishOutcome.Refused]:N0} bad or refused");
        if (options.InlineErrors)
        {
            _errors.Note(totals);
        }
        else
        {
            output.WriteLine(totals);
        }

        output.Commit();
    }

    /// <summary>The articles as the publisher takes them; what is bad is a line with its error.</summary>
    private async IAsyncEnumerable<NewsLine> LinesOf(InputReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long number = 0;
        await foreach (ArticleSource source in reader.Read().ToAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            NewsItem? item = null;
            string? error = null;
            try
            {
                item = _parser.Load(source);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                error = SourceParser.Describe(exception);
            }

            if (item is not { Text.Length: 0 } || !source.MayHoldNothing)
            {
                _sent.Enqueue(source);
                yield return error is null
                    ? new NewsLine { LineNumber = ++number, Item = item }
                    : new NewsLine { LineNumber = ++number, Id = source.FindId(), Error = new JsonException(error) };
            }
        }
    }

    private void Report(ArticleSource source, PublishedArticle article, OutputTarget output)
    {
        if (options.InlineErrors)
        {
            output.Write(article.Error is { } wrong ? InlineError.Render(source, wrong) : JsonLine.Of(json =>
            {
                json.WriteString("id", article.Id);
                json.WriteString("result", ContractWord.Of(article.Outcome));
            }));
        }
        else if (article.Error is { } error)
        {
            _errors.Write(source.Name, error);
        }
    }
}
