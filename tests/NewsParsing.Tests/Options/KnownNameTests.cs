namespace NewsParsing.Tests.Options;

/// <summary>Names that a user gave: each sentence is misread without the entry.</summary>
public sealed class KnownNameTests
{
    [Fact]
    public void Person_WhoseNameHoldsAVerb_IsOneActorAndSpeaks()
    {
        const string text = "Minister Tan See Leng said the law would change.";

        Assert.NotEqual("Tan See Leng", SpeakerOf(Parse(text))?.Name);

        Actor speaker = SpeakerOf(Parse(text, new() { People = [new() { Name = "Tan See Leng", ExternalId = "Q7682362" }] }))!;
        Assert.Equal(
            ("Tan See Leng", ActorKind.Person, "Minister", "Q7682362"), (speaker.Name, speaker.Kind, speaker.Title, speaker.ExternalId));
    }

    [Fact]
    public void Person_NotTakenForOne_IsAPerson()
    {
        const string text = "SRK said it would come.";

        Assert.Equal(ActorKind.Organization, SpeakerOf(Parse(text))?.Kind);
        Assert.Equal(ActorKind.Person, SpeakerOf(Parse(text, new() { People = ["SRK"] }))?.Kind);
    }

    [Fact]
    public void Person_WithAnArticleInTheName_IsNotTheNounAlone()
    {
        const string text = "Chance the Rapper said the show was over.";

        Assert.Equal("the Rapper", SpeakerOf(Parse(text))?.Name);
        Assert.Equal("Chance the Rapper", SpeakerOf(Parse(text, new() { People = ["Chance the Rapper"] }))?.Name);
    }

    [Fact]
    public void Person_InSmallLetters_IsFoundAsTheListHasIt()
    {
        const string text = "“Love is an action,” bell hooks wrote. She meant it.";

        Assert.Equal(ActorKind.Group, SpeakerOf(Parse(text))?.Kind);

        Article article = Parse(text, new() { People = [new() { Name = "bell hooks", Gender = Gender.Female }] });
        Assert.Equal((ActorKind.Person, Gender.Female), (SpeakerOf(article)!.Kind, SpeakerOf(article)!.Gender));
    }

    [Fact]
    public void Alias_MeansThePerson_ByTheNameOfTheList()
    {
        const string text = "“I will run,” The Rock said on Monday. Dwayne Johnson smiled.";
        var options = new NewsParserOptions { People = [new() { Name = "Dwayne Johnson", Aliases = ["The Rock"], ExternalId = "Q10738" }] };

        Assert.NotEqual("Dwayne Johnson", SpeakerOf(Parse(text))?.Name);

        Article article = Parse(text, options);
        Assert.Equal("Q10738", SpeakerOf(article)?.ExternalId);
        Actor johnson = Assert.Single(article.Actors);
        Assert.Equal(("Dwayne Johnson", 2), (johnson.Name, johnson.Mentions.Count(mention => mention.Kind == MentionKind.Name)));
        Assert.Equal(["The Rock"], johnson.Aliases);
    }

    [Fact]
    public void Alias_OfOneWord_OfAnotherWhomTheTextNames_IsThatOther()
    {
        var options = new NewsParserOptions { People = [new() { Name = "Boris Johnson", Aliases = ["Johnson"], ExternalId = "Q180589" }] };

        Assert.Null(SpeakerOf(Parse("Dwayne Johnson smiled. Johnson said the film was late.", options))?.ExternalId);
        Assert.Equal("Q180589", SpeakerOf(Parse("The film is bad. Johnson said it was late.", options))?.ExternalId);
    }

    [Fact]
    public void Name_OfSeveralBearers_HasNoIdentifier_UntilAnotherNameTellsThemApart()
    {
        var options = new NewsParserOptions
        {
            People =
            [
                new() { Name = "John Lind", Aliases = ["John Lind Jr."], ExternalId = "1" },
                new() { Name = "John Lind", Aliases = ["Jack Lind"], ExternalId = "2" },
            ],
        };

        Assert.Null(SpeakerOf(Parse("John Lind said the ferry would sail.", options))?.ExternalId);
        Assert.Equal("2", SpeakerOf(Parse("Jack Lind smiled. John Lind said the ferry would sail.", options))?.ExternalId);
    }

    [Fact]
    public void Name_InALongerOne_IsNotMeant()
    {
        var options = new NewsParserOptions { People = [new() { Name = "Lena Oduya", ExternalId = "1" }], Organizations = ["Harlow"] };

        Assert.DoesNotContain(
            Parse("The Lena Oduya Foundation said it would pay.", options).Actors, actor => actor.ExternalId is not null);
        Assert.DoesNotContain(Parse("On Monday Harlow Bank said it was open.", options).Actors, actor => actor.Name == "Harlow");
        Assert.Equal("1", SpeakerOf(Parse("Lena Oduya's aide left, and Lena Oduya said that she would pay.", options))?.ExternalId);
    }

