namespace NewsParsing.Tests.Attributions;

/// <summary>What holds for any weights; what the trained models find is counted in <c>Accepted</c>.</summary>
public sealed class AttributionParserTests
{
    private static readonly AttributionParser Parser = new();

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Parser.Parse(null!));

    [Fact]
    public void Parse_SpeakerLabel_IsTheSource()
        => Assert.Equal(["LOPEZ"], SourcesOf("LOPEZ: The vote was a farce."));

    [Fact]
    public void Parse_QuestionsAndAnswers_TakesTheLettersAsSources()
    {
        const string text = "Q: When did the leak start?\n\nA: In March, I think.\n\nQ: And who knew of it?\n\nA: Nobody but me.";
        Assert.Equal(["Q", "A", "Q", "A"], SourcesOf(text));
        Assert.Equal("In March, I think", text[Assert.Single(Parser.Parse(text)[1].Content.Spans).ToRange()]);
    }

    [Fact]
    public void Parse_LabelInQuotedTranscript_IsTheSource()
        => Assert.Equal(["ORTEGA", "CHAIR"], SourcesOf("The hearing began at noon.\n\n\"ORTEGA: We never met.\n\n\"CHAIR: Not once?"));

    private static IEnumerable<string?> SourcesOf(string text)
        => Parser.Parse(text).Select(attribution => attribution.Source is { Spans: [var span] } ? text[span.ToRange()] : null);
}
