using System.Runtime.InteropServices;

namespace NewsParsing.Tool;

/// <summary>Puts failures of files into the operating system's short words, without the path, which the caller names.</summary>
internal static class SystemErrors
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);

    /// <summary>Whether a file or stream failed, rather than the program.</summary>
    public static bool IsFileFailure(Exception exception)
        => exception is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException;

    public static bool IsBrokenPipe(Exception exception)
        => exception is IOException && exception.HResult is BrokenPipe or WindowsBrokenPipe;

    /// <summary>What is said of an input that failed so.</summary>
    public static string DescribeRead(Exception exception) => "cannot be read: " + Describe(exception);

    public static string Describe(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "No such file or directory",
        UnauthorizedAccessException => "Permission denied",
        // What decompression throws; its own words are of archive entries and block types.
        InvalidDataException => "the compressed data are damaged or cut off",
        // On Unix the code is the plain error number, whose message carries no path.
        IOException { HResult: > 0 and < 1000 } => Marshal.GetPInvokeErrorMessage(exception.HResult),
        _ => exception.Message,
    };
}
