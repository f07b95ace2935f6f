namespace NewsParsing.Html.Metadata;

/// <summary>A value of linked data as it was read: text, list or object. Numbers and words such as <c>true</c> are text.</summary>
internal sealed class LdValue
{
    public string? Text { get; init; }

    public List<LdValue>? Items { get; init; }

    public Dictionary<string, LdValue>? Members { get; init; }

    public LdValue? this[string name] => Members?.GetValueOrDefault(name);

    /// <summary>The value itself, or the values of a list.</summary>
    public IEnumerable<LdValue> Each() => Items ?? [this];

    /// <summary>Determines whether one of the types has such a name, with or without the address of schema.org.</summary>
    public bool IsOfType(Func<string, bool> isName)
        => this["@type"]?.Each().Any(type => type.Text is { } text && isName(text[(text.LastIndexOfAny(['/', ':', '#']) + 1)..])) ?? false;
}