    [Fact]
    public void Name_WithoutTheCapitalsOfTheList_IsAWord()
    {
        var options = new NewsParserOptions { Organizations = ["Shell", "WHO", "Target"] };

        Assert.Empty(Parse("The shell hit its target.", options).Actors);
        Assert.DoesNotContain(Parse("Who shelled the target?", options).Actors, actor => actor.Kind == ActorKind.Organization);
    }

    [Fact]
    public void Organization_WhoseNameIsAnOrder_Speaks()
    {
        const string text = "Save the Children said the camp was full.";

        Assert.NotEqual("Save the Children", SpeakerOf(Parse(text))?.Name);

        Actor speaker = SpeakerOf(Parse(text, new() { Organizations = [new() { Name = "Save the Children", ExternalId = "Q211867" }] }))!;
        Assert.Equal(("Save the Children", ActorKind.Organization, "Q211867"), (speaker.Name, speaker.Kind, speaker.ExternalId));
    }

    [Fact]
    public void Organization_ByNameAndAcronym_IsOneActor()
    {
        const string text = "XR said it would block roads. On Friday Extinction Rebellion said more would follow.";
        var options = new NewsParserOptions { Organizations = [new() { Name = "Extinction Rebellion", Aliases = ["XR"] }] };

        Assert.Equal(2, Parse(text).Actors.Count);
        Assert.Equal("Extinction Rebellion", Assert.Single(Parse(text, options).Actors).Name);
    }

    [Fact]
    public void Place_InADateline_HasItsRegionAndCountry()
    {
        const string text = "BUKIT MERTAJAM (AP) - The river rose on Friday.";
        var options = new NewsParserOptions { Places = [new() { Name = "Bukit Mertajam", Region = "Penang", Country = "Malaysia" }] };

        Assert.Null(Parse(text).Dateline?.Places.Single().Country);

        Place place = Parse(text, options).Dateline!.Places.Single();
        Assert.Equal(("Bukit Mertajam", "Penang", "Malaysia"), (place.Name, place.Region, place.Country));
    }

    [Fact]
    public void Place_InMixedCase_OpensADateline()
    {
        const string text = "Oodnadatta — The river rose on Friday and cut the road to the north, officials said.";

        Assert.Null(new DatelineParser().Parse(text));
        Assert.NotNull(new DatelineParser(new NewsParserOptions { Places = ["Oodnadatta"] }).Parse(text));
    }

    [Fact]
    public void Place_TakenForAPerson_IsAPlace()
    {
        const string text = "The heat in Jasmine Carter was bad.";

        Assert.DoesNotContain(Parse(text).Actors, actor => actor is { Kind: ActorKind.Place, Name: "Jasmine Carter" });
        Assert.Contains(
            Parse(text, new() { Places = ["Jasmine Carter"] }).Actors, actor => actor is { Kind: ActorKind.Place, Name: "Jasmine Carter" });
    }

    [Fact]
    public void Honorific_IsNoPartOfTheName()
    {
        // Made up: a real form of address may be among the parser's own some day.
        const string text = "Vorlak Hamid Rahman said the plan was late.";

        Assert.Equal("Vorlak Hamid Rahman", SpeakerOf(Parse(text))?.Name);
        Assert.Equal("Hamid Rahman", SpeakerOf(Parse(text, new() { Honorifics = ["Vorlak"] }))?.Name);
    }

    [Fact]
    public void Honorific_OfTwoWords_LeavesEachOfThemToNames()
    {
        var options = new NewsParserOptions { Honorifics = ["Tan Sri"] };

        Assert.Equal("Lim Wei Shen", SpeakerOf(Parse("Tan Sri Lim Wei Shen said it was early.", options))?.Name);
        Assert.Equal(
            SpeakerOf(Parse("Mr Tan Chuan-Jin said it was late."))?.Name,
            SpeakerOf(Parse("Mr Tan Chuan-Jin said it was late.", options))?.Name);
    }

    [Fact]
    public void Honorific_WithAFullStop_EndsNoSentence()
    {
        const string text = "The mayor thanked Engr. Juan Cruz. He said the dam was safe.";

        Assert.Contains(Parse(text, new() { Honorifics = ["Engr."] }).Actors, actor => actor.Name == "Juan Cruz");
        Assert.Equal(3, Parse(text).Sentences.Count);
        Assert.Equal(2, Parse(text, new() { Honorifics = ["Engr."] }).Sentences.Count);
    }

    [Fact]
    public void Agency_InBrackets_OpensADateline()
    {
        const string text = "Oakville, Nov 3 (the malay wire) - The port was closed.";

        Assert.Null(Parse(text).Dateline?.Agency);
        Assert.Equal("the malay wire", Parse(text, new() { Agencies = ["The Malay Wire"] }).Dateline?.Agency);
    }

    private static Article Parse(string text) => NewsParser.Default.Parse(text);

    private static Article Parse(string text, NewsParserOptions options) => new NewsParser(options).Parse(text);

    /// <summary>The first speaker of the last report.</summary>
    private static Actor? SpeakerOf(Article article) => article.Attributions is [.., { Speakers: [{ } first, ..] }] ? first : null;
}
