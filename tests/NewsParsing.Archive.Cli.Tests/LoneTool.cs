namespace NewsParsing.Archive.Cli.Tests;

/// <summary><c>newsparse</c> in a folder of its own, where the other tool is not beside it.</summary>
public sealed class LoneTool : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsparse-alone-");

    public LoneTool()
    {
        // Without newsparse.deps.json, which names files that are not needed.
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory).Where(IsNeeded))
        {
            File.Copy(file, System.IO.Path.Combine(_folder.FullName, System.IO.Path.GetFileName(file)));
        }
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, "newsparse.dll");

    public void Dispose() => _folder.Delete(recursive: true);

    private static bool IsNeeded(string file) => System.IO.Path.GetFileName(file) is "newsparse.dll" or "newsparse.runtimeconfig.json"
        or "NewsParsing.dll" or "NewsParsing.Tool.dll" or "NewsParsing.AspNetCore.dll" or "NewsParsing.Html.dll" or "System.CommandLine.dll"
        or "Spectre.Console.dll" or "Spectre.Console.Ansi.dll" or "CsvHelper.dll" or "AngleSharp.dll" or "SmartReader.dll";
}
