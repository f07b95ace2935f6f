using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Readme;

/// <summary>The C# of a page, and the compiled snippets that it has to be the same as.</summary>
internal static class CodeBlocks
{
    /// <summary>The C# code blocks of a page, in its order.</summary>
    public static IEnumerable<string> OfPage(string page)
        => Regex.Matches(page, "```csharp\n(.*?)\n```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    /// <summary>What stands between the marks of a file of this folder, in its order, without the indentation of a method's body.</summary>
    public static IEnumerable<string> OfSnippets(string file)
        => Regex.Matches(
            Repository.Read("tests/NewsParsing.Tests/Readme/" + file), @"// <snippet>\n(.*?)\n *// </snippet>", RegexOptions.Singleline)
            .Select(match => Regex.Replace(match.Groups[1].Value, "^ {8}", "", RegexOptions.Multiline));
}
