namespace NewsParsing.Worker.Nats;

/// <summary>The headers of a dead letter.</summary>
internal static class DeadHeaders
{
    public const string Id = "NewsParsing-Id";
    public const string Reason = "NewsParsing-Reason";
    public const string Detail = "NewsParsing-Detail";
    public const string Attempts = "NewsParsing-Attempts";
    public const string Worker = "NewsParsing-Worker";

    // Of headers that take the room of the article: the whole has to fit into a message that was full already.
    public const int MaxDetail = 400;
}
