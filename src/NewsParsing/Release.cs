using System.Reflection;

namespace NewsParsing;

/// <summary>Which release of the package this is.</summary>
internal static class Release
{
    /// <summary>The package's version without build metadata: <c>0.2.0</c>, between releases <c>0.2.0-dev.0.217</c>.</summary>
    // SemVer 2.0.0, 10: what follows a plus sign (the commit, which the SDK appends) does not make another version.
    public static string Version { get; } =
        typeof(Release).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
