using System.Diagnostics;
using System.Text;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>The library, the tool and the server give the same JSON, byte for byte.</summary>
public sealed class SameJsonTests
{
    private static readonly string[] Expected = [.. OwnTexts.All.Select(item => NewsParser.Default.Parse(item).ToJson())];

    private static readonly string Lines = string.Concat(OwnTexts.All.Select(item => item.ToJson() + "\n"));

    [Fact]
    public void Texts_AreTheSeedAndFiftyOthers() => Assert.InRange(OwnTexts.All.Count, 51, int.MaxValue);

    [Fact]
    public async Task Server_GivesTheLibrarysJson()
    {
        await using NewsServer server = await NewsServer.StartAsync();
        for (int i = 0; i < Expected.Length; i++)
        {
            using HttpResponseMessage response = await server.PostAsync("v1/parse", OwnTexts.All[i].ToJson());
            Assert.Equal(Encoding.UTF8.GetBytes(Expected[i]), await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Stream_GivesTheLibrarysJson()
    {
        await using NewsServer server = await NewsServer.StartAsync();
        using HttpResponseMessage response = await server.PostAsync("v1/parse/stream", Lines, "application/x-ndjson");

        Assert.Equal(
            Encoding.UTF8.GetBytes(string.Concat(Expected.Select(json => json + "\n"))), await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Tool_GivesTheLibrarysJson()
    {
        using Process tool = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "newsparse.dll"), "parse", "-", "--input", "jsonl", "-f", "jsonl"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        Task sending = Task.Run(async () =>
        {
            await tool.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(Lines));
            tool.StandardInput.Close();
        });
        using var output = new MemoryStream();
        await tool.StandardOutput.BaseStream.CopyToAsync(output);
        await sending;
        await tool.WaitForExitAsync();

        Assert.Equal(0, tool.ExitCode);
        Assert.Equal(string.Concat(Expected.Select(json => json + "\n")), Encoding.UTF8.GetString(output.ToArray()));
    }
}
