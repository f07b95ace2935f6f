namespace NewsParsing.AspNetCore.Page;

/// <summary>Where the page is, and how it names the endpoints.</summary>
/// <param name="Page">The route of the page.</param>
/// <param name="Prefix">The route of the endpoints.</param>
internal sealed record PageAddress(string Page, string Prefix)
{
    /// <summary>The address of the endpoints as seen from the page, with a slash at its end.</summary>
    // Relative: behind a proxy, or in a group of the host's, the site may lie below another path.
    public string Relative
        => string.Concat(Enumerable.Repeat("../", Math.Max(0, Page.TrimStart('/').Count(c => c == '/'))))
            + (Prefix.Trim('/') is { Length: > 0 } prefix ? prefix + "/" : "./");

    /// <summary>The page as seen from its own folder: <c>./</c> or its last segment.</summary>
    public string Name => Page[(Page.LastIndexOf('/') + 1)..] is { Length: > 0 } name ? name : "./";

    /// <summary>The route of another page in the same folder.</summary>
    public string Beside(string name) => Page[..(Page.LastIndexOf('/') + 1)] + name;

    /// <summary>Whether the page is a folder's, whose address needs the slash at its end for relative ones to be right.</summary>
    public bool IsFolder => Page.Length == 0 || Page.EndsWith('/');
}
