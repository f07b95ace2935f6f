using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace NewsParsing.Rendering;

/// <summary>The page's style and script, which stand in it word for word, and the policy that allows these two and nothing else.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("page.css");

    public static string Script { get; } = Read("page.js");

    // Content Security Policy Level 3: hashes allow this style and this script, so that a "<script>" in an article's text could not run
    // even if it were not escaped; data: is for the empty icon.
    public static string ContentSecurityPolicy { get; }
        = $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'; img-src data:; base-uri 'none'; "
            + "form-action 'none'";

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("rendering/" + name)!;
        using var reader = new StreamReader(stream);
        // A browser hashes what it has read, and it reads every line end as a line feed.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
