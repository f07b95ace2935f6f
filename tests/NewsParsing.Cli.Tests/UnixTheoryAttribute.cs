namespace NewsParsing.Cli.Tests;

/// <summary>A test with cases, of devices, pipes or links, which needs a Unix shell.</summary>
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "needs a Unix shell";
        }
    }
}
