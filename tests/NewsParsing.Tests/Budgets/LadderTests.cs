using Xunit.Abstractions;

namespace NewsParsing.Tests.Budgets;

/// <summary>
/// The time of a parse is linear in the text, whatever the text: eight times the length takes some eight times as long. The benchmark
/// <c>LadderBenchmarks</c> goes on to millions of characters.
/// </summary>
public sealed class LadderTests(ITestOutputHelper output)
{
    private const int Short = 4_000;
    private const int Factor = 8;

    /// <summary>
    /// Linear is 8, quadratic 64. 137 families of 0.1.0 with twice the length were all below 2.3, and 8 is three steps of that kind.
    /// </summary>
    private const double LargestRatio = 20;

    /// <summary>A single measurement may hold a collection or the compiler; the fastest of some does not.</summary>
    private const int MostTries = 5;

    [Fact]
    public void Parse_OfEveryFamily_TakesTimeLinearInItsLength()
    {
        var slow = new List<string>();
        foreach (string family in TextFamilies.Names)
        {
            string small = TextFamilies.TextOf(family, Short);
            string large = TextFamilies.TextOf(family, Short * Factor);
            // The columns of the workspace grow, and the code is compiled.
            NewsParser.Default.Parse(small);
            (double smallTime, double largeTime, double ratio) = (double.MaxValue, double.MaxValue, double.MaxValue);
            for (int i = 0; i < MostTries && ratio > LargestRatio; i++)
            {
                smallTime = Math.Min(smallTime, Time(small));
                largeTime = Math.Min(largeTime, Time(large));
                // Below a tenth of a millisecond the clock itself shows.
                ratio = largeTime / Math.Max(smallTime, 0.1);
            }

            output.WriteLine($"{family}: {smallTime:f2} ms, {largeTime:f2} ms, {ratio:f1}");
            if (ratio > LargestRatio)
            {
                slow.Add($"{family} ({ratio:f1})");
            }
        }

        Assert.True(slow.Count == 0, "Not linear: " + string.Join(", ", slow));
    }

    private static double Time(string text)
    {
        long start = ProcessorTime.Now();
        NewsParser.Default.Parse(text);
        return (ProcessorTime.Now() - start) / 1e6;
    }
}
