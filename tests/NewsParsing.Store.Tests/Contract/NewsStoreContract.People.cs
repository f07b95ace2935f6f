using static NewsParsing.Store.Tests.Contract.Stories;

namespace NewsParsing.Store.Tests.Contract;

/// <content>People over articles.</content>
public abstract partial class NewsStoreContract
{
    [Fact]
    public async Task People_AreOneByFullName()
    {
        await Store.SaveAsync(
        [
            Of("a", "2025-03-01", ("Donald Trump", "“One.”"), ("Kate O'Malley", "“Two.”")),
            Of("b", "2025-03-03", ("Donald J. Trump", "“Three.”"), ("Kate O’Malley", "“Four.”"), ("Donald Trump Jr.", "“Five.”")),
            Of("c", "2025-03-02", ("DONALD TRUMP", "“Six.”"), ("Trump", "“Seven.”")),
            Of("d", "2025-03-02", new Said(Body("the United Nations"), "“Eight.”"), new Said(Group("police"), "“Nine.”")),
        ]);

        List<StoredPerson> people = await PeopleAsync();

        Assert.Equal(
            ["person:donald trump.j", "person:kate omalley", "body:united nations", "person:donald trump jr"],
            people.Select(person => person.Key));
        StoredPerson trump = people[0];
        Assert.Equal("Donald J. Trump", trump.Name);
        Assert.Equal(["Donald J. Trump", "DONALD TRUMP", "Donald Trump"], trump.Names);
        Assert.Equal((3, 3, 0), (trump.ArticleCount, trump.QuoteCount, trump.ClaimCount));
        Assert.Equal((new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 3)), (trump.First, trump.Last));
        Assert.False(trump.IsAmbiguous);
        foreach (string who in new[] { "Donald Trump", "Donald J. Trump", "person:donald trump", "person:donald trump.j" })
        {
            Assert.Equal(["“Three.”", "“Six.”", "“One.”"], await TextsAsync(new SayingQuery { Who = who }));
        }

