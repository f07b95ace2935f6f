using NewsParsing.AspNetCore.Requests;

namespace NewsParsing.AspNetCore.Parsing;

/// <summary>Parses articles within the limits of the options. Thread-safe.</summary>
internal sealed class ParseService
{
    private readonly ParseGate _gate;
    private readonly int _maximumCharacters;
    private readonly Lazy<NewsParser> _parser;

    public ParseService(Func<NewsParser> parser, NewsParsingEndpointOptions options)
    {
        _gate = new ParseGate(options.MaxConcurrentParses, options.MaxWaitingParses);
        _maximumCharacters = options.MaxCharacters;
        _parser = new Lazy<NewsParser>(parser);
        // The first parse reads the weights, a quarter of a second: now, and not while somebody waits.
        WarmUp = Task.Run(() => _parser.Value.Parse("Warm up."));
    }

    /// <summary>Ends when the weights are read; fails when they cannot be, or the host's entries are wrong.</summary>
    public Task WarmUp { get; }

    /// <exception cref="RequestException">It is too long, or too many wait.</exception>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async Task<Article> ParseAsync(NewsItem item, CancellationToken gone)
    {
        RequestRules.CheckLength(item, _maximumCharacters);
        if (!await _gate.TryEnterAsync(gone).ConfigureAwait(false))
        {
            throw RequestException.Busy();
        }

        return Parse(item, gone);
    }

    /// <summary>The same, for one line of a stream, which waits as long as it has to: a stream has a bound of lines of its own.</summary>
    public async Task<Article> ParseInTurnAsync(NewsItem item, CancellationToken gone)
    {
        RequestRules.CheckLength(item, _maximumCharacters);
        await _gate.EnterAsync(gone).ConfigureAwait(false);
        return Parse(item, gone);
    }

    private Article Parse(NewsItem item, CancellationToken gone)
    {
        try
        {
            return _parser.Value.Parse(item, gone);
        }
        catch (TextTooLongException exception)
        {
            // The host's parser may take less than the endpoints.
            throw RequestException.TooLarge(exception.Message);
        }
        finally
        {
            _gate.Leave();
        }
    }
}
