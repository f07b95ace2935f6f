namespace NewsParsing.Store;

/// <summary>The order in which sayings are found.</summary>
public enum SayingOrder
{
    /// <summary>By day and time of publication, the newest first; what has no date comes last.</summary>
    Newest,

    /// <summary>By day and time of publication, the oldest first; what has no date comes last.</summary>
    Oldest,
}
