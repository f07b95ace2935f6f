using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Readme;

/// <summary>The C# that a README shows, and that which tests compile and run in its place.</summary>
internal static partial class CodeBlocks
{
    /// <summary>The blocks of a page, without the namespaces that they use.</summary>
    public static IEnumerable<string> OfPage(string path)
        => Blocks().Matches(Repository.Read(path)).Select(match => Usings().Replace(match.Groups[1].Value, ""));

    /// <summary>What stands between the marks of a source file, as far to the left as it can.</summary>
    public static IEnumerable<string> OfSource(string path)
        => Marked().Matches(Repository.Read(path)).Select(match => ('\n' + match.Groups[1].Value).Replace(
            '\n' + Indent().Match(match.Groups[1].Value).Value, "\n", StringComparison.Ordinal)[1..]);

    [GeneratedRegex("```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\A(using [\w.]+;\n)+\n")]
    private static partial Regex Usings();

    [GeneratedRegex("// <snippet>\n(.*?)\n *// </snippet>", RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex("^ *")]
    private static partial Regex Indent();
}
