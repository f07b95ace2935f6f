using System.Text;
using NewsParsing.Tool.Output;

namespace NewsParsing.Tool;

/// <summary>Writes to standard error, in UTF-8, what went wrong, and counts it. Used by one thread at a time.</summary>
/// <param name="most">After how many the run ends; null for none.</param>
internal sealed class ErrorLog(int? most = null)
{
    public int Count { get; private set; }

    /// <summary>Where a line goes; replaced while a progress bar owns the terminal.</summary>
    public Action<string> Writer { get; set; }
        = new StreamWriter(
            Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true }.WriteLine;

    /// <summary>Says what is wrong with an input.</summary>
    /// <exception cref="TooManyErrorsException">It is the last one that is allowed.</exception>
    public void Write(string name, string message)
    {
        Write($"{name}: {message}");
        if (Count == most)
        {
            throw new TooManyErrorsException($"stopped after {PlainText.Count(Count, "error")} (--max-errors)");
        }
    }

    /// <summary>Says what is wrong with something else than an input.</summary>
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
            WriteLine($"{ToolName.Current}: {message}");
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
