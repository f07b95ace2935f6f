using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace NewsParsing.AspNetCore.Page;

/// <summary>The page to try the parser on, and its files.</summary>
internal static class PageEndpoints
{
    /// <summary>
    /// Nothing but the page's own files (Content Security Policy Level 3), no form that goes anywhere, no frame around it; and since it
    /// makes no element of a string, no script may (Trusted Types).
    /// </summary>
    private const string PagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
        + "trusted-types 'none'";

    /// <summary>The article's frame shows text of anybody's: it is no part of the site, loads nothing and reaches nobody.</summary>
    private const string FramePolicy = "sandbox allow-scripts; default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'self'";

    /// <summary>The address of the archive's view, beside that of the page.</summary>
    private const string ArchiveName = "archive";

    private static readonly (string Name, string Type)[] Files =
    [
        ("page.css", "text/css"),
        ("icon.svg", "image/svg+xml"),
        ("app.js", "text/javascript"),
        ("archive.css", "text/css"),
        ("archive.js", "text/javascript"),
        ("archive-backend.js", "text/javascript"),
        ("archive-list.js", "text/javascript"),
        ("archive-person.js", "text/javascript"),
        ("archive-reader.js", "text/javascript"),
        ("archive-suggest.js", "text/javascript"),
        ("archive-words.js", "text/javascript"),
        ("backend.js", "text/javascript"),
        ("csv.js", "text/javascript"),
        ("filters.js", "text/javascript"),
        ("input.js", "text/javascript"),
        ("problem.js", "text/javascript"),
        ("sayings.js", "text/javascript"),
        ("speakers.js", "text/javascript"),
        ("frame.js", "text/javascript"),
        ("examples/bridge.txt", "text/plain"),
        ("examples/fishing.txt", "text/plain"),
        ("examples/library.txt", "text/plain"),
    ];

    public static void Map(
        RouteGroupBuilder all, RouteGroupBuilder api, PageAddress address, NewsParsingEndpointOptions options, RequestDelegate read)
    {
        bool hasArchive = options.ArchivePaths is not null;
        string html = PageText.For(Read("index.html"), hasArchive ? ["server", "archive"] : ["server"])
            .Replace("{archive}", ArchiveName, StringComparison.Ordinal)
            .Replace("{api}", WebUtility.HtmlEncode(address.Relative), StringComparison.Ordinal)
            .Replace("{html}", options.ReadHtml is null ? "false" : "true", StringComparison.Ordinal)
            .Replace("{characters}", options.MaxCharacters.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{bytes}", options.MaxBodyBytes.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var page = new PageAsset(html, "text/html", PagePolicy);
        // Monitors ask whether it is there by HEAD.
        all.MapMethods(address.Page, [HttpMethods.Get, HttpMethods.Head], context =>
        {
            PathString path = context.Request.PathBase + context.Request.Path;
            if (address.IsFolder && path.Value?.EndsWith('/') == false)
            {
                context.Response.Redirect(path + "/" + context.Request.QueryString, permanent: false);
                return Task.CompletedTask;
            }

            return page.InvokeAsync(context);
        });
        if (hasArchive)
        {
            string archive = Read("archive.html")
                .Replace("{api}", WebUtility.HtmlEncode(address.Relative), StringComparison.Ordinal)
                .Replace("{page}", WebUtility.HtmlEncode(address.Name), StringComparison.Ordinal);
            all.MapGet(address.Beside(ArchiveName), new PageAsset(archive, "text/html", PagePolicy).InvokeAsync);
        }

        RouteGroupBuilder files = api.MapGroup("page");
        foreach ((string name, string type) in Files)
        {
            files.MapGet(name, new PageAsset(Read(name), type).InvokeAsync);
        }

        // The marks have one style, wherever they are shown.
        files.MapGet("article.css", new PageAsset(HtmlRenderer.FragmentStyle, "text/css").InvokeAsync);
        files.MapGet("frame.css", new PageAsset(Read("frame.css"), "text/css").InvokeAsync);
        files.MapGet("frame.html", new PageAsset(PageText.For(Read("frame.html"), "server"), "text/html", FramePolicy).InvokeAsync);
        files.MapPost("read", read);
    }

    private static string Read(string name)
    {
        using Stream stream = typeof(PageEndpoints).Assembly.GetManifestResourceStream("page/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
