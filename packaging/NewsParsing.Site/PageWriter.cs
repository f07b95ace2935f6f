using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsParsing.AspNetCore.Page;

namespace NewsParsing.Site;

/// <summary>
/// Makes the page without a server: the files of the server's page with another <c>backend.js</c>, and the published parser, compressed.
/// </summary>
/// <param name="root">The repository.</param>
/// <param name="published">The output of <c>dotnet publish src/NewsParsing.Wasm</c>.</param>
internal sealed class PageWriter(string root, string published)
{
    /// <summary>
    /// As the server's page, but that WebAssembly is compiled and a worker is started from a blob, which takes this policy with it; scripts
    /// of the runtime come as blobs too, inflated by the page's own script.
    /// </summary>
    // No frame-ancestors: a policy in the page itself cannot say it (Content Security Policy Level 3, 3.3).
    private const string PagePolicy = "default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; style-src 'self'; "
        + "connect-src 'self'; img-src 'self' data:; frame-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; "
        + "require-trusted-types-for 'script'; trusted-types newsparsing";

    private const string FramePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

    // As much as the server's page takes: NewsParsingEndpointOptions.
    private const string MaxCharacters = "1000000", MaxBytes = "6291456";

    /// <summary>Writes the page.</summary>
    /// <param name="to">The folder, which is made anew.</param>
    /// <param name="home">Where the page's menu leads to, or null for no menu.</param>
    public void Write(string to, string? home)
    {
        if (Directory.Exists(to))
        {
            Directory.Delete(to, recursive: true);
        }

        string pages = Path.Combine(root, "src/NewsParsing.AspNetCore/Page/Assets");
        foreach (string file in Directory.GetFiles(pages, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(pages, file).Replace('\\', '/');
            // The archive's view asks a server's database.
            if (name is not ("index.html" or "frame.html" or "backend.js") && !name.StartsWith("archive", StringComparison.Ordinal))
            {
                Copy(file, Path.Combine(to, "page", name));
            }
        }

        foreach (string file in Directory.GetFiles(Path.Combine(root, "src/NewsParsing.Wasm/Page")))
        {
            Copy(file, Path.Combine(to, "page", Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(to, "notices.txt"), Notices());
        File.WriteAllText(Path.Combine(to, "page/article.css"), HtmlRenderer.FragmentStyle);
        File.WriteAllText(Path.Combine(to, "page/frame.html"), Html(Path.Combine(pages, "frame.html"), FramePolicy, null));
        File.WriteAllText(Path.Combine(to, "index.html"), Html(Path.Combine(pages, "index.html"), PagePolicy, home));
        string files = Pack(Path.Combine(published, "wwwroot/_framework"), Path.Combine(to, "_framework"));
        File.WriteAllText(Path.Combine(to, "page/files.js"), files);
    }

    /// <summary>The licences of all that the page holds.</summary>
    private string Notices()
    {
        string notices = Path.Combine(published, "notices");
        return string.Join(
            $"\n\n{new string('=', 80)}\n\n",
            File.ReadAllText(Path.Combine(root, "LICENSE")), File.ReadAllText(Path.Combine(root, "THIRD-PARTY-NOTICES.txt")),
            ".NET's runtime and libraries:\n\n" + File.ReadAllText(Path.Combine(notices, "LICENSE.TXT")),
            File.ReadAllText(Path.Combine(notices, "THIRD-PARTY-NOTICES.TXT")));
    }

    private static string Html(string path, string policy, string? home)
        => PageText.For(File.ReadAllText(path).ReplaceLineEndings("\n"), home is null ? ["browser"] : ["browser", "home"])
            .Replace("{policy}", policy, StringComparison.Ordinal)
            .Replace("{home}", home, StringComparison.Ordinal)
            .Replace("{api}", "./", StringComparison.Ordinal)
            .Replace("{html}", "true", StringComparison.Ordinal)
            .Replace("{characters}", MaxCharacters, StringComparison.Ordinal)
            .Replace("{bytes}", MaxBytes, StringComparison.Ordinal);

    /// <summary>Compresses the parser's files and returns the script that names them, part by part, with their sizes.</summary>
    private static string Pack(string from, string to)
    {
        Directory.CreateDirectory(to);
        HashSet<string> lazy = LazyFiles(File.ReadAllText(Path.Combine(from, "dotnet.js")));
        var core = new StringBuilder();
        var html = new StringBuilder();
        foreach (string file in Directory.GetFiles(from).Order(StringComparer.Ordinal))
        {
            byte[] content = File.ReadAllBytes(file);
            string name = Path.GetFileName(file);
            string packing = FilePacker.PackingOf(name);
            byte[] packed = FilePacker.Pack(content, packing);
            File.WriteAllBytes(Path.Combine(to, $"{name}.{packing}"), packed);
            string hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8));
            (lazy.Contains(name) ? html : core).Append(
                $"    {{ name: \"{name}\", packing: \"{packing}\", bytes: {packed.Length}, hash: \"{hash}\" }},\n");
        }

        return $"// Written with the page: the parser's files, their sizes as they are fetched, and hashes of their content.\n"
            + $"export const files = {{\n  core: [\n{core}  ],\n  html: [\n{html}  ],\n}};\n";
    }

    /// <summary>The assemblies that the runtime does not load at its start, as its own settings name them.</summary>
    private static HashSet<string> LazyFiles(string script)
    {
        const string Start = "/*json-start*/", End = "/*json-end*/";
        int start = script.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        using var settings = JsonDocument.Parse(script[start..script.IndexOf(End, start, StringComparison.Ordinal)]);
        return
        [
            .. settings.RootElement.GetProperty("resources").GetProperty("lazyAssembly").EnumerateArray()
                .Select(file => file.GetProperty("name").GetString()!),
        ];
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }
}