        Assert.Equal(["“Five.”"], await TextsAsync(new SayingQuery { Who = "Donald Trump junior" }));
        Assert.Null((await FindAsync(new SayingQuery { Text = "seven" }))[0].Speakers[0].PersonKey);
    }

    [Fact]
    public async Task People_TwoInitialsForOneName_StayApart()
    {
        await Store.SaveAsync(
        [
            Of("a", "2025-03-01", ("George W. Bush", "“One.”"), ("George H. W. Bush", "“Two.”")),
            Of("b", "2025-03-02", ("George Bush", "“Three.”")),
        ]);

        List<StoredPerson> people = await PeopleAsync("bush");

        Assert.Equal(
            [("person:george bush", true), ("person:george bush.hw", false), ("person:george bush.w", false)],
            people.Select(person => (person.Key, person.IsAmbiguous)));
        Assert.Equal(["“Three.”"], await TextsAsync(new SayingQuery { Who = "George Bush" }));
        Assert.Equal(["“Two.”"], await TextsAsync(new SayingQuery { Who = "George H.W. Bush" }));

        // Gone with the article that had it.
        await Store.RemoveArticleAsync("a");
        Assert.Equal([("person:george bush", false)], (await PeopleAsync()).Select(person => (person.Key, person.IsAmbiguous)));
    }

    [Fact]
    public async Task People_AnIdJoinsNames()
    {
        await Store.SaveAsync(
        [
            Of("a", "2025-03-01", new Said(Person("Timothy Kaine", "Q359888"), "“One.”")),
            Of("b", "2025-03-02", new Said(Person("Tim Kaine", "Q359888"), "“Two.”")),
            // Without the user's list.
            Of("c", "2025-03-03", new Said(Person("Tim M. Kaine"), "“Three.”"), new Said(Person("Tim Kaine"), "“Four.”")),
            Of("d", "2025-03-04", new Said(Person("John Smith", "Q1"), "“Five.”"), new Said(Person("John Smith", "Q2"), "“Six.”")),
            Of("e", "2025-03-05", new Said(Person("John Smith"), "“Seven.”")),
        ]);

        foreach (string who in new[] { "Tim Kaine", "Timothy Kaine", "Q359888", "id:Q359888" })
        {
            Assert.Equal(["“Four.”", "“Two.”", "“One.”"], await TextsAsync(new SayingQuery { Who = who }));
        }

        Assert.Equal(
            ["id:Q359888", "id:Q1", "id:Q2", "person:john smith", "person:tim kaine.m"],
            (await PeopleAsync()).Select(person => person.Key));
        Assert.Equal(["“Seven.”"], await TextsAsync(new SayingQuery { Who = "John Smith" }));
    }

    [Fact]
    public async Task People_AreThoseOfTheSpeakerIndex()
    {
        string[] names =
        [
            "Ann Lee", "Ann B. Lee", "Ann C. Lee", "Joe Po", "Joe P. Po", "José Po", "Lee", "Amy Oz", "Amy Oz Jr.", "The Ox Club",
            "Ox Club", "Ox",
        ];
        string?[] ids = [null, null, null, "Q1", "Q2"];
        var random = new Random(22);
        var index = new SpeakerIndex();
        for (int i = 0; i < 40; i++)
        {
            string name = names[random.Next(names.Length)];
            string? id = ids[random.Next(ids.Length)];
            Actor actor = name.Contains("Ox", StringComparison.Ordinal) ? Body(name, id is null ? null : "Q3") : Person(name, id);
            Article article = Of($"{i}", "2025-03-01", new Said(actor, $"“Number {i}.”"));
            index.Add(article);
            await Store.SaveAsync(article);
        }

        List<StoredPerson> people = await PeopleAsync();

        Assert.Equal(
            index.Speakers().Select(speaker => (
                string.Join(',', speaker.Names.Order(StringComparer.Ordinal)),
                speaker.QuoteCount,
                speaker.ExternalId,
                speaker.IsAmbiguous)).Order(),
            people.Select(person => (
                string.Join(',', person.Names.Order(StringComparer.Ordinal)),
                person.QuoteCount,
                person.Key.StartsWith("id:", StringComparison.Ordinal) ? person.Key[3..] : null,
                person.IsAmbiguous)).Order());
        foreach (StoredPerson person in people)
        {
            Assert.Equal(person.QuoteCount, (await FindAsync(new SayingQuery { Who = person.Key })).Count);
            StoredPerson named = Assert.Single(await PeopleAsync(person.Name), other => other.Key == person.Key);
            Assert.Equal(
                (person.QuoteCount, person.ArticleCount, string.Join(',', person.Names)),
                (named.QuoteCount, named.ArticleCount, string.Join(',', named.Names)));
        }
    }

    [Theory]
    [InlineData("merk ang", "Angela Merkel")]
    [InlineData("MÉRK", "Angela Merkel")]
    [InlineData("erkel")]
    [InlineData("a", "Angela Merkel", "Ada Brook")]
    [InlineData("brook ada x")]
    [InlineData("valley", "Valley Council")]
    public async Task People_ByBeginningsOfWords(string name, params string[] found)
    {
        await Store.SaveAsync(
        [
            Of("a", "2025-03-01", ("Angela Merkel", "“One.”"), ("Angela Merkel", "“Two.”"), ("Ada Brook", "“Three.”")),
            Of("b", "2025-03-02", new Said(Body("Valley Council"), "“Four.”")),
        ]);

        Assert.Equal(found, (await PeopleAsync(name)).Select(person => person.Name));
        Assert.Equal(
            found.Take(1),
            await Store.PeopleAsync(new PersonQuery { Name = name, Limit = 1 }).Select(person => person.Name).ToArrayAsync());
    }

    [Fact]
    public async Task People_OfAKind()
    {
        await Store.SaveAsync(Of("a", null, new Said(Person("Ada Brook"), "“One.”"), new Said(Body("Valley Council"), "“Two.”")));

        Assert.Equal(
            ["Valley Council"],
            await Store.PeopleAsync(new PersonQuery { Kind = ActorKind.Organization, Limit = 5 }).Select(person => person.Name)
                .ToArrayAsync());
    }

    [Fact]
    public async Task Merge_JoinsNamesBeforeAndAfter_AndSplitUndoes()
    {
        await Store.SaveAsync(Of("a", "2025-03-01", ("Tim Kaine", "“One.”"), ("Timothy Kaine", "“Two.”"), ("Lula", "“Three.”")));
        string before = await StateAsync(Store);

        await Store.MergeAsync("Tim Kaine", "Timothy Kaine");
        await Store.MergeAsync("Lula", "Luiz Inácio Lula da Silva");
        await Store.SaveAsync(Of("b", "2025-03-02", ("Tim Kaine", "“Four.”"), ("Luiz Inacio Lula da Silva", "“Five.”")));

        Assert.Equal(["“Four.”", "“Two.”", "“One.”"], await TextsAsync(new SayingQuery { Who = "Tim Kaine" }));
        Assert.Equal(["“Five.”", "“Three.”"], await TextsAsync(new SayingQuery { Who = "Lula" }));
        Assert.Equal(["“Five.”", "“Three.”"], await TextsAsync(new SayingQuery { Who = "Luiz Inácio Lula da Silva" }));
        StoredPerson kaine = Assert.Single(await PeopleAsync("kaine"));
        Assert.Equal(("person:timothy kaine", 3), (kaine.Key, kaine.QuoteCount));
        Assert.Equal(["person:tim kaine"], kaine.Merged);
        Assert.All(
            await FindAsync(new SayingQuery { Who = "Tim Kaine" }),
            saying => Assert.Equal("person:timothy kaine", saying.Speakers[0].PersonKey));

        await Store.RemoveArticleAsync("b");
        Assert.True(await Store.SplitAsync("Tim Kaine"));
        Assert.True(await Store.SplitAsync("Lula"));
        Assert.False(await Store.SplitAsync("Lula"));
        Assert.Equal(before, await StateAsync(Store));
    }

    [Fact]
    public async Task Merge_Chain_IsFollowed_AndACircleRefused()
    {
        await Store.SaveAsync(Of("a", "2025-03-01", ("Ann One", "“One.”"), ("Ann Two", "“Two.”"), ("Ann Three", "“Three.”")));
        await Store.MergeAsync("Ann One", "Ann Two");
        await Store.MergeAsync("Ann Two", "Ann Three");

        StoredPerson ann = Assert.Single(await PeopleAsync());
        Assert.Equal(("person:ann three", 3), (ann.Key, ann.QuoteCount));
        Assert.Equal(["person:ann one", "person:ann two"], ann.Merged);
        Assert.Equal(3, (await FindAsync(new SayingQuery { Who = "Ann One" })).Count);

        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => Store.MergeAsync("Ann Three", "Ann One"));
        Assert.Contains("split it first", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => Store.MergeAsync("Ann One", "ann one"));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.MergeAsync("...", "Ann One"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.MergeAsync(null!, "Ann One"));

        await Store.SplitAsync("Ann Two");
        Assert.Equal(["person:ann two", "person:ann three"], (await PeopleAsync()).Select(person => person.Key));
    }

    [Fact]
    public async Task Merge_IdAndName_GoesRoundInNoCircle()
    {
        await Store.SaveAsync(
            Of("a", "2025-03-01", new Said(Person("Ada Brook", "Q1"), "“One.”"), new Said(Person("Ada Brook"), "“Two.”")));
        await Store.MergeAsync("id:Q1", "Ada Brook");

        Assert.Equal(2, (await FindAsync(new SayingQuery { Who = "Ada Brook" })).Count);
        Assert.Equal(2, (await FindAsync(new SayingQuery { Who = "Q1" })).Count);
        Assert.Equal(2, Assert.Single(await PeopleAsync()).QuoteCount);
    }
}
