namespace NewsParsing.Tests.Attributions;

/// <summary>Constructions that are easily missed; every wording here is another than in the training examples.</summary>
public sealed class AttributionConstructionTests
{
    private static readonly AttributionParser Parser = new();

    [Theory]
    [InlineData("As Nils Brandt told the commission, the pumps had failed twice.", "Nils Brandt", "told", "the pumps had failed twice")]
    [InlineData("As the widow told Radio Delta on Sunday, “nobody came to help”.", "the widow", "told", "“nobody came to help”")]
    [InlineData("As the gardener put it, “the roses do not wait”.", "the gardener", "put it", "“the roses do not wait”")]
    [InlineData("In the words of Mayor Edda Storm, “the bridge is older than the town”.", "Mayor Edda Storm", "In the words of", "“the bridge is older than the town”")]
    [InlineData("According to police, the driver fled.", "police", "According to", "the driver fled")]
    [InlineData("The airline warned of delays.", "The airline", "warned of", "delays")]
    [InlineData("Milk will be scarce next year, the ministry predicts.", "the ministry", "predicts", "Milk will be scarce next year")]
    [InlineData("The group intends to close the quarry and to plant trees.", "The group", "intends", "to close the quarry and to plant trees")]
    [InlineData("The group intends to close the quarry and plant trees.", "The group", "intends", "to close the quarry and plant trees")]
    [InlineData("The pickets stood in the rain while chanting, “No more cuts.”", "The pickets", "chanting", "“No more cuts.”")]
    [InlineData("The minister has in recent months called the plan “a farce”.", "The minister", "called", "the plan “a farce”")]
    [InlineData("Brandt and Lindh, who talked for two hours after Moser resigned last week, proposed a merger of the two ports.", "Brandt and Lindh", "proposed", "a merger of the two ports")]
    [InlineData("LISBON/PORTO: Mayor Ana Reis and Governor Rui Lopes said on Monday the bridge was safe.", "Mayor Ana Reis and Governor Rui Lopes", "said", "the bridge was safe")]
    public void Parse_Construction_FindsItsParts(string text, string source, string cue, string content)
    {
        Attribution attribution = Assert.Single(Parser.Parse(text));
        Assert.Equal((source, cue, content), (TextOf(text, attribution.Source)!, TextOf(text, attribution.Cue)!, TextOf(text, attribution.Content)!));
    }

    [Theory]
    [InlineData("Costa said the porter had told her “not to wait”.", "the porter", "“not to wait”")]
    [InlineData("Nowak recalled that his uncle had called the house “a ruin”.", "his uncle", "the house “a ruin”")]
    [InlineData("The daily quoted Lars Holm as saying the merger was off.", "Lars Holm", "the merger was off")]
    [InlineData("State television quoted the general as saying that the siege was over.", "the general", "that the siege was over")]
    public void Parse_ReportInsideAReport_HasItsOwnSource(string text, string source, string content)
    {
        IReadOnlyList<Attribution> attributions = Parser.Parse(text);
        Assert.Equal(2, attributions.Count);
        Assert.Same(attributions[0], attributions[1].Parent);
        Assert.Equal(source, TextOf(text, attributions[1].Source));
        Assert.Equal(content, TextOf(text, attributions[1].Content));
    }

    [Fact]
    public void Parse_ReportThatNamesNobody_TakesNoQuotationFromOneThatDoes()
    {
        Article article = new NewsParser().Parse("The captain, Eva Roth, said the crew had been told that the sea was “no playground”.");
        Assert.Equal(["Eva Roth"], Assert.Single(article.Quotes).Speakers.Select(speaker => speaker.Name));
    }

    [Theory]
    [InlineData("Neither Okoye nor Brandt would say whether the talks had failed.")]
    [InlineData("Nobody at the bank would say whether the talks had failed.")]
    [InlineData("None of the judges said that the law was void.")]
    public void Parse_NegativeSource_IsNegated(string text) => Assert.True(Assert.Single(Parser.Parse(text)).Negated);

    [Theory]
    [InlineData("The row began after Mr. Lund, asked about the broken lock, had said, “I never touched it.”", "Mr. Lund", "“I never touched it.”")]
    [InlineData("Vera Holm was greeted at the gate by the crew and joked, “You brought the sun.”", "Vera Holm", "“You brought the sun.”")]
    [InlineData("“Guests pay in advance,” the brochure states.", "the brochure", "“Guests pay in advance,”")]
    [InlineData("“The pumps run all night,” said Karel Novy, who expects a new one by June.", "Karel Novy", "“The pumps run all night,”")]
    [InlineData("“He left before the rain,” Anna Kor, the nurse, said of the visit.", "Anna Kor, the nurse,", "“He left before the rain,”")]
    [InlineData("The Harbour Authority projects that the fee will double.", "The Harbour Authority", "that the fee will double")]
    public void Parse_SourceThatTheTreeMayMiss_IsFound(string text, string source, string content)
        => Assert.Contains((source, content), Parser.Parse(text).Select(a => (TextOf(text, a.Source) ?? "", TextOf(text, a.Content)!)));

    [Theory]
    [InlineData("Ruiz said the ferry “was late.” Adding, “It always is.”", "Ruiz")]
    [InlineData("“The ferry was late,” Ana Ruiz said on Monday. Adding: “It always is.”", "Ana Ruiz")]
    public void Parse_CueAloneBesideSpeech_GoesOnWithTheReportBefore(string text, string source)
    {
        IReadOnlyList<Attribution> attributions = Parser.Parse(text);
        Assert.Equal([source, source], attributions.Select(a => TextOf(text, a.Source)));
    }

