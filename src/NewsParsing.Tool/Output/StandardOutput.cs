using Microsoft.Win32.SafeHandles;

namespace NewsParsing.Tool.Output;

/// <summary>Opens standard output as bytes.</summary>
internal static class StandardOutput
{
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // The console's own stream swallows a broken pipe, and the run would go on for nobody. A file keeps the console's stream:
        // a stream of our own would not move the position that the shell shares with us.
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
