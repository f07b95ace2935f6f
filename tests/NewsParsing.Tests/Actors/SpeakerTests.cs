namespace NewsParsing.Tests.Actors;

/// <summary>Who speaks: hard cases 1, 2, 4, 5, 6, 13 to 16.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("[Ana Reis, a nurse,] said: “We are tired.\n“We will stop on Monday,” [she] added.", "Ana Reis; Ana Reis")]
    [InlineData("[Paul Lee] said no. A visit by Mark Dunn was off, [he] said.", "Paul Lee; Paul Lee")]
    [InlineData("[Justice Minister Ana Reis] spoke. [The minister] said no.", "Ana Reis; Ana Reis")]
    [InlineData("[Ana Reis] met Paul Lee. [Lee] said no. [She] said yes.", "Ana Reis; Paul Lee; Ana Reis")]
    public void Speaker_FurtherAway_IsFound(string marked, string speakers) => Assert.Equal(speakers, ActorScene.Read(marked).Speakers());

    [Theory]
    [InlineData("On Monday General Hamid Karimi was quoted by [state media] as saying no.", "Hamid Karimi")]
    [InlineData("[Anna Weiss] said so. [Paul Dorn] said Mark Dunn was wrong. It was over, [he] said.", "Anna Weiss; Paul Dorn; Paul Dorn")]
    [InlineData("[Jan Novak] said no.", "Jan Novak")]
    [InlineData("The Rev. Samuel King Jr. spoke. [King] said no.", "Samuel King Jr.")]
    public void Speaker_BesideOtherNames_IsTheRightOne(string marked, string speakers) => Assert.Equal(speakers, ActorScene.Read(marked).Speakers());

    [Fact]
    public void Confidence_OfAPronoun_IsBelowThatOfAName()
    {
        Article article = NewsParser.Default.Parse("“We are tired,” Ana Reis said on Monday. “We will stop,” she said on Tuesday.");
        Assert.Equal(2, article.Attributions.Count);
        Assert.Same(article.Attributions[0].Speakers[0], article.Attributions[1].Speakers[0]);
        Assert.True(article.Attributions[1].Confidence < article.Attributions[0].Confidence);
    }

    [Theory]
    [InlineData("[France and Germany] said no.", "France+Germany")]
    [InlineData("[Paul Lee, 61, speaking from his office, and Ana Reis, 50, speaking from hers,] said no.", "Paul Lee+Ana Reis")]
    [InlineData("[Paul Lee, Ana Reis and Omar Bell] said no.", "Paul Lee+Ana Reis+Omar Bell")]
    [InlineData("[Danish President Karen Holm and Irish Prime Minister Sean Burke] said no. [They] said so.", "Karen Holm+Sean Burke; Karen Holm+Sean Burke")]
    public void Speaker_JointSource_IsEveryOne(string marked, string speakers) => Assert.Equal(speakers, ActorScene.Read(marked).Speakers());

    [Theory]
    [InlineData("Russian President Oleg Petrov, who arrived on Monday, and [Chinese leader Li Wenhao] {said} no.", "Oleg Petrov+Li Wenhao")]
    [InlineData("[Mayor Jane Roe], who had opposed the plan, and Governor Mark Dunn, a supporter, {agreed} to it.", "Jane Roe+Mark Dunn")]
    [InlineData("Jane Roe, a nurse, and [Mark Dunn] {said} no.", "Jane Roe+Mark Dunn")]
    [InlineData("[Jane Roe], 61, speaking from her office and Mark Dunn, 50, speaking from his, {agreed} to it.", "Jane Roe+Mark Dunn")]
    [InlineData("[Jane Roe], 61, left early, and Mark Dunn, 50, speaking for her, {agreed} to it.", "Jane Roe")]
    [InlineData("Jane Roe arrived on Monday, and [Mark Dunn] {said} no.", "Mark Dunn")]
    [InlineData("In a letter to Paul Lee, the mayor, and Ana Reis, his deputy, [Omar Bell] {said} no.", "Omar Bell")]
    public void Speaker_JointSourceCutShort_IsEveryOneOfIt(string marked, string speakers) => Assert.Equal(speakers, ActorScene.Read(marked).Speakers());

    [Theory]
    [InlineData("Village elders met the governor. [They] {said} no.", "Village elders")]
    [InlineData("Striking miners marched to the pit, where [they] {claimed} it was unsafe.", "Striking miners")]
    public void Speaker_TheyWithoutANamedGroup_IsThePluralSubjectBefore(string marked, string speakers) => Assert.Equal(speakers, ActorScene.Read(marked).Speakers());

    [Theory]
    [InlineData("[State media] {quoted} the minister, Omar Bell, as saying no.", "Omar Bell")]
    [InlineData("[The Daily Post] {quoted} Anna Weiss as saying that talks had failed.", "Anna Weiss")]
    [InlineData("[A report] {cited} a nurse as saying no.", "a nurse")]
    [InlineData("[Anna Weiss] {quoted} the report.", "Anna Weiss")]
    public void Speaker_QuotedBySomebody_IsTheOneQuoted(string marked, string speakers) => Assert.Equal(speakers, ActorScene.Read(marked).Speakers());

    [Theory]
    [InlineData("Dan Hart sat down with novelist Nora Quill.\n\n[Q]: Why?\n\n[A]: For my mother.", "Dan Hart; Nora Quill")]
    [InlineData("Dan Hart interviewed Nora Quill in May.\n\n[Question]: Why?\n\n[Answer]: For my mother.", "Dan Hart; Nora Quill")]
    [InlineData("Dan Hart spoke with Nora Quill about Paul Lee.\n\n[DH]: Why?\n\n[NQ]: For my mother.", "Dan Hart; Nora Quill")]
    [InlineData("A novel by Nora Quill came out.\n\n[A]: It is for my mother.", "Nora Quill")]
    public void Speaker_LabelOfAnInterview_IsThePerson(string marked, string speakers) => Assert.Equal(speakers, ActorScene.Read(marked).Speakers());

    [Theory]
    [InlineData("French President Louis Martin met U.S. President Dan Cole. [The president] said no. [The American president] said yes.", "Louis Martin; Dan Cole")]
    [InlineData("Acme President Jane Roe met Harlow Motors President Paul Lee. [The president of Acme] said no. [The Harlow president] said yes.", "Jane Roe; Paul Lee")]
    [InlineData("Justice Minister Ana Reis met Health Minister Paul Lee. Lee left. [The minister] said no.", "Paul Lee")]
    public void Speaker_OneOfTwoWithATitle_IsTheOneMeant(string marked, string speakers) => Assert.Equal(speakers, ActorScene.Read(marked).Speakers());

    [Theory]
    [InlineData("Victoria Smith came. [Victoria] said no.", "Victoria Smith")]
    [InlineData("Madison Cole came by train. Later Madison left. [Madison] said no.", "Madison Cole")]
    [InlineData("“We are tired,” [Charlotte] said.", "Charlotte")]
    [InlineData("Paul and Irena Novak came. [Paul Novak] said no. [Irena] said yes. [Mr. Novak] agreed.", "Paul Novak; Irena Novak; Paul Novak")]
    public void Speaker_ByGivenName_IsThePerson(string marked, string speakers)
    {
        ActorScene scene = ActorScene.Read(marked);
        Assert.Equal(speakers, scene.Speakers());
        Assert.Equal(ActorKind.Person, scene.Speaker(0).Kind);
    }

    [Theory]
    [InlineData("[Police] said no.", "Police", ActorKind.Group)]
    [InlineData("[Several villagers] said no.", "Several villagers", ActorKind.Group)]
    [InlineData("[A person familiar with the talks] said no.", "A person familiar with the talks", ActorKind.Unnamed)]
    [InlineData("[a neighbour who asked not to be named] said no.", "a neighbour who asked not to be named", ActorKind.Unnamed)]
    [InlineData("[A spokesman for Acme] said no.", "A spokesman for Acme", ActorKind.Unnamed)]
    [InlineData("[The report] said no.", "The report", ActorKind.Document)]
    [InlineData("[The Supreme Court] said no.", "Supreme Court", ActorKind.Organization)]
    [InlineData("[The White House] said no.", "White House", ActorKind.Organization)]
    public void Speaker_WithoutAPersonsName_HasItsKind(string marked, string name, ActorKind kind)
    {
        Actor speaker = ActorScene.Read(marked).Speaker(0);
        Assert.Equal(name, speaker.Name);
        Assert.Equal(kind, speaker.Kind);
        Assert.NotEmpty(speaker.Mentions);
    }

    [Theory]
    [InlineData("Yesterday Paul Lee spoke. [Lee’s lawyer, Ana Reis,] said no.", "Ana Reis")]
    [InlineData("Yesterday Paul Lee spoke. [His lawyer, Ana Reis,] said no.", "Ana Reis")]
    [InlineData("[Acme’s chief executive, Jane Roe,] said no.", "Jane Roe")]
    [InlineData("[Fisheries Minister Ana Reis] said no.", "Ana Reis")]
    [InlineData("[Undersecretary for Water Mr. Bassi] said no.", "Bassi")]
    [InlineData("[Jane Roe of the Harbour Council] said no.", "Jane Roe")]
    [InlineData("[The head of the council], Jane Roe, said no.", "Jane Roe")]
    [InlineData("Jane Roe, [a nurse], said no.", "Jane Roe")]
    [InlineData("[Irish Ambassador] to the United States Sean Burke said no.", "Sean Burke")]
    [InlineData("Yesterday Paul Lee spoke. The plan hung on [Lee]’s claim that all was well.", "Paul Lee")]
    public void Speaker_HeadOfThePhrase_IsNotItsPossessor(string marked, string speaker) => Assert.Equal(speaker, ActorScene.Read(marked).Speakers());

    [Fact]
    public void Speaker_FrenchGovernment_IsTheCountry()
        => Assert.Equal(ActorKind.Country, ActorScene.Read("[The French government] said no.").Speaker(0).Kind);

    [Fact]
    public void Mention_FirstPersonInsideQuotation_NeedsAnAttribution()
        => Assert.Single(ActorScene.Read("[Omar Bell] said so: “I left.”").Named("Omar Bell").Mentions);
}
