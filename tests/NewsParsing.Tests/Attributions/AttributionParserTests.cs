namespace NewsParsing.Tests.Attributions;

/// <summary>Who is given what by which words, phenomenon by phenomenon; <c>|</c> separates the spans of an interrupted content.</summary>
public sealed class AttributionParserTests
{
    private static readonly AttributionParser Parser = new();

    [Theory]
    [InlineData("“Prices will fall,” said Lena Ortiz.", "Lena Ortiz", "said", "“Prices will fall,”")]
    [InlineData("“Prices will fall,” Lena Ortiz said.", "Lena Ortiz", "said", "“Prices will fall,”")]
    [InlineData("Lena Ortiz said: “Prices will fall.”", "Lena Ortiz", "said:", "“Prices will fall.”")]
    [InlineData("“Will prices fall?” asked Lena Ortiz.", "Lena Ortiz", "asked", "“Will prices fall?”")]
    [InlineData("“The bridge,” Kim Lee said, “is not safe.”", "Kim Lee", "said", "“The bridge,” | “is not safe.”")]
    public void Parse_QuotedSpeech_TakesTheQuotationsAsContent(string text, string source, string cue, string content)
        => AssertOnly(text, source, cue, content, SpeechKind.Direct);

    [Theory]
    [InlineData("The auditor said the plan was late.", "The auditor", "said", "the plan was late")]
    [InlineData("The auditor said that the plan was late.", "The auditor", "said", "that the plan was late")]
    [InlineData("The bridge is not safe, said Kim Lee.", "Kim Lee", "said", "The bridge is not safe")]
    [InlineData("The bridge, officials said, would be closed for a month.", "officials", "said", "The bridge | would be closed for a month")]
    [InlineData("According to the report, sales fell by a third.", "the report", "According to", "sales fell by a third")]
    [InlineData("Sales fell by a third, according to a report by Acme.", "a report by Acme", "according to", "Sales fell by a third")]
    [InlineData("In a statement on Monday, the club said it had sold Rossi to Milan.", "the club", "said", "it had sold Rossi to Milan")]
    public void Parse_IndirectSpeech_TakesTheClauseAsContent(string text, string source, string cue, string content)
        => AssertOnly(text, source, cue, content, SpeechKind.Indirect);

    [Theory]
    [InlineData("A person familiar with the talks said no deal was near.", "A person familiar with the talks")]
    [InlineData("France and Germany said they would act.", "France and Germany")]
    [InlineData("Jane Roe, 61, chief executive of Acme, said sales would double.", "Jane Roe, 61, chief executive of Acme,")]
    [InlineData("The head of the agency said sales would double.", "The head of the agency")]
    [InlineData("Half of the voters said they were angry.", "Half of the voters")]
    public void Parse_LongSource_TakesTheWholeNounPhrase(string text, string source)
        => Assert.Equal(source, TextOf(text, Assert.Single(Parser.Parse(text)).Source));

    [Fact]
    public void Parse_SpeechWithAnAside_TakesAnyVerbAsCue()
    {
        const string text = "“It was,” he paused, “hard.”";
        Attribution attribution = Assert.Single(Parser.Parse(text));
        Assert.Equal("paused", TextOf(text, attribution.Cue));
        Assert.Equal("“It was,” | “hard.”", TextOf(text, attribution.Content));
    }

    [Fact]
    public void Parse_RelativeClause_TakesThePronounAsSourceAndEndsWithTheClause()
    {
        const string text = "Lisbon, which says it is ready, waits for an answer.";
        Attribution attribution = Assert.Single(Parser.Parse(text));
        Assert.Equal("which", TextOf(text, attribution.Source));
        Assert.Equal("it is ready", TextOf(text, attribution.Content));
    }

    [Fact]
    public void Parse_TwoSpeakersInOneSentence_KeepsThemApart()
    {
        const string text = "Lee called it “a start”, while Novak said it was “far too late”.";
        IReadOnlyList<Attribution> attributions = Parser.Parse(text);
        Assert.Equal(["Lee", "Novak"], attributions.Select(a => TextOf(text, a.Source)));
        Assert.Equal(["it “a start”", "it was “far too late”"], attributions.Select(a => TextOf(text, a.Content)));
    }

