using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsParsing.Archive.Cli.Tests;

/// <summary>Runs the tool in this process, or as one of its own where its messages count, in a folder that is deleted at the end.</summary>
public abstract class ArchiveTest : IDisposable
{
    protected static string DotnetPath { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    protected static string ArchivePath { get; } = Path.Combine(AppContext.BaseDirectory, "newsparse-archive.dll");

    protected string Folder { get; } = Directory.CreateTempSubdirectory("newsparse-archive-").FullName;

    protected string Database => At("news.db");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string At(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file below the folder and returns its path.</summary>
    protected string Write(string name, string content)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Runs a command in this process and returns its exit code. What it writes to standard output is nobody's.</summary>
    protected static Task<int> RunAsync(params string[] arguments) => ArchiveCommand.Create().Parse(arguments).InvokeAsync();

    /// <summary>Adds articles, each a line of JSON.</summary>
    protected async Task AddAsync(params string[] lines)
        => Assert.Equal(0, await RunAsync("add", Database, Write("lines.jsonl", string.Join('\n', lines) + "\n")));

    /// <summary>Runs a command that writes JSON Lines, and returns its objects.</summary>
    protected async Task<IReadOnlyList<JsonNode>> ListAsync(params string[] arguments)
    {
        string file = At("out.jsonl");
        Assert.Equal(0, await RunAsync([.. arguments, "-f", "jsonl", "-o", file]));
        return [.. (await File.ReadAllLinesAsync(file)).Select(line => JsonNode.Parse(line)!)];
    }

    /// <summary>Runs <c>find</c> and returns what was said.</summary>
    protected async Task<string[]> FindAsync(params string[] options)
        => [.. (await ListAsync(["find", Database, .. options])).Select(saying => (string)saying["text"]!)];

    /// <summary>A line of an article.</summary>
    protected static string Article(string id, string text, string? date = null, string? source = null)
        => new JsonObject { ["id"] = id, ["text"] = text, ["publishedAt"] = date, ["source"] = source }.ToJsonString(Plain);

    /// <summary>Runs the tool as a process.</summary>
    protected Task<(int Code, string Output, string Error)> ProcessAsync(string? input, params string[] arguments)
        => ProcessAsync(DotnetPath, input, [ArchivePath, .. arguments]);

    protected async Task<(int Code, string Output, string Error)> ProcessAsync(
        string program, string? input, string[] arguments, Action<ProcessStartInfo>? configure = null)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        configure?.Invoke(info);
        using Process process = Process.Start(info)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input));
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.General);
}
