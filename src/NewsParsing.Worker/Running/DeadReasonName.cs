namespace NewsParsing.Worker.Running;

/// <summary>The names of reasons in headers, tables and metrics.</summary>
internal static class DeadReasonName
{
    public static string Of(DeadReason reason) => reason switch
    {
        DeadReason.BadJson => "bad-json",
        DeadReason.NoText => "no-text",
        DeadReason.TooLarge => "too-large",
        DeadReason.TooManyAttempts => "too-many-attempts",
        DeadReason.Refused => "refused",
        _ => "parser-failed",
    };

    /// <summary>Of a name that a newer worker wrote, <see cref="DeadReason.Refused"/>: the detail says more.</summary>
    public static DeadReason Parse(string name) => name switch
    {
        "bad-json" => DeadReason.BadJson,
        "no-text" => DeadReason.NoText,
        "too-large" => DeadReason.TooLarge,
        "too-many-attempts" => DeadReason.TooManyAttempts,
        "parser-failed" => DeadReason.ParserFailed,
        _ => DeadReason.Refused,
    };
}
