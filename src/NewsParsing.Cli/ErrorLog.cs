using System.Text;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli;

/// <summary>Writes to standard error, in UTF-8, what went wrong, and counts it. Used by one thread at a time.</summary>
internal sealed class ErrorLog
{
    public int Count { get; private set; }

    /// <summary>Where a line goes; replaced while a progress bar owns the terminal.</summary>
    public Action<string> Writer { get; set; }
        = new StreamWriter(
            Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true }.WriteLine;

    public void Write(string name, string message) => Write($"{name}: {message}");

    public void Write(string message)
    {
        Count++;
        Note(message);
    }

    /// <summary>Says what is no error; nothing for null.</summary>
    public void Note(string? message)
    {
        if (message is not null)
        {
            WriteLine("newsparse: " + message);
        }
    }

    /// <summary>Writes a line as it is.</summary>
    public void WriteLine(string line)
    {
        try
        {
            Writer(PlainText.Message(line));
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            // Nobody listens; the exit code still says so.
        }
    }
}
