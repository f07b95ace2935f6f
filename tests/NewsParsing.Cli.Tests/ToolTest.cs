using System.Diagnostics;
using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary>Runs the built tool as a process in a folder of its own, which is deleted at the end.</summary>
public abstract class ToolTest : IDisposable
{
    protected static string ToolPath { get; } = Path.Combine(AppContext.BaseDirectory, "newsparse.dll");

    protected static string DotnetPath { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

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
        using Process process = Start(DotnetPath, [ToolPath, .. arguments]);
        return await FinishAsync(process, input);
    }

    /// <summary>Runs a line of shell in which <c>newsparse</c> is the tool.</summary>
    private protected async Task<ToolResult> ShellAsync(string line)
    {
        using Process process = Start("bash", ["-c", $"newsparse() {{ '{DotnetPath}' '{ToolPath}' \"$@\"; }}; {line}"]);
        return await FinishAsync(process, null);
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
