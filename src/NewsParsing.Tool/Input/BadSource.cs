namespace NewsParsing.Tool.Input;

/// <summary>An input that is known to be bad already; it stands in line so that messages come in the order of the input.</summary>
internal sealed class BadSource(string message) : ArticleSource
{
    /// <summary>The id that could be read of it, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it could not be opened or read to its end.</summary>
    public bool IsUnread { get; init; }

    public override NewsItem Load() => throw new InputException(message) { IsUnread = IsUnread };

    public override string? FindId() => Id;
}
