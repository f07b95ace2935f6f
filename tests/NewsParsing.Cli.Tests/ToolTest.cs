using System.Diagnostics;
using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary>Runs the built tool as a process in a folder of its own, which is deleted at the end.</summary>
public abstract class ToolTest : IDisposable
{
    protected static string DotnetPath { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>The tool that was built with the tests, as a line of shell begins with it.</summary>
    protected static string ManagedTool { get; } = $"'{DotnetPath}' '{Path.Combine(AppContext.BaseDirectory, "newsparse.dll")}'";

    /// <summary>The tool that is tested, as a line of shell begins with it.</summary>
    // Native code (NEWSPARSE_TOOL, by .ci/run) starts in a tenth of the time, and some 350 processes are started here.
    protected static string Tool { get; } = Environment.GetEnvironmentVariable("NEWSPARSE_TOOL") is { Length: > 0 } path
        ? $"'{path}'"
        : ManagedTool;

    protected string Folder { get; } = Directory.CreateTempSubdirectory("newsparse-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a file below the folder and returns its path relative to it.</summary>
    protected string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    protected string Write(string name, byte[] content)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return name;
    }

    protected string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private protected Task<ToolResult> RunAsync(params string[] arguments) => RunWithInputAsync(null, arguments);

    private protected async Task<ToolResult> RunWithInputAsync(string? input, params string[] arguments)
    {
        using Process process = StartTool(arguments);
        return await FinishAsync(process, input);
    }

    /// <summary>Runs a line of shell in which <c>newsparse</c> is the tool.</summary>
    private protected async Task<ToolResult> ShellAsync(string line)
    {
        using Process process = Start("bash", ["-c", $"newsparse() {{ {Tool} \"$@\"; }}; {line}"]);
        return await FinishAsync(process, null);
    }

    private protected Process StartTool(params string[] arguments)
    {
        string[] tool = Tool.Trim('\'').Split("' '");
        return Start(tool[0], [.. tool[1..], .. arguments]);
    }

    private protected Process Start(string program, string[] arguments)
        => Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        })!;

    private protected static async Task<ToolResult> FinishAsync(Process process, string? input)
    {
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        Task copy = process.StandardOutput.BaseStream.CopyToAsync(output);
        if (input is not null)
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input));
        }

        process.StandardInput.Close();
        await copy;
        await process.WaitForExitAsync();
        return new ToolResult(process.ExitCode, output.ToArray(), await error);
    }
}
