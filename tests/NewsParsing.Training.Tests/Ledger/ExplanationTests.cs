using System.Text.RegularExpressions;
using NewsParsing.Rules;
using NewsParsing.Tests;
using NewsParsing.Training.Ledger;

namespace NewsParsing.Training.Tests.Ledger;

public sealed partial class ExplanationTests
{
    private static readonly Explanation Seed = new(new NewsItem { Text = Repository.Seed });

    private static readonly string[] Lines = [.. Seed.Lines()];

    [Fact]
    public void Lines_AreOneForEachAttributionAndQuote()
        => Assert.Equal(
            Seed.Article.Attributions.Select(attribution => attribution.Id).Concat(Seed.Article.Quotes.Select(quote => quote.Id)),
            Lines.Select(line => line.Split(' ')[0]));

    [Fact]
    public void Speaker_OfAnAttribution_HasARule()
        => Assert.All(Seed.Article.Attributions, attribution => AssertRules(attribution.Id, attribution.Speakers));

    [Fact]
    public void Speaker_OfAQuote_HasARule()
        => Assert.All(Seed.Article.Quotes, quote => AssertRules(quote.Id, quote.Speakers));

    [Fact]
    public void Attribution_HasOriginsOfItselfAndItsContent()
        => Assert.All(Lines.Where(line => line[0] == 't'), line =>
        {
            GroupCollection origins = Origins().Match(line).Groups;
            Assert.All([origins["made"], origins["content"]], origin => Assert.NotEqual(Rule.None, Enum.Parse<Rule>(origin.Value)));
        });

    /// <summary>A pronoun as a source: the rule of the speaker, and what found whom the pronoun means.</summary>
    [Fact]
    public void Speaker_BehindAPronoun_HasTheRuleOfThePronounToo()
        => Assert.Contains(
            new Explanation(new NewsItem { Text = "Ana Reis left the hall on Monday. “We are tired,” she said." }).Lines(),
            line => line.EndsWith("Ana Reis (PronounInSource by PersonPronoun)", StringComparison.Ordinal));

    private static void AssertRules(string id, IReadOnlyList<Actor> speakers)
    {
        string line = Lines.Single(line => line.StartsWith(id + " ", StringComparison.Ordinal));
        Assert.All(speakers, speaker =>
        {
            Match match = Regex.Match(line, $@"{Regex.Escape(speaker.Name)} \((?<rule>\w+)(?: by (?<mention>\w+))?\)");
            Assert.True(match.Success, line);
            Assert.All(
                match.Groups.Values.Skip(1).Where(group => group.Success),
                group => Assert.NotEqual(Rule.None, Enum.Parse<Rule>(group.Value)));
        });
    }

    [GeneratedRegex(@"made by (?<made>\w+), source by (?<source>\w+), content by (?<content>\w+)")]
    private static partial Regex Origins();
}
