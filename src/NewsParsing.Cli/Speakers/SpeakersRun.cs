using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Tool;
using NewsParsing.Tool.Input;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Speakers;

/// <summary>One run of <c>speakers</c>: parses all inputs, in memory, and prints who says what.</summary>
internal sealed class SpeakersRun(SpeakersOptions options)
{
    private readonly SourceParser _parser = new(options.Reading);
    private readonly ErrorLog _errors = new(options.Reading.MaximumErrors);
    private readonly OtherLanguages _otherLanguages = new();

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        int? broken = await CommandGuard.RunAsync(
            () => WriteAllAsync(cancellationToken), _errors, "standard output", cancellationToken).ConfigureAwait(false);
        if (broken is { } code)
        {
            return code;
        }

        _errors.Note(_otherLanguages.Describe(options.Reading.SkipOtherLanguages));
        return CommandGuard.CodeOf(_errors);
    }

    private async Task WriteAllAsync(CancellationToken cancellationToken)
    {
        var index = new SpeakerIndex();
        await ReadAllAsync(index, cancellationToken).ConfigureAwait(false);
        using OutputTarget output = OutputTarget.Open(null);
        SpeakersWriter writer = options.IsJson ? new SpeakersJsonWriter(output) : new SpeakersTextWriter(output);
        Write(index, writer);
        output.Commit();
    }

    private void Write(SpeakerIndex index, SpeakersWriter writer)
    {
        if (options.Who is not { } who)
        {
            writer.WriteAll(index);
            return;
        }

        IReadOnlyList<IndexedSpeaker> speakers = who.FindIn(index);
        foreach (IndexedSpeaker speaker in speakers)
        {
            writer.WriteSpeaker(speaker);
        }

        if (speakers.Count == 0)
        {
            _errors.Write(who.Nobody(index.ArticleCount));
        }
    }

    private async Task ReadAllAsync(SpeakerIndex index, CancellationToken cancellationToken)
    {
        var reader = new InputReader(options.Reading, null);
        await foreach ((ArticleSource source, Article? article, string? error) in OrderedParallel.SelectAsync(
            reader.Read().ToAsyncEnumerable(), Parse, Environment.ProcessorCount, cancellationToken).ConfigureAwait(false))
        {
            if (article is null)
            {
                if (error is not null)
                {
                    _errors.Write(source.Name, error);
                }

                continue;
            }

            if (!article.IsEnglish)
            {
                _otherLanguages.Add(source.Name);
            }

            if (article.IsEnglish || !options.Reading.SkipOtherLanguages)
            {
                index.Add(article, options.MinConfidence);
            }
        }

        _errors.Note(reader.Skipped.Describe());
    }

    /// <summary>Runs on several threads at once. One article that fails must not take the others with it.</summary>
    private (ArticleSource Source, Article? Article, string? Error) Parse(ArticleSource source, CancellationToken cancellationToken)
    {
        try
        {
            NewsItem item = _parser.Load(source);
            return item.Text.Length == 0 && source.MayHoldNothing ? (source, null, null)
                : (source, _parser.Parse(item, cancellationToken), null);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or InvalidModelException))
        {
            return (source, null, SourceParser.Describe(exception));
        }
    }
}
