using NewsParsing.Rules;
using NewsParsing.Tests;
using NewsParsing.Training.Ledger;

namespace NewsParsing.Training.Tests.Ledger;

/// <summary>
/// docs/rules.md has a row for each value. When these fail after a change of rules:
/// <c>dotnet run -c Release --project src/NewsParsing.Training -- evaluate rules --corpora CORPORA --write</c>.
/// </summary>
public sealed class RulePageTests
{
    private static readonly string[] Rows =
    [
        .. Repository.Read(RulePage.Path).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)),
    ];

    private static readonly RuleSummaries Summaries = new();

    public static TheoryData<string> Names => [.. Enum.GetNames<Rule>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_HasARowWithItsSummary(string name)
        => Assert.Contains(Rows, row => row.StartsWith($"| `{name}` ", StringComparison.Ordinal)
            && row.Contains(Summaries.Of(Enum.Parse<Rule>(name)), StringComparison.Ordinal));

    [Fact]
    public void Row_IsOfAValue() => Assert.All(Rows, row => Assert.True(Enum.TryParse<Rule>(row.Split('`')[1], out _), row));

    [Fact]
    public void Part_IsReplacedBetweenItsComments()
        => Assert.Equal(
            "a\n<!-- rules -->\n\nnew\n\n<!-- end of rules -->\nb",
            RulePage.With("a\n<!-- rules -->\nold\n<!-- end of rules -->\nb", "rules", "new\n"));

    [Fact]
    public void Part_ThatIsNotThere_Throws() => Assert.Throws<FormatException>(() => RulePage.With("a", "rules", "new"));
}
