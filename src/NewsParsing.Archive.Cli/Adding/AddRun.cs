using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Store;
using NewsParsing.Tool;
using NewsParsing.Tool.Input;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Adding;

/// <summary>
/// One run of <c>add</c>: reads, parses in parallel, saves in transactions of some hundred articles in the order of the input, and says
/// what was bad. What was saved before a run that is broken off stays.
/// </summary>
internal sealed class AddRun(string database, ReadingOptions options, bool overwrite)
{
    /// <summary>How long an article waits for others: a pipe may be quiet for hours, and what came before is to be found.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly SourceParser _parser = new(options);
    private readonly ErrorLog _errors = new(options.MaximumErrors);
    private readonly OtherLanguages _otherLanguages = new();
    private readonly AddTotals _totals = new();
    private readonly AddBatch _batch = new();
    private bool _isComplete;

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        int code = await new StoreRun(
            database, isNew: true, _errors, new NewsStoreOptions { Overwrite = overwrite }).RunAsync(
            async store =>
            {
                using OutputTarget output = OutputTarget.Open(null);
                using ReadingProgress progress = ReadingProgress.Start(options, _errors, isOutputElsewhere: true);
                await AddAllAsync(store, output, progress, cancellationToken).ConfigureAwait(false);
                if (!options.InlineErrors)
                {
                    output.WriteLine(_totals.ToString());
                }

                output.Commit();
            },
            cancellationToken).ConfigureAwait(false);
        _errors.Note(_otherLanguages.Describe(options.SkipOtherLanguages));
        if (code is not (ExitCode.Done or ExitCode.Failed) || (code == ExitCode.Failed && !_isComplete))
        {
            // A database that could not be opened was given nothing, and its own line says why.
            _errors.Note(_totals.Saved > 0 ? $"not all was read; what was saved stays: {_totals}" : null);
        }
        else if (options.InlineErrors)
        {
            _errors.Note(_totals.ToString());
        }

        return code;
    }

    private async Task AddAllAsync(NewsStore store, OutputTarget output, ReadingProgress progress, CancellationToken cancellationToken)
    {
        var reader = new InputReader(options, null);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using IAsyncEnumerator<AddOutcome> outcomes = OrderedParallel.SelectAsync(
            reader.Read().ToAsyncEnumerable(), Parse, Environment.ProcessorCount, stop.Token).GetAsyncEnumerator(stop.Token);
        try
        {
            while (await MoveNextAsync(outcomes, store, output, cancellationToken).ConfigureAwait(false))
            {
                _batch.Add(outcomes.Current);
                progress.Advance(outcomes.Current.Source.ByteCount);
                if (_batch.IsFull)
                {
                    await SaveAsync(store, output, cancellationToken).ConfigureAwait(false);
                }
            }

            await SaveAsync(store, output, cancellationToken).ConfigureAwait(false);
            _isComplete = true;
        }
        catch
        {
            // Whoever feeds standard input may never end: without this, leaving the loop would wait for them.
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }

        _errors.Note(reader.Skipped.Describe());
    }

    /// <summary>Goes to the next article, and saves those before it where it is long in coming.</summary>
    private async Task<bool> MoveNextAsync(
        IAsyncEnumerator<AddOutcome> outcomes, NewsStore store, OutputTarget output, CancellationToken cancellationToken)
    {
        ValueTask<bool> next = outcomes.MoveNextAsync();
        if (next.IsCompleted || _batch.IsEmpty)
        {
            return await next.ConfigureAwait(false);
        }

        Task<bool> coming = next.AsTask();
        using var came = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (await Task.WhenAny(coming, Task.Delay(Patience, came.Token)).ConfigureAwait(false) != coming)
        {
            await SaveAsync(store, output, cancellationToken).ConfigureAwait(false);
        }

        await came.CancelAsync().ConfigureAwait(false);
        return await coming.ConfigureAwait(false);
    }

    /// <summary>Runs on several threads at once. One article that fails must not take the others with it.</summary>
    private AddOutcome Parse(ArticleSource source, CancellationToken cancellationToken)
    {
        try
        {
            if (source.ReadParsed() is { } parsed)
            {
                return Outcome(source, parsed.Id is null ? parsed with { Id = source.DefaultId } : parsed);
            }

            NewsItem item = _parser.Load(source);
            return item.Text.Length == 0 && source.MayHoldNothing
                ? AddOutcome.Nothing(source)
                : Outcome(source, _parser.Parse(item, cancellationToken));
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or InvalidModelException))
        {
            return AddOutcome.Failed(source, exception);
        }
    }

    private AddOutcome Outcome(ArticleSource source, Article article)
        => options.SkipOtherLanguages && !article.IsEnglish ? AddOutcome.OtherLanguage(source) : new AddOutcome(source, article, null);

    private async Task SaveAsync(NewsStore store, OutputTarget output, CancellationToken cancellationToken)
    {
        if (_batch.IsEmpty)
        {
            return;
        }

        IReadOnlyList<SaveResult> results = _batch.Articles.Count == 0
            ? [] : await store.SaveAsync(_batch.Articles, cancellationToken).ConfigureAwait(false);
        int saved = 0;
        foreach (AddOutcome outcome in _batch.Outcomes)
        {
            if (outcome.Article is { } article)
            {
                SaveResult result = results[saved++];
                _totals.Add(result);
                Report(outcome, article, result, output);
            }
            else if (outcome.Error is { } error)
            {
                Report(outcome, error, output);
            }
        }

        _batch.Clear();
    }

    private void Report(AddOutcome outcome, Article article, SaveResult result, OutputTarget output)
    {
        if (!article.IsEnglish)
        {
            _otherLanguages.Add(outcome.Source.Name);
        }

        if (options.InlineErrors)
        {
            output.Write(JsonLine.Of(json =>
            {
                json.WriteString("id", NewsStore.KeyOf(article));
                json.WriteString("result", ContractWord.Of(result));
            }));
        }
    }

    private void Report(AddOutcome outcome, string error, OutputTarget output)
    {
        if (outcome.IsLeftOut)
        {
            _otherLanguages.Add(outcome.Source.Name);
        }
        else
        {
            _totals.Errors++;
        }

        if (options.InlineErrors)
        {
            output.Write(InlineError.Render(outcome.Source, error));
        }

        // What an unread input would have held has no place: whoever takes the lines for all there is has to hear of it.
        if (!outcome.IsLeftOut && (!options.InlineErrors || outcome.IsUnread))
        {
            _errors.Write(outcome.Source.Name, error);
        }
    }
}
