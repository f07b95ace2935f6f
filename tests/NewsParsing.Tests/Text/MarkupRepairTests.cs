namespace NewsParsing.Tests.Text;

/// <summary>Signs of Markdown and inline tags are passed over; signs that mean something else stay.</summary>
public sealed class MarkupRepairTests
{
    [Theory]
    [InlineData("# Pier to close", "Pier to close")]
    [InlineData("### Pier to close", "Pier to close")]
    [InlineData("> “It is late.”", "“It is late.”")]
    [InlineData("*By Jo Park*", "By Jo Park")]
    [InlineData("said **Lena Ortiz**, the *new* mayor", "said Lena Ortiz, the new mayor")]
    [InlineData("_“Nobody slept,”_ she said", "“Nobody slept,” she said")]
    [InlineData("***\"Late,\"*** he said", "\"Late,\" he said")]
    [InlineData("Mayor [Lena Ortiz](https://ex.org/o_o_o) said", "Mayor Lena Ortiz said")]
    [InlineData("[**Lena Ortiz**](/people/o)", "Lena Ortiz")]
    [InlineData("a ![the pier](pier/1.png) b", "a  b")]
    [InlineData("“<em>It is cold</em>,” said <a href=\"https://ex.org\">Rosa Quint</a>.", "“It is cold,” said Rosa Quint.")]
    public void Run_Markup_IsPassedOver(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("# 1 in the charts")]
    [InlineData("#Vote2030 and #1")]
    [InlineData(">> REPORTER: Who?")]
    [InlineData("a > b, a < b")]
    [InlineData("He called it f***ing late, and **** too")]
    [InlineData("Yu Bing (**) and Yu Yi (**)")]
    [InlineData("Castle of *ubov*a in Nov* Mesto")]
    [InlineData("HARWICK (AP) _ The pier")]
    [InlineData("snake_case_name and @jo_park_")]
    [InlineData("* the wall")]
    [InlineData("5 * 3 * 2")]
    [InlineData("He [Ortiz](sic) said [it]")]
    [InlineData("<br/>one<p>two</p>")]
    public void Run_OtherSigns_Stay(string text) => Assert.Same(text, Read(text));

    private static string Read(string text) => TextDump.Run(text).Text;
}