    [Theory]
    [InlineData("The pass, called the “Old Goat” by its shepherds, is closed.", "its shepherds", "the “Old Goat”")]
    [InlineData("The plan was called “a disgrace” by the union’s leader, Tom Hale.", "the union’s leader, Tom Hale", "“a disgrace”")]
    public void Parse_PassiveCueWithAgent_HasItForSource(string text, string source, string content)
    {
        Attribution attribution = Assert.Single(Parser.Parse(text));
        Assert.Equal(source, TextOf(text, attribution.Source));
        Assert.EndsWith(content, TextOf(text, attribution.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_QuestionsAndAnswers_TakesTheLettersAsSources()
    {
        const string text = "Q: When did the leak start?\n\nA: In March, I think.\n\nQ: And who knew of it?\n\nA: Nobody but me.";
        IReadOnlyList<Attribution> attributions = Parser.Parse(text);
        Assert.Equal(["Q", "A", "Q", "A"], attributions.Select(a => TextOf(text, a.Source)));
        Assert.Equal("In March, I think", TextOf(text, attributions[1].Content));
    }

    [Fact]
    public void Parse_LabelInQuotedTranscript_IsTheSource()
    {
        const string text = "The hearing began at noon.\n\n\"ORTEGA: We never met.\n\n\"CHAIR: Not once?";
        Assert.Equal(["ORTEGA", "CHAIR"], Parser.Parse(text).Select(a => TextOf(text, a.Source)));
    }

    [Theory]
    [InlineData("The rowers came ashore at dusk, hooting, “Free the river.”", "The rowers", "hooting", "“Free the river.”")]
    [InlineData("River law passes at last - Ada Lund: “It took us nine years.”", "Ada Lund", ":", "“It took us nine years.”")]
    [InlineData("What comes next on the river - More from Lund and Okoye: “It took us nine years.”", "Lund and Okoye", ":", "“It took us nine years.”")]
    public void Parse_QuotationThatSomethingIntroduces_IsItsContent(string text, string source, string cue, string content)
    {
        Attribution attribution = Assert.Single(Parser.Parse(text));
        Assert.Equal((source, cue, content), (TextOf(text, attribution.Source)!, TextOf(text, attribution.Cue)!, TextOf(text, attribution.Content)!));
    }

    [Theory]
    [InlineData("Berg called the plan “reckless” and insisted that the river should stay free.")]
    [InlineData("Berg said the plan was reckless, adding that the river should stay free.")]
    [InlineData("Berg warned of floods, but also promised that the river would stay free.")]
    public void Parse_ReportsThatShareASubject_ShareItsWords(string text)
    {
        IReadOnlyList<Attribution> attributions = Parser.Parse(text);
        Assert.Equal(["Berg", "Berg"], attributions.Select(a => TextOf(text, a.Source)));
    }

    [Theory]
    [InlineData("Berg said though the piers and the deck had both been painted, “nobody has looked beneath them”.", "“nobody has looked beneath them”")]
    [InlineData("Berg called the bridge “old” and, in places, “unsafe”.", "“unsafe”")]
    [InlineData("Berg told the hearing that the bridge “was old and had never been safe”.", "that the bridge “was old and had never been safe”")]
    public void Parse_ContentWithMarksInIt_HoldsThemAll(string text, string last)
    {
        Attribution attribution = Assert.Single(Parser.Parse(text));
        Assert.Equal("Berg", TextOf(text, attribution.Source));
        Assert.EndsWith(last, TextOf(text, attribution.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("She starred in two films, “The River” and “The Well”.")]
    [InlineData("Press the button, “Send”, and wait.")]
    public void Parse_NameInMarksBehindAMark_IsNobodysSpeech(string text) => Assert.Empty(Parser.Parse(text));

    [Theory]
    [InlineData("OSLO/BERGEN: The minister said the port was shut.")]
    [InlineData("OSLO — The minister said the port was shut.")]
    public void Parse_Dateline_IsNoSource(string text)
        => Assert.Equal("The minister", TextOf(text, Assert.Single(Parser.Parse(text)).Source));

    [Theory]
    [InlineData("“They came at night,” said Ola Berg. “We heard nothing.”")]
    [InlineData("Ola Berg said they came at night. “We heard nothing.”")]
    [InlineData("“They came at night,” said Ola Berg.\n\n“We heard nothing.”")]
    public void Parse_SpeechWithoutCue_GoesOnWithTheReportBefore(string text)
    {
        Attribution attribution = Assert.Single(Parser.Parse(text));
        Assert.Equal("Ola Berg", TextOf(text, attribution.Source));
        Assert.EndsWith("| “We heard nothing.”", TextOf(text, attribution.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_QuotationOverParagraphs_IsWhollyContent()
    {
        const string text = "\"We began with one boat and a net,\" owner Ivo Marin said.\n\n\"Then my sons joined, and then their friends.\n\n\"Now we sail at four every morning.\"";
        Assert.Contains("\"Then my sons joined, and then their friends. | \"Now we sail", TextOf(text, Assert.Single(Parser.Parse(text)).Content)!, StringComparison.Ordinal);
    }

    private static string? TextOf(string text, SpanSet? spans)
        => spans is null ? null : string.Join(" | ", spans.Spans.Select(span => text[span.ToRange()]));
}
