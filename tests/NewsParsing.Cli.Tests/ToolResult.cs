using System.Text.Json;

namespace NewsParsing.Cli.Tests;

/// <summary>What a run of the tool left.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Bytes">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ToolResult(int Code, byte[] Bytes, string Error)
{
    public string Output => System.Text.Encoding.UTF8.GetString(Bytes);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The articles of JSON Lines output, read back.</summary>
    public Article[] Articles => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Article.FromJson(line))];

    public string[] Ids => [.. Articles.Select(article => article.Id!)];

    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;
}
