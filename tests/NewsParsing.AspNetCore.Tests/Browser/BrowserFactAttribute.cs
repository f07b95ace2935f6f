using NewsParsing.Tests.Rendering;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>A test that drives a real browser: Chromium with its driver on the path, or where <c>CHROMEDRIVER</c> says.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (ChromiumFactAttribute.Path is null || DriverPath is null)
        {
            Skip = "no Chromium or no chromedriver found: install both, or set CHROMIUM and CHROMEDRIVER to their paths";
        }
    }

    public static string? DriverPath { get; } = Environment.GetEnvironmentVariable("CHROMEDRIVER") is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromedriver", "chromedriver.exe" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
