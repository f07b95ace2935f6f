using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>One of the headlines or bodies of a ninjs document.</summary>
/// <param name="Role">What it is for: <c>main</c>, <c>richtext</c>; null when that is not said.</param>
/// <param name="IsMarkup">Whether it is HTML or the like rather than plain text.</param>
/// <param name="Value">The text; more than white space.</param>
internal sealed record NinjsText(string? Role, bool IsMarkup, string Value)
{
    /// <summary>The lists of versions 2 and 3, and the properties of version 1, whose names say the role after the prefix.</summary>
    public static List<NinjsText> ReadAll(JsonElement root, string list, string prefix)
    {
        var texts = new List<NinjsText>();
        foreach ((JsonElement item, string place) in NinjsValue.Objects(root, list))
        {
            string? role = NinjsValue.String(item, "role", place + ".role");
            string? contentType = NinjsValue.String(item, "contenttype", place + ".contenttype")
                ?? NinjsValue.String(item, "contentType", place + ".contentType");
            Add(texts, role, contentType, NinjsValue.String(item, "value", place + ".value"));
        }

        // ninjs 1 allows any body_X: "body_text", "body_xhtml", "body_richtext"; the names cannot be listed.
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (NinjsValue.NameOf(property) is { } name && name.StartsWith(prefix, StringComparison.Ordinal))
            {
                string role = name[prefix.Length..];
                // "body_text" is version 1's name for what versions 2 and 3 give the role main; "body_summary" beside it must not win.
                Add(texts, role is "text" ? "main" : role, null, NinjsValue.String(property.Value, name));
            }
        }

        return texts;
    }

    /// <summary>Plain text before markup, the main one before others, and the first of equals. Null when there is none.</summary>
    // Plain text counts for more than the role: "body_plain" comes before "body_richtext", and of two plain ones "body_text" before
    // "body_other".
    public static NinjsText? Best(List<NinjsText> texts) => texts.MinBy(text => (text.IsMarkup ? 2 : 0) + (text.Role == "main" ? 0 : 1));

    public string ToPlainText() => IsMarkup ? MarkupText.ToPlainText(Value) : Value;

    private static void Add(List<NinjsText> texts, string? role, string? contentType, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        bool isMarkup = contentType is null
            // A body without contenttype: "<p>…" is markup, whatever its name; ninjs 1 says nothing but the name.
            ? value.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal) || role is "xhtml" or "html" or "richtext"
            : IsMarkupType(contentType);
        // A body of the type "application/json" is neither text nor markup, and nothing of it is prose.
        if (contentType is null || isMarkup || contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
        {
            texts.Add(new NinjsText(role, isMarkup, value));
        }
    }

    private static bool IsMarkupType(string contentType)
        => contentType.Contains("html", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("xml", StringComparison.OrdinalIgnoreCase);
}
