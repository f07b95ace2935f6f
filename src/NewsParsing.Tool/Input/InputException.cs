namespace NewsParsing.Tool.Input;

/// <summary>An input that cannot be used; the message says why, without its name.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>
    /// Whether it could not be opened or read to its end, so that nobody knows what articles are missing, rather than read and found bad.
    /// </summary>
    public bool IsUnread { get; init; }
}
