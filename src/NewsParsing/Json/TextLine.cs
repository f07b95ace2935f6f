namespace NewsParsing.Json;

/// <summary>A line of a stream of bytes.</summary>
/// <param name="Bytes">The line without its end, or the head of a line that is too long. Valid until the next bytes are read.</param>
/// <param name="IsTooLong">Whether it is longer than the limit.</param>
internal readonly record struct TextLine(ReadOnlyMemory<byte> Bytes, bool IsTooLong);
