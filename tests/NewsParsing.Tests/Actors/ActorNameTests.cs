namespace NewsParsing.Tests.Actors;

/// <summary>Full and short names of one actor, kinds, metonymy: hard cases 6, 13, 14, 17.</summary>
public sealed class ActorNameTests
{
    [Theory]
    [InlineData("On Monday Ana Reis spoke. Later Reis left.", "Ana Reis", "Reis")]
    [InlineData("On Monday Li Wenhao spoke. Later Li left.", "Li Wenhao", "Li")]
    [InlineData("Later Reis left. On Monday Mayor Ana Reis spoke. So Reis was there.", "Ana Reis", "Reis")]
    [InlineData("The World Food Council (WFC) met. Later the WFC rose.", "World Food Council", "WFC")]
    [InlineData("Russian President Oleg Petrov spoke. Later the Russian leader left.", "Oleg Petrov", "the Russian leader")]
    [InlineData("Justice Minister Ana Reis spoke. Later the minister left.", "Ana Reis", "the minister")]
    [InlineData("Ana Reis, 54, fell. The 54-year-old was unhurt.", "Ana Reis", "The 54-year-old")]
    public void Alias_OfOneActor_IsFound(string text, string name, string alias) => Assert.Contains(alias, ActorScene.Read(text).Named(name).Aliases);

    [Fact]
    public void Name_TwoPeopleOfOneFamily_StayApart()
    {
        ActorScene scene = ActorScene.Read("Yesterday Paul Novak met Irena Novak. [Mr. Novak] said no. [Mrs. Novak] said yes.");
        Assert.Equal("Paul Novak; Irena Novak", scene.Speakers());
    }

    [Theory]
    [InlineData("The weapons went to Kyiv, [which] says it is ready.", "Ukraine", "Kyiv")]
    [InlineData("They spoke of Tokyo’s firm support for the plan.", "Japan", "Tokyo")]
    [InlineData("It would strike if Moscow went further.", "Russia", "Moscow")]
    [InlineData("Then the US went further.", "United States", "US")]
    public void Country_ByCapitalOrAbbreviation_IsTheCountry(string text, string country, string alias)
    {
        Actor actor = ActorScene.Read(text).Named(country);
        Assert.Equal(ActorKind.Country, actor.Kind);
        Assert.Contains(alias, actor.Aliases);
    }

    [Theory]
    [InlineData("They met in Tokyo on Monday.")]
    [InlineData("They drove from the airport to Tokyo for lunch.")]
    public void Country_CapitalAsPlace_StaysAPlace(string text) => Assert.Equal(ActorKind.Place, ActorScene.Read(text).Named("Tokyo").Kind);

    [Theory]
    [InlineData("It went to the Ministry of Defence on Monday.", "Ministry of Defence", ActorKind.Organization)]
    [InlineData("It went to the Bank of England on Monday.", "Bank of England", ActorKind.Organization)]
    [InlineData("It went to Harlow & Sons on Monday.", "Harlow & Sons", ActorKind.Organization)]
    [InlineData("It went to the White House on Monday.", "White House", ActorKind.Organization)]
    [InlineData("It went to Maple Street on Monday.", "Maple Street", ActorKind.Place)]
    public void Kind_OfName_IsTold(string text, string name, ActorKind kind) => Assert.Equal(kind, ActorScene.Read(text).Named(name).Kind);

    [Theory]
    [InlineData("Harlow Motors closed. Later the company moved.", "Harlow Motors", "the company")]
    [InlineData("The Evening Herald won. Later the newspaper thanked its readers.", "Evening Herald", "the newspaper")]
    [InlineData("The Municipality of Porto Alto paid. Later the city appealed.", "Municipality of Porto Alto", "the city")]
    [InlineData("On Monday Marco Ricci spoke. [The Italian] said no.", "Marco Ricci", "The Italian")]
    [InlineData("On Monday Senator Dan Cole of Ohio spoke. [The Ohio senator] said no.", "Dan Cole", "The Ohio senator")]
    [InlineData("On Monday Margarethe von der Heyden spoke. Von der Heyden left.", "Margarethe von der Heyden", "Von der Heyden")]
    [InlineData("[Smith] said no. “We tried,” [she] said. On Monday Jane Smith left.", "Jane Smith", "Smith")]
    public void Alias_ByNounNationOrOffice_IsFound(string text, string name, string alias) => Assert.Contains(alias, ActorScene.Read(text).Named(name).Aliases);

    [Theory]
    [InlineData("They passed the Clean Rivers Act on Monday.")]
    [InlineData("It fell under Title IV of the rules.")]
    [InlineData("They fled from Hurricane Zelda on Monday.")]
    [InlineData("It was a Category 3 storm.")]
    [InlineData("It cost US$ 10 million.")]
    public void Name_OfALawStormOrPart_IsNoActor(string text) => Assert.Empty(ActorScene.Read(text).Actors);

    [Theory]
    [InlineData("Residents fled. On Monday it rained.")]
    [InlineData("The President spoke. Most were pleased.")]
    [InlineData("Running is fun. In May it is warm.")]
    public void Name_CommonWordWithACapital_IsNone(string text) => Assert.Empty(ActorScene.Read(text).Actors);
}
