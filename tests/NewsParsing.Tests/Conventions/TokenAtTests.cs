namespace NewsParsing.Tests.Conventions;

/// <summary>
/// Stages hand tokens to each other; going from a character to its token is a search, and a sign that something was given up on the way.
/// </summary>
public sealed class TokenAtTests
{
    private const string Reason = "// TokenAt:";
    private const string Assembler = "src/NewsParsing/Pipeline/ArticleAssembler.cs";

    [Fact]
    public void TokenAt_OutsideTextAndAssembler_HasAReason()
    {
        string[] broken =
        [
            .. SourceFile.OfPackage.Where(file => file.Folder != "Text" && file.Path != Assembler)
                .Select(file => (file.Path, Count: CountWithoutReason(file.Lines)))
                .Where(file => file.Count > 0)
                .Select(file => $"{file.Path}: {file.Count} without '{Reason}'"),
        ];

        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    [Theory]
    [InlineData("int first = text.TokenAt(span.Start);", 1)]
    [InlineData("var range = new TokenRange(text.TokenAt(span.Start), text.TokenAt(span.End));", 2)]
    [InlineData("// TokenAt: the label is found in characters.\nint first = text.TokenAt(span.Start);", 0)]
    [InlineData("int first = text.TokenAt(span.Start); // TokenAt: the label is found in characters.", 0)]
    [InlineData("// Any comment.\nint first = text.TokenAt(span.Start);", 1)]
    public void Search_WithoutAReason_IsCounted(string code, int expected) => Assert.Equal(expected, CountWithoutReason(code.Split('\n')));

    private static int CountWithoutReason(IReadOnlyList<string> lines)
    {
        int count = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            bool hasReason = lines[i].Contains(Reason, StringComparison.Ordinal)
                || (i > 0 && lines[i - 1].TrimStart().StartsWith(Reason, StringComparison.Ordinal));
            count += hasReason ? 0 : SourceFile.CodeOf(lines[i]).Split("TokenAt(").Length - 1;
        }

        return count;
    }
}
