using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using NewsParsing.Tool;
using NewsParsing.Tool.Serving;

namespace NewsParsing.Cli.Archive;

/// <summary>
/// The commands of <c>newsparse-archive</c>, the tool with a database, which are started as if they were this one's: a database brings
/// libraries of its own, and this tool is one native file.
/// </summary>
internal static partial class ArchiveTool
{
    public const string Store = "store";

    private const string Name = "newsparse-archive";

    /// <summary>What the other tool does, for the help.</summary>
    public static IReadOnlyList<(string Name, string Description)> Commands { get; } =
    [
        (Store, "Keeps who said what in a database and finds it again: store add DB FILE…, store find DB --who NAME. (With "
            + "newsparse-archive, as the commands below.)"),
        ("publish", "Puts articles into a queue for workers."),
        ("work", "Parses what is in a queue, and writes it to a database or a stream."),
        ("queue", "Shows what is in a queue, and gives back what failed."),
    ];

    /// <summary>Returns the arguments for the other tool; null where the command is this one's.</summary>
    public static string[]? ArgumentsOf(string[] arguments) => arguments switch
    {
        [Store, .. var rest] => rest.Length > 0 ? rest : ["--help"],
        ["help", Store, ..] => ["--help"],
        ["help", { } name, ..] when IsCommand(name) => [name, "--help"],
        [{ } name, ..] when IsCommand(name) => arguments,
        [ServeCommand.Name, .. var rest] when rest.Any(IsStoreOption) => arguments,
        _ => null,
    };

    /// <summary>Runs the other tool.</summary>
    /// <returns>Its exit code; on Unix it takes the place of this process, and there is none.</returns>
    public static int Run(string[] arguments)
    {
        var errors = new ErrorLog();
        if (Find() is not { } path)
        {
            errors.Write($"this needs {Name}, which is not there; install it with: dotnet tool install --global NewsParsing.Archive.Cli");
            return ExitCode.Usage;
        }

        if (!OperatingSystem.IsWindows())
        {
            // So that signals, the terminal and the exit code are its own.
            errors.Write($"{path} cannot be started: {Marshal.GetPInvokeErrorMessage(Replace(path, arguments))}");
            return ExitCode.Failed;
        }

        // Ctrl-C goes to both; the other decides how it ends.
        Console.CancelKeyPress += (_, e) => e.Cancel = true;
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(path, arguments) { UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception exception)
        {
            errors.Write($"{path} cannot be started: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private static bool IsCommand(string name) => name != Store && Commands.Any(command => command.Name == name);

    // System.CommandLine takes a value after a colon or an equals sign too.
    private static bool IsStoreOption(string argument)
        => argument == "--store" || argument.StartsWith("--store=", StringComparison.Ordinal)
            || argument.StartsWith("--store:", StringComparison.Ordinal);

    /// <summary>Returns the path of the other tool, beside this one or on the PATH; null when it is nowhere.</summary>
    private static string? Find()
    {
        string file = OperatingSystem.IsWindows() ? Name + ".exe" : Name;
        string[] folders =
        [
            // A tool of .NET is started by a file in a folder of tools, and lies elsewhere.
            Path.GetDirectoryName(Environment.ProcessPath) ?? "",
            AppContext.BaseDirectory,
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
        ];
        return folders.Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }

    /// <summary>Puts another program in the place of this process; returns the error when that fails.</summary>
    private static unsafe int Replace(string path, string[] arguments)
    {
        string[] all = [path, .. arguments];
        nint* vector = (nint*)NativeMemory.Alloc((nuint)(all.Length + 1), (nuint)sizeof(nint));
        for (int i = 0; i < all.Length; i++)
        {
            vector[i] = Marshal.StringToCoTaskMemUTF8(all[i]);
        }

        vector[all.Length] = 0;
        ExecuteFile(path, vector);
        return Marshal.GetLastPInvokeError();
    }

    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int ExecuteFile(string path, nint* arguments);
}
