namespace NewsParsing.Worker;

/// <summary>How large an article may be in a queue.</summary>
/// <param name="Bytes">The most bytes of JSON in UTF-8.</param>
/// <param name="Name">What sets the limit, for people: <c>the broker's max_payload of 1,048,576 bytes</c>.</param>
public sealed record QueueLimit(long Bytes, string Name);
