using NewsParsing.Rules;

namespace NewsParsing.Tests.Rules;

public sealed class RuleSetTests
{
    private static readonly Rule[] All = Enum.GetValues<Rule>();

    /// <summary>Names, because the enum is internal.</summary>
    public static TheoryData<string> RuleNames => [.. All.Where(RuleSet.CanSwitchOff).Select(rule => rule.ToString())];

    public static TheoryData<string> OriginNames => [.. All.Where(rule => !RuleSet.CanSwitchOff(rule)).Select(rule => rule.ToString())];

    [Fact]
    public void Default_FollowsAll() => Assert.All(All, rule => Assert.True(default(RuleSet).Follows(rule)));

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Without_ARule_FollowsTheOthers(string name)
    {
        Rule off = Enum.Parse<Rule>(name);
        RuleSet rules = default(RuleSet).Without(off);

        Assert.Equal(All.Where(rule => rule != off), All.Where(rules.Follows));
    }

    [Fact]
    public void Without_TwoRules_FollowsNeither()
    {
        RuleSet rules = default(RuleSet).Without(Rule.SharedSubject).Without(Rule.TitleCaseLine);

        Assert.Equal(All.Except([Rule.SharedSubject, Rule.TitleCaseLine]), All.Where(rules.Follows));
    }

    [Theory]
    [MemberData(nameof(OriginNames))]
    public void Without_AnOrigin_Throws(string name)
        => Assert.Throws<ArgumentException>(() => default(RuleSet).Without(Enum.Parse<Rule>(name)));
}
