using System.Globalization;
using Xunit.Abstractions;

namespace NewsParsing.Tests.Actors;

/// <summary>The phenomena that users of quotation systems report as failing, 1 to 18, each with articles of our own; prints which hold.</summary>
public sealed class HardCasesTests(ITestOutputHelper output)
{
    private const int PhenomenonCount = 18;
    private const int MinimumHeld = 16;

    [Fact]
    public void Parse_HardCases_HoldForSixteenOfEighteen()
    {
        ILookup<int, HardCase> cases = HardCase.ReadAll().ToLookup(item => item.Number);
        int held = 0;
        output.WriteLine("case  articles  holds");
        for (int number = 1; number <= PhenomenonCount; number++)
        {
            var failures = cases[number].SelectMany(item => item.Failures()).ToList();
            held += failures.Count == 0 ? 1 : 0;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number,4}{cases[number].Count(),10}  {(failures.Count == 0 ? "yes" : "no")}"));
            failures.ForEach(failure => output.WriteLine("        " + failure));
        }

        Assert.True(held >= MinimumHeld, $"{held} of {PhenomenonCount} hold");
    }

    [Fact]
    public void HardCases_EveryPhenomenon_HasThreeArticles()
    {
        ILookup<int, HardCase> cases = HardCase.ReadAll().ToLookup(item => item.Number);
        Assert.All(Enumerable.Range(1, PhenomenonCount), number => Assert.InRange(cases[number].Count(), 3, int.MaxValue));
    }
}
