namespace NewsParsing.Tool.Input;

/// <summary>Opens standard input.</summary>
internal static class StandardInput
{
    // O_CLOEXEC of Linux. Whoever starts a program cannot pass on a file that has it.
    private const int CloseOnExec = 0x80000;

    /// <exception cref="InputException">It is closed.</exception>
    public static Stream Open() => IsClosed() ? throw new InputException("is closed") { IsUnread = true } : Console.OpenStandardInput();

    /// <summary>
    /// Whether the program was started without a standard input: its number may by now belong to a file of the runtime's own, which would
    /// be read for gigabytes.
    /// </summary>
    private static bool IsClosed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            string? flags = File.ReadLines("/proc/self/fdinfo/0")
                .FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return flags is not null
                && (Convert.ToInt32(flags.AsSpan("flags:".Length).Trim().ToString(), fromBase: 8) & CloseOnExec) != 0;
        }
        catch (FileNotFoundException)
        {
            return Directory.Exists("/proc/self/fdinfo");
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception) || exception is FormatException or OverflowException)
        {
            return false;
        }
    }
}
