namespace NewsParsing.Tests.Quotations;

/// <summary>What is inside the marks, and which quotations make one utterance.</summary>
public sealed partial class QuotationStageTests
{
    [Theory]
    [InlineData("“We will open the bridge in May,” the mayor said.")]
    [InlineData("The mayor said: “We will open the bridge in May.”")]
    [InlineData("The mayor told reporters, \"The bridge will open in May\".")]
    [InlineData("The mayor says \"many bridges will close before the winter\".")]
    [InlineData("“Never!” the mayor shouted.")]
    [InlineData("“Every bridge needs repair.” – Councillor Jo Park")]
    public void Run_WholeClauses_Direct(string text) => Assert.Equal(["Direct"], Quoted.Kinds(text));

    [Theory]
    [InlineData("The mayor said the bridge was “in a poor state”.")]
    [InlineData("The mayor described the bridge as a “disgrace”.")]
    [InlineData("The mayor called it “a start”, and left.")]
    [InlineData("The mayor has called the plan “dangerous”.")]
    [InlineData("The bridge “has been in a poor state for years,” the mayor told reporters.")]
    [InlineData("Bridge ‘in worst state in decades’, says mayor")]
    [InlineData("Mayor Says Bridge Is ‘In Poor State’ After Storm")]
    public void Run_FragmentInTheWritersClause_Mixed(string text) => Assert.Equal(["Mixed"], Quoted.Kinds(text));

    [Theory]
    [InlineData("The band played the song “Rivers of Glass” twice.")]
    [InlineData("She starred in the film “Harbour”.")]
    [InlineData("It is told in a book titled “How We Crossed”.")]
    [InlineData("“Old bridge found unsafe in spring check” — Harbour Times, May 2, 2011")]
    public void Run_Works_Title(string text) => Assert.Equal(["Title"], Quoted.Kinds(text));

    [Theory]
    [InlineData("The robot, named “Iron Lily,” came second.")]
    [InlineData("He was a fisherman nicknamed “Shorty”.")]
    [InlineData("The road is known as “Route Zero”.")]
    [InlineData("The team named their robot “Bolt.”")]
    public void Run_NamesAndNicknames_Name(string text) => Assert.Equal(["Name"], Quoted.Kinds(text));

    [Theory]
    [InlineData("The so-called “bridge tax” ended in May.")]
    [InlineData("The word “harbour” is on the map.")]
    [InlineData("He held a sign reading “bridges not walls”.")]
    [InlineData("Divers use “ghost line” gear in caves.")]
    public void Run_TermsAndSigns_Scare(string text) => Assert.Equal(["Scare"], Quoted.Kinds(text));

    [Theory]
    [InlineData("“We wait,” she said, “and we hope.”", new[] { 1, 1 })]
    [InlineData("“We wait,” she said. “We hope for rain.”", new[] { 1, 1 })]
    [InlineData("“We wait,” said Ana Reis.\n\n“We hope for rain and wind.”", new[] { 1, 1 })]
    [InlineData("The mayor called the plan “dangerous” and “silly”.", new[] { 1, 1 })]
    [InlineData("Lee called it “a start”, while Novak said it was “far too late”.", new[] { 1, 2 })]
    [InlineData("“We wait.” The mayor wrote that “we all hope for rain.”", new[] { 1, 2 })]
    [InlineData("“We wait,” said Ana Reis.\n\n“We hope for rain,” said Omar Bell.", new[] { 1, 2 })]
    [InlineData("“We wait,” said Ana Reis.\n\nIt rained.\n\n“We hope for rain and wind.”", new[] { 1, 2 })]
    public void Run_PartsOfOneUtterance_ShareAGroup(string text, int[] expected) => Assert.Equal(expected, Quoted.Groups(text));

    [Fact]
    public void Run_SplitQuotation_SecondPartIsDirectToo()
        => Assert.Equal(["Direct", "Direct"], Quoted.Kinds("“We came,” she told the press, “to show what we can do.”"));
}
