using System.Buffers;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using NewsParsing.AspNetCore.Parsing;
using NewsParsing.AspNetCore.Requests;
using NewsParsing.AspNetCore.Responses;

namespace NewsParsing.AspNetCore.Endpoints;

/// <summary>
/// <c>POST parse/stream</c>: JSON Lines in, JSON Lines out, in order and as soon as each is done; what is bad is a line
/// <c>{"id", "error"}</c> in its place.
/// </summary>
internal sealed class StreamEndpoint(ParseService service, NewsParsingEndpointOptions options, CancellationToken stopping)
{
    /// <summary>Written at once while the next result is there already; one flush a line costs a system call.</summary>
    private const int FlushAt = 32 * 1024;

    private readonly int _width = options.MaxConcurrentParses;
    private readonly NewsLineOptions _lines = new() { MaximumLineLength = options.MaxBodyBytes };

    public async Task InvokeAsync(HttpContext context)
    {
        ArticleJsonOptions json = ArticleResponse.JsonOf(context.Request.Query) with { Indented = false };
        LetItTakeItsTime(context);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "application/x-ndjson";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        // At once, so that a client that waits for the answer before it sends more sends it.
        await context.Response.BodyWriter.FlushAsync(end.Token).ConfigureAwait(false);

        // As many as can be parsed at once are read ahead: a client that does not read its results is not read either.
        var results = Channel.CreateBounded<Task<ParsedItem>>(
            new BoundedChannelOptions(_width) { SingleReader = true, SingleWriter = true });
        Task reading = ReadAsync(context.Request.Body, results.Writer, end.Token);
        try
        {
            await WriteAsync(context.Response, results.Reader, json, end.Token).ConfigureAwait(false);
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    /// <summary>A stream may be as long as it likes and pause as long as it likes; each line has its limit.</summary>
    private static void LetItTakeItsTime(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = null;
        }
    }

    private async Task ReadAsync(Stream body, ChannelWriter<Task<ParsedItem>> results, CancellationToken end)
    {
        try
        {
            await foreach (NewsLine line in NewsItem.ReadLinesAsync(body, _lines, end).ConfigureAwait(false))
            {
                await results.WriteAsync(ParseAsync(line, end), end).ConfigureAwait(false);
            }

            results.Complete();
        }
        catch (Exception exception)
        {
            // The results before it are written first.
            results.Complete(exception);
        }
    }

    private async Task<ParsedItem> ParseAsync(NewsLine line, CancellationToken end)
    {
        Exception? error = line.Error;
        if (line.Item is { } item)
        {
            try
            {
                // Off the reader: a parse does not wait for anything, and the next line is to be read meanwhile.
                Article article = await Task.Run(() => service.ParseInTurnAsync(item, end), end).ConfigureAwait(false);
                return new ParsedItem { Item = item, LineNumber = line.LineNumber, Article = article };
            }
            catch (RequestException exception)
            {
                error = exception;
            }
        }

        return new ParsedItem { Item = line.Item, Id = line.Id, LineNumber = line.LineNumber, Error = error };
    }

    private static async Task WriteAsync(
        HttpResponse response, ChannelReader<Task<ParsedItem>> results, ArticleJsonOptions json, CancellationToken end)
    {
        using var lines = new MemoryStream();
        while (await results.WaitToReadAsync(end).ConfigureAwait(false))
        {
            while (results.TryRead(out Task<ParsedItem>? result))
            {
                WriteLine(lines, await result.ConfigureAwait(false), json);
                bool isNextDone = results.TryPeek(out Task<ParsedItem>? next) && next.IsCompleted;
                if (!isNextDone || lines.Length >= FlushAt)
                {
                    response.BodyWriter.Write(lines.GetBuffer().AsSpan(0, (int)lines.Length));
                    lines.SetLength(0);
                    await response.BodyWriter.FlushAsync(end).ConfigureAwait(false);
                }
            }
        }
    }

    private static void WriteLine(MemoryStream lines, ParsedItem result, ArticleJsonOptions json)
    {
        if (result.Article is { } article)
        {
            article.WriteJson(lines, json);
        }
        else
        {
            // As ParsedItem is written and the tool does it.
            using var writer = new Utf8JsonWriter(lines, ProblemBody.Readable);
            writer.WriteStartObject();
            writer.WriteString("id"u8, result.Id);
            writer.WriteString("error"u8, result.Error?.Message);
            writer.WriteEndObject();
        }

        lines.WriteByte((byte)'\n');
    }
}
