namespace NewsParsing.Tests.Actors;

/// <summary>What the words around a name tell: hard cases 17 and 18.</summary>
public sealed class ActorFactTests
{
    [Theory]
    [InlineData("Danish President Karen Holm met voters on Monday.", "Karen Holm", "Danish President")]
    [InlineData("The plan came from Pentagon cyber defence adviser Omar Diallo on Monday.", "Omar Diallo", "Pentagon cyber defence adviser")]
    [InlineData("It was drawn up by longtime Republican pollster Ann Marsh last year.", "Ann Marsh", "longtime Republican pollster")]
    [InlineData("Minister of Education Clara Nunes opened the school.", "Clara Nunes", "Minister of Education")]
    [InlineData("Yesterday Secretary of State Paul Archer flew home.", "Paul Archer", "Secretary of State")]
    [InlineData("Ambassador to the United States Henrik Dahl resigned.", "Henrik Dahl", "Ambassador to the United States")]
    [InlineData("Jane Roe, a nurse, was tired.", "Jane Roe", "nurse")]
    [InlineData("The port was run by Peter Voss, deputy director of operations at Baltic Lines, for years.", "Peter Voss", "deputy director of operations")]
    public void Title_BeforeOrBehindTheName_IsReadWhole(string text, string name, string title)
        => Assert.Equal(title, ActorScene.Read(text).Named(name).Title);

    [Theory]
    [InlineData("Jane Roe, 61, chief executive of Acme, left.", "Jane Roe", "Acme")]
    [InlineData("It was written by Alan Poe, Mary Hill Professor of History at Stanford University, who retired.", "Alan Poe", "Stanford University")]
    [InlineData("Yesterday Acme’s Jane Roe left.", "Jane Roe", "Acme")]
    [InlineData("Kremlin aide Boris Lunin left.", "Boris Lunin", "Kremlin")]
    public void Affiliation_OfPerson_IsRead(string text, string name, string affiliation)
        => Assert.Equal(affiliation, ActorScene.Read(text).Named(name).Affiliation);

    [Theory]
    [InlineData("Jane Roe, 61, chief executive of Acme, left.", 61)]
    [InlineData("Jane Roe (34) left.", 34)]
    [InlineData("Jane Roe, aged 9, left.", 9)]
    public void Age_BehindTheName_IsRead(string text, int age) => Assert.Equal(age, ActorScene.Read(text).Named("Jane Roe").Age);

    [Fact]
    public void Title_WithAgeBetween_IsRead()
        => Assert.Equal("chief executive", ActorScene.Read("Jane Roe, 61, chief executive of Acme, left.").Named("Jane Roe").Title);

    [Fact]
    public void Title_OfNamedChair_LeavesNoPersonOfTheChair()
    {
        ActorScene scene = ActorScene.Read("It was written by Alan Poe, Mary Hill Professor of History at Stanford University, who retired.");
        Assert.Equal("Mary Hill Professor of History", scene.Named("Alan Poe").Title);
        Assert.DoesNotContain(scene.Actors, actor => actor.Name.StartsWith("Mary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Yesterday Mrs. Okafor left.", "Okafor", Gender.Female)]
    [InlineData("Yesterday spokesman Kiran Bose left.", "Kiran Bose", Gender.Male)]
    [InlineData("Yesterday Fatima Zadeh left.", "Fatima Zadeh", Gender.Female)]
    [InlineData("Robin Ashdown left. [She] said it was time.", "Robin Ashdown", Gender.Female)]
    public void Gender_ByHonorificRoleNameOrPronoun_IsTold(string text, string name, Gender gender)
        => Assert.Equal(gender, ActorScene.Read(text).Named(name).Gender);

    [Theory]
    [InlineData("On Monday Abdel Karim al-Masri spoke.", "Abdel Karim al-Masri")]
    [InlineData("On Monday Greta van der Berg spoke.", "Greta van der Berg")]
    [InlineData("On Monday Sean O’Neil spoke.", "Sean O’Neil")]
    [InlineData("On Monday Marcus Hall Jr. spoke.", "Marcus Hall Jr.")]
    [InlineData("On Monday J. K. Barton spoke.", "J. K. Barton")]
    [InlineData("On Monday Sir Alan spoke.", "Alan")]
    public void Name_WithParticlesHyphensSuffixes_IsWhole(string text, string name) => Assert.Equal(ActorKind.Person, ActorScene.Read(text).Named(name).Kind);
}
