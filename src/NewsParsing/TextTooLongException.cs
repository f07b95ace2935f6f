using System.Globalization;

namespace NewsParsing;

/// <summary>
/// A text, headline or byline is longer than <see cref="NewsParserOptions.MaximumLength"/>. It was not read.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class TextTooLongException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="length">The length of the text in UTF-16 units.</param>
    /// <param name="maximumLength">The most UTF-16 units that the parser takes.</param>
    public TextTooLongException(int length, int maximumLength)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The text has {length:N0} UTF-16 units; the parser takes at most {maximumLength:N0} (NewsParserOptions.MaximumLength)."))
    {
        Length = length;
        MaximumLength = maximumLength;
    }

    /// <summary>The length of the text in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The most UTF-16 units that the parser takes.</summary>
    public int MaximumLength { get; }
}
