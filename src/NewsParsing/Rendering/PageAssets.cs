using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace NewsParsing.Rendering;

/// <summary>A page's style and script, which stand in it word for word, and the policy that allows these two and nothing else.</summary>
internal sealed class PageAssets
{
    /// <param name="assembly">Where the two are embedded.</param>
    /// <param name="script">The name of the script.</param>
    /// <param name="styles">The names of the style sheets, which become one.</param>
    public PageAssets(Assembly assembly, string script, params string[] styles)
    {
        Style = string.Concat(styles.Select(style => Read(assembly, style)));
        Script = Read(assembly, script);
        // Content Security Policy Level 3: hashes allow this style and this script, so that a "<script>" in an article's text could not run
        // even if it were not escaped; data: is for the empty icon.
        ContentSecurityPolicy = $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'; img-src data:; "
            + "base-uri 'none'; form-action 'none'";
    }

    /// <summary>Those of an article's page.</summary>
    public static PageAssets Article { get; } = new(typeof(PageAssets).Assembly, "page.js", "marks.css", "page.css");

    public string Style { get; }

    public string Script { get; }

    public string ContentSecurityPolicy { get; }

    /// <summary>Writes a document up to the beginning of its body.</summary>
    public void WriteHead(TextWriter output, string title)
    {
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
            + "content=\"");
        HtmlText.Write(output, ContentSecurityPolicy);
        output.Write("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" "
            + "content=\"light dark\">\n<title>");
        HtmlText.Write(output, title);
        output.Write("</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>");
        output.Write(Style);
        output.Write("</style>\n</head>\n<body>\n");
    }

    /// <summary>Returns an embedded file.</summary>
    public static string Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream("rendering/" + name)!;
        using var reader = new StreamReader(stream);
        // A browser hashes what it has read, and it reads every line end as a line feed.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
