using System.Text;

namespace NewsParsing.Cli;

/// <summary>Writes to standard error, in UTF-8, what went wrong, and counts it. Used by one thread at a time.</summary>
internal sealed class ErrorLog
{
    public int Count { get; private set; }

    /// <summary>Where a line goes; replaced while a progress bar owns the terminal.</summary>
    public Action<string> Writer { get; set; }
        = new StreamWriter(
            Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true }.WriteLine;

    public void Write(string name, string message)
    {
        Count++;
        try
        {
            Writer($"newsparse: {name}: {message}");
        }
        catch (IOException)
        {
            // Nobody listens; the exit code still says so.
        }
    }
}
