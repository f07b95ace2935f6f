namespace NewsParsing.Html;

/// <summary>An archive is damaged or cut off. What stands before that place was read.</summary>
public sealed class WarcFormatException : FormatException
{
    internal WarcFormatException(string message, long offset, Exception? inner = null)
        : base(message, inner)
    {
        Offset = offset;
    }

    /// <summary>
    /// Where in the stream the part begins that cannot be read, in bytes from where the reading began: the member of gzip, or the record of
    /// an archive without compression.
    /// </summary>
    public long Offset { get; }
}
