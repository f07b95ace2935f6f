using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>Compares the page's tables of all texts of our own with the one that the tool writes of them.</summary>
internal static class CsvComparison
{
    public static async Task AssertAsync(PageDriver page)
    {
        string articles = "[" + string.Join(",", OwnTexts.All.Select(item => NewsParser.Default.Parse(item).ToJson())) + "]";
        // As JSON: the driver makes CR LF one line feed.
        string tables = (string)page.Run(
            "return import(new URL(document.body.dataset.api + 'page/csv.js', document.baseURI))"
                + ".then((csv) => JSON.stringify(JSON.parse(arguments[0]).map(csv.toCsv)));",
            articles)!;
        string[] parts = JsonSerializer.Deserialize<string[]>(tables)!;
        string header = parts[0][..(parts[0].IndexOf("\r\n", StringComparison.Ordinal) + 2)];

        Assert.All(parts, part => Assert.StartsWith(header, part, StringComparison.Ordinal));
        Assert.Equal(await ToolAsync(), header + string.Concat(parts.Select(part => part[header.Length..])));
    }

    private static async Task<string> ToolAsync()
    {
        using Process tool = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "newsparse.dll"), "parse", "-", "--input", "jsonl", "-f", "csv"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        byte[] lines = Encoding.UTF8.GetBytes(string.Concat(OwnTexts.All.Select(item => item.ToJson() + "\n")));
        await tool.StandardInput.BaseStream.WriteAsync(lines);
        tool.StandardInput.Close();
        using var output = new MemoryStream();
        await tool.StandardOutput.BaseStream.CopyToAsync(output);
        await tool.WaitForExitAsync();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
