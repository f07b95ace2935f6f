using System.Buffers;
using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using NewsParsing.AspNetCore.Requests;
using NewsParsing.AspNetCore.Responses;

namespace NewsParsing.Wasm;

/// <summary>
/// The parser for JavaScript, with the answers of the package NewsParsing.AspNetCore, byte for byte. Each call returns two strings: the
/// answer or null, and the problem (RFC 9457) or null.
/// </summary>
[SupportedOSPlatform("browser")]
internal static partial class ParserExports
{
    /// <summary>The text of a first parse, which reads the weights and compiles what nearly every article needs.</summary>
    // A dateline, a quotation, a claim, a pronoun: with "Warm up." alone the first article takes a second longer.
    private const string WarmUpText = "OSLO, March 3 — “We are ready,” Mayor Jane Roe said on Monday. She denied that the walls were weak.";

    /// <summary>Reads the weights, so that the first article need not wait for them.</summary>
    [JSExport]
    internal static void WarmUp() => Answer(NewsParser.Default.Parse(WarmUpText));

    /// <summary>What the page shows of a text: <c>POST page/read</c>.</summary>
    /// <param name="body">The text, the JSON item or the web page.</param>
    /// <param name="kind"><c>text</c>, <c>json</c> or <c>html</c>; the assemblies of the last have to be loaded before.</param>
    /// <param name="maximumCharacters">The most UTF-16 units of a text, headline or byline.</param>
    [JSExport]
    internal static string?[] Read(string body, string kind, int maximumCharacters)
        => Guard(() => Answer(NewsParser.Default.Parse(ItemOf(body, kind, maximumCharacters))));

    /// <summary>An article: <c>POST parse</c>.</summary>
    /// <param name="body">The text, the JSON item or the web page.</param>
    /// <param name="kind"><c>text</c>, <c>json</c> or <c>html</c>.</param>
    /// <param name="maximumCharacters">The most UTF-16 units of a text, headline or byline.</param>
    /// <param name="format"><c>json</c>, <c>jsonld</c> or <c>html</c>; null is <c>json</c>.</param>
    /// <param name="offsets"><c>utf16</c>, <c>codePoint</c> or <c>utf8</c>; null is <c>utf16</c>.</param>
    /// <param name="explain">Whether JSON says where attributions and speakers come from: <c>true</c>, <c>false</c> or null.</param>
    /// <param name="indented">Whether JSON is indented: likewise.</param>
    [JSExport]
    internal static string?[] Parse(
        string body, string kind, int maximumCharacters, string? format, string? offsets, string? explain, string? indented)
        => Guard(() =>
        {
            ArticleFormat form = RequestRules.Format(format) ?? ArticleFormat.Json;
            var options = new ArticleJsonOptions
            {
                Explain = RequestRules.IsTrue("explain", explain),
                Indented = RequestRules.IsTrue("indented", indented),
                Offsets = RequestRules.Offsets(offsets),
            };
            Article article = NewsParser.Default.Parse(ItemOf(body, kind, maximumCharacters));
            return form switch
            {
                ArticleFormat.JsonLd => article.ToJsonLd(options.Indented),
                ArticleFormat.Html => HtmlRenderer.Render(article),
                _ => article.ToJson(options),
            };
        });

    private static NewsItem ItemOf(string body, string kind, int maximumCharacters)
    {
        // A byte order mark is none of the text, as in a request's body.
        string text = body is ['\uFEFF', ..] ? body[1..] : body;
        NewsItem item = kind switch
        {
            "json" => FromJson(text),
            "html" => RequestRules.FromPage(WebPages.Read(text)),
            _ => RequestRules.FromText(text, readsPages: true),
        };
        RequestRules.CheckLength(item, maximumCharacters);
        return item;
    }

    private static NewsItem FromJson(string json)
    {
        try
        {
            return NewsItem.FromJson(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException exception)
        {
            throw RequestException.Bad(exception.Message);
        }
    }

    private static string Answer(Article article)
    {
        var body = new ArrayBufferWriter<byte>();
        PageAnswer.Write(body, article);
        return Encoding.UTF8.GetString(body.WrittenSpan);
    }

    private static string?[] Guard(Func<string> answer)
    {
        try
        {
            return [answer(), null];
        }
        catch (RequestException exception)
        {
            return [null, Problem(exception.Status, exception.Message)];
        }
        catch (TextTooLongException exception)
        {
            return [null, Problem(413, exception.Message)];
        }
    }

    private static string Problem(int status, string detail)
    {
        using var body = new MemoryStream();
        // The reason phrases of ASP.NET Core, which nothing else here needs.
        ProblemBody.Write(body, status, status == 413 ? "Payload Too Large" : "Bad Request", detail);
        return Encoding.UTF8.GetString(body.GetBuffer().AsSpan(0, (int)body.Length));
    }
}