    [Fact]
    public void Parse_ElidedSubject_TakesTheSubjectOfTheCueBefore()
    {
        const string text = "The minister has called for talks and has accused the rebels of lying.";
        IReadOnlyList<Attribution> attributions = Parser.Parse(text);
        Assert.Equal(["The minister", "The minister"], attributions.Select(a => TextOf(text, a.Source)));
        Assert.Equal(["talks", "the rebels of lying"], attributions.Select(a => TextOf(text, a.Content)));
        Assert.Equal([SpeechAct.Demand, SpeechAct.Accusation], attributions.Select(a => a.Act));
    }

    [Fact]
    public void Parse_ReportInsideAReport_HasAParent()
    {
        const string text = "Diaz said the mayor had told her that the road was closed.";
        IReadOnlyList<Attribution> attributions = Parser.Parse(text);
        Assert.Equal(2, attributions.Count);
        Assert.Null(attributions[0].Parent);
        Assert.Same(attributions[0], attributions[1].Parent);
        Assert.Equal("the mayor", TextOf(text, attributions[1].Source));
    }

    [Theory]
    [InlineData("The company did not say whether it would appeal.", "did not say", SpeechAct.Statement, true)]
    [InlineData("Police warned residents that the river could rise.", "warned", SpeechAct.Warning, false)]
    [InlineData("The union vowed to fight the plan.", "vowed", SpeechAct.Promise, false)]
    [InlineData("The ministry denied that it had known.", "denied", SpeechAct.Denial, false)]
    [InlineData("She hopes that the talks will go on.", "hopes", SpeechAct.Intention, false)]
    public void Parse_Cue_GivesActAndNegation(string text, string cue, SpeechAct act, bool negated)
    {
        Attribution attribution = Assert.Single(Parser.Parse(text));
        Assert.Equal(cue, TextOf(text, attribution.Cue));
        Assert.Equal(act, attribution.Act);
        Assert.Equal(negated, attribution.Negated);
    }

    [Theory]
    [InlineData("Police warned residents that the river could rise.", "residents")]
    [InlineData("The senator told the panel on Tuesday that the law was “a mess”.", "the panel")]
    [InlineData("“We are ready,” the coach told reporters in Lisbon.", "reporters")]
    [InlineData("The senator said that the law was “a mess”.", null)]
    public void Parse_PersonSpokenTo_IsTheAudience(string text, string? audience)
        => Assert.Equal(audience, Assert.Single(Parser.Parse(text)).AudienceText);

    [Theory]
    [InlineData("LOPEZ: The vote was a farce.", "LOPEZ")]
    [InlineData("“Every vote counts.” – Councillor Jo Park", "Councillor Jo Park")]
    [InlineData("And from the committee’s chair:\n\n“We read every letter.”", "the committee’s chair")]
    public void Parse_NoVerb_ReadsLabelsDashesAndColons(string text, string source)
        => Assert.Equal(source, TextOf(text, Assert.Single(Parser.Parse(text)).Source));

    [Theory]
    [InlineData("The state has nine states as neighbours.")]
    [InlineData("The reports were long and the claims were few.")]
    [InlineData("He walked home, and the rain stopped.")]
    public void Parse_NoSpeech_FindsNothing(string text) => Assert.Empty(Parser.Parse(text));

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Parser.Parse(null!));

    private static void AssertOnly(string text, string source, string cue, string content, SpeechKind speech)
    {
        Attribution attribution = Assert.Single(Parser.Parse(text));
        Assert.Equal(source, TextOf(text, attribution.Source));
        Assert.Equal(cue, TextOf(text, attribution.Cue));
        Assert.Equal(content, TextOf(text, attribution.Content));
        Assert.Equal(speech, attribution.Speech);
    }

    private static string? TextOf(string text, SpanSet? spans)
        => spans is null ? null : string.Join(" | ", spans.Spans.Select(span => text[span.ToRange()]));
}
