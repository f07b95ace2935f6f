namespace NewsParsing.Cli.Tests;

/// <summary>Processors with other vectors than this one's, which the runtime's switches stand for.</summary>
public sealed class ProcessorTests : ToolTest
{
    private static string Seed { get; } = Path.Combine(AppContext.BaseDirectory, "seeds", "putin-xi-video-call.txt");

    [UnixFact]
    public async Task Seed_WithVectorsOfAnyWidth_GivesTheSame()
    {
        string expected = (await RunAsync("parse", Seed)).Output;
        string[] switches =
        [
            "MaxVectorTBitWidth=512", "MaxVectorTBitWidth=128", "PreferredVectorBitWidth=256", "EnableAVX512=0", "EnableAVX2=0",
            "EnableHWIntrinsic=0",
        ];
        foreach (string setting in switches)
        {
            ToolResult result = await ShellAsync($"DOTNET_{setting} {ManagedTool} parse '{Seed}'");
            Assert.Equal((setting, 0, ""), (setting, result.Code, result.Error));
            Assert.Equal(expected, result.Output);
        }
    }
}
