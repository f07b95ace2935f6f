using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace NewsParsing.Tests.Conventions;

/// <summary>Lines, methods and files that can be read at one sight.</summary>
public sealed partial class CodeSizeTests(ITestOutputHelper output)
{
    private const int LongestLine = 140;
    private const int LongestMethod = 80;
    private const int LongestFile = 500;

    [Fact]
    public void Line_HasNoMoreThanTheColumnsOfTheEditor()
    {
        string[] tooLong =
        [
            .. from file in SourceFile.All
               from line in file.Lines.Select((text, i) => (Text: text, Number: i + 1))
               where line.Text.Length > LongestLine
               select $"{file.Path}:{line.Number} has {line.Text.Length} columns",
        ];

        Assert.True(tooLong.Length == 0, string.Join('\n', tooLong));
    }

    [Fact]
    public void Method_IsShort()
    {
        var methods = SourceFile.All.SelectMany(file => MethodsOf(file.Lines).Select(method => (file.Path, method.Header, method.Lines)))
            .OrderByDescending(method => method.Lines).ToList();
        foreach ((string path, string header, int lines) in methods.Take(10))
        {
            output.WriteLine($"{lines} {path}: {header}");
        }

        Assert.All(
            methods, method => Assert.True(method.Lines <= LongestMethod, $"{method.Path}: {method.Header} has {method.Lines} lines"));
    }

    [Fact]
    public void File_IsShort()
        => Assert.All(SourceFile.All, file => Assert.True(file.Lines.Count <= LongestFile, $"{file.Path} has {file.Lines.Count} lines"));

    [Fact]
    public void Methods_OfATypeAndItsNestedTypes_AreMeasured()
    {
        const string code =
            """
            internal sealed class Outer
            {
                public void First()
                {
                    Call();
                }

                private sealed class Inner
                {
                    public int Second(
                        int count)
                    {
                        if (count > 1)
                        {
                            return 1;
                        }

                        return 2;
                    }
                }
            }
            """;

        Assert.Equal([("public void First()", 4), ("int count)", 9)], MethodsOf(code.ReplaceLineEndings("\n").Split('\n')));
    }

    /// <summary>The members with a body in braces: the line before the body, and the number of lines from there to its end.</summary>
    private static IEnumerable<(string Header, int Lines)> MethodsOf(IReadOnlyList<string> lines)
    {
        int level = 4;
        for (int i = 1; i < lines.Count; i++)
        {
            string brace = new string(' ', level) + "{";
            if (lines[i] == brace)
            {
                if (IsType(lines, i - 1))
                {
                    level += 4;
                    continue;
                }

                int end = i;
                while (!lines[end].StartsWith(new string(' ', level) + "}", StringComparison.Ordinal))
                {
                    end++;
                }

                yield return (lines[i - 1].Trim(), end - i + 2);
                i = end;
            }
            else if (level > 4 && lines[i] == new string(' ', level - 4) + "}")
            {
                level -= 4;
            }
        }
    }

    /// <summary>Whether the brace after a line opens a type; its header may go on over lines.</summary>
    private static bool IsType(IReadOnlyList<string> lines, int header)
    {
        for (int i = header; i >= 0 && lines[i].Trim() is { Length: > 0 } line && line is not ("{" or "}"); i--)
        {
            if (TypeHeader().IsMatch(line))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"^(public|internal|private|protected|static|sealed|readonly|partial|ref|abstract|file| )*\b(class|struct|record|enum|interface) ")]
    private static partial Regex TypeHeader();
}
