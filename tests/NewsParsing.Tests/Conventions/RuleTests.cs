using System.Text.RegularExpressions;
using NewsParsing.Rules;

namespace NewsParsing.Tests.Conventions;

/// <summary>No dead values: each rule is asked for and leaves its name on what it decides; each origin is noted.</summary>
public sealed class RuleTests
{
    /// <summary>What takes something away: there is nothing left that could carry it.</summary>
    private static readonly Rule[] Filters =
        [Rule.AdverbialIsNoSource, Rule.LabelOfNobody, Rule.NobodyTakesNoQuotation];

    private static readonly string[] Files =
    [
        .. SourceFile.OfPackage.Where(file => file.Folder is "Attributions" or "Mentions" or "Entities" or "Speakers")
            .Select(file => string.Join('\n', file.Lines.Select(SourceFile.CodeOf))),
    ];

    public static TheoryData<string> Names => [.. Enum.GetNames<Rule>().Except([nameof(Rule.None)])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_IsAskedForWhereItCanBeSwitchedOff(string name)
        => Assert.Equal(RuleSet.CanSwitchOff(Enum.Parse<Rule>(name)), Files.Any(file => Asks(file, name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_IsNotedOnWhatItDecides_UnlessItTakesAway(string name)
        => Assert.Equal(
            !Filters.Contains(Enum.Parse<Rule>(name)), Files.Any(file => Regex.IsMatch(file, $@"(?<!Follows\(|[=!]= |is )Rule\.{name}\b")));

    /// <summary>By name, or as the <c>rule</c> of a method in the same file.</summary>
    private static bool Asks(string file, string name)
        => file.Contains($"Follows(Rule.{name})", StringComparison.Ordinal)
            || (file.Contains("Follows(rule)", StringComparison.Ordinal) && Regex.IsMatch(file, $@"\bRule\.{name}\b"));
}
