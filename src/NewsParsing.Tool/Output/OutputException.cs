namespace NewsParsing.Tool.Output;

/// <summary>The output cannot be written; the message says why.</summary>
internal sealed class OutputException(Exception cause) : Exception("cannot be written: " + SystemErrors.Describe(cause), cause)
{
    /// <summary>Whether the reader of a pipe has gone, which is no failure to talk about.</summary>
    public bool IsBrokenPipe { get; } = SystemErrors.IsBrokenPipe(cause);
}
