using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace NewsParsing.AspNetCore.Endpoints;

/// <summary><c>GET openapi.json</c>: the endpoints as OpenAPI 3.1, with the schema of the article inside.</summary>
internal sealed class OpenApiEndpoint
{
    private readonly byte[] _document;

    public OpenApiEndpoint(string prefix, bool hasHtml, string? more = null)
    {
        // A schema with an $id of its own is a resource of its own (JSON Schema 2020-12, which OpenAPI 3.1 takes whole): its references
        // stay inside it.
        string document = Read("openapi.json")
            .Replace("\"ARTICLE\"", Read("article.schema.json"), StringComparison.Ordinal)
            .Replace("\"paths\": {", "\"paths\": {" + Members(more), StringComparison.Ordinal)
            .Replace("\"/PREFIX/", "\"" + (prefix.TrimEnd('/') + "/"), StringComparison.Ordinal)
            .Replace(Page("text/html-in"), hasHtml ? Page("text/html") : "", StringComparison.Ordinal)
            .Replace("\"VERSION\"", $"\"{Version}\"", StringComparison.Ordinal);
        _document = Encoding.UTF8.GetBytes(document);
    }

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = _document.Length;
        return context.Response.Body.WriteAsync(_document, 0, _document.Length, context.RequestAborted);
    }

    // "0.2.0+2f4c…": the commit is no part of the version.
    private static string Version
        => typeof(OpenApiEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>What stands between the braces of an object, and a comma for what follows.</summary>
    private static string Members(string? json) => json is null ? "" : json.Trim()[1..^1] + ",";

    private static string Page(string type) => $"\"{type}\": {{\"schema\": {{\"type\": \"string\"}}}},";

    private static string Read(string name)
    {
        using Stream stream = typeof(OpenApiEndpoint).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
