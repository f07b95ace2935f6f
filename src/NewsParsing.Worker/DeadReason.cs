namespace NewsParsing.Worker;

/// <summary>Why an article went to the dead letters.</summary>
public enum DeadReason
{
    /// <summary>It is no JSON of an article: no JSON at all, or a property of the wrong kind.</summary>
    BadJson,

    /// <summary>It has no text, or nothing but white space.</summary>
    NoText,

    /// <summary>The text is longer than the parser takes, or the result is larger than the sink does.</summary>
    TooLarge,

    /// <summary>It was tried <see cref="WorkerOptions.MaxAttempts"/> times, and no worker lived to finish it.</summary>
    TooManyAttempts,

    /// <summary>The sink refuses it (<see cref="ArticleRefusedException"/>), or fails with it while it takes others.</summary>
    Refused,

    /// <summary>The parser failed with it, which is a bug of the parser.</summary>
    ParserFailed,
}
