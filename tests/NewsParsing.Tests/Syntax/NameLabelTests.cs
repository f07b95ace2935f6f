using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Syntax;

/// <summary>What the name labels of the syntax stage find in invented sentences.</summary>
public sealed class NameLabelTests
{
    [Theory]
    [InlineData("Marta Kolberg said the bridge was safe·.", "Person Marta Kolberg")]
    [InlineData("“·We have lost everything·,·” said Tomas Verhage·, a fisherman·.", "Person Tomas Verhage")]
    [InlineData("Mr. Oduya and Lena Lindqvist met on Tuesday·.", "Person Oduya; Person Lena Lindqvist")]
    [InlineData("Senator Helen Brackley voted against the bill·.", "Person Helen Brackley")]
    public void Run_People_AreFoundWithoutTheirTitles(string tokens, string names) => Assert.Equal(names, Names(tokens));

    [Theory]
    [InlineData("The Brantford Teachers Association rejected the offer·.", "Organization Brantford Teachers Association")]
    [InlineData("Shares of Veltano Inc. fell after the report·.", "Organization Veltano Inc.")]
    [InlineData("The Ministry of Transport opened an inquiry·.", "Organization Ministry of Transport")]
    [InlineData("She teaches history at Calder University·.", "Organization Calder University")]
    public void Run_Organizations_AreFoundWhole(string tokens, string names) => Assert.Equal(names, Names(tokens));

    [Theory]
    [InlineData("Thousands marched through the streets of Lisbon on Friday·.", "Place Lisbon")]
    [InlineData("He was born in Norway and moved to Chicago·.", "Place Norway; Place Chicago")]
    [InlineData("Floods hit the villages along the coast of New Zealand·.", "Place New Zealand")]
    public void Run_Places_AreFound(string tokens, string names) => Assert.Equal(names, Names(tokens));

    [Theory]
    [InlineData("The minister told reporters that prices would rise·.")]
    [InlineData("Police arrested two men on Monday·.")]
    [InlineData("They said nothing about it in March·.")]
    public void Run_SentenceWithoutNames_HasNone(string tokens) => Assert.Equal("", Names(tokens));

    [Fact]
    public void Run_SentencesTogetherOrAlone_GivesTheSameNames()
    {
        const string First = "Marta Kolberg lives in Norway·.";
        const string Second = "Her brother works for the Ministry of Transport in Lisbon·.";
        Assert.Equal(Names(First) + "; " + Names(Second), Names(First + "\n" + Second));
    }

    private static string Names(string tokens)
    {
        TextBuffer text = SyntaxText.Buffer(tokens);
        NameLabel[] labels = SyntaxText.Parse(text).Names;
        var names = new List<string>();
        for (int i = 0; i < text.TokenCount; i++)
        {
            if ((int)labels[i] % 2 == 0)
            {
                continue;
            }

            int end = i + 1;
            while (end < text.TokenCount && labels[end] == labels[i] + 1)
            {
                end++;
            }

            names.Add($"{labels[i].ToString()["Begin".Length..]} {text.Text[text.TokenStart[i]..text.TokenEnd[end - 1]]}");
        }

        return string.Join("; ", names);
    }
}
