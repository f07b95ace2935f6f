namespace NewsParsing.Tests.Rendering;

/// <summary>A test in a real browser: Chromium or Chrome on the path, or where <c>CHROMIUM</c> says.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Path is null)
        {
            Skip = "no Chromium found: install it, or set CHROMIUM to its path";
        }
    }

    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(
                folder => new[] { "chromium", "chromium-browser", "google-chrome", "chrome.exe" }
                    .Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
