using CsCheck;

namespace NewsParsing.Tests.Indexing;

/// <summary>Speakers over articles: joined by full name, never by family name alone.</summary>
public sealed class SpeakerIndexTests
{
    [Fact]
    public void FullNames_AreJoined_WhateverTheirSpelling()
    {
        SpeakerIndex index = Index([("Donald Trump", 2)], [("Donald J. Trump", 1)], [("DONALD TRUMP", 1)]);

        IndexedSpeaker speaker = Assert.Single(index.Speakers());
        Assert.Equal((4, 3), (speaker.QuoteCount, speaker.ArticleCount));
        Assert.Equal("Donald Trump", speaker.Name);
        Assert.Equal(["Donald Trump", "Donald J. Trump", "DONALD TRUMP"], speaker.Names);
        Assert.False(speaker.IsAmbiguous);
        Assert.Equal(3, index.ArticleCount);
    }

    [Fact]
    public void FatherAndSon_StayApart()
        => Assert.Equal(
            ["Donald Trump", "Donald Trump Jr."], Index([("Donald Trump", 2)], [("Donald Trump Jr.", 1)]).Speakers().Select(s => s.Name));

    [Fact]
    public void FamilyNameAlone_IsNotLinked()
    {
        SpeakerIndex index = Index([("Ana Lind", 1)], [("Lind", 2)]);

        Assert.Equal("Ana Lind", Assert.Single(index.Speakers()).Name);
        Assert.Equal(["Lind", "Lind"], index.Unlinked().Select(saying => saying.Speaker.Name));
        Assert.Null(index.Find("Lind"));
    }

    [Fact]
    public void OtherInitials_AreOtherPeople_AndTheBareNameIsAmbiguous()
    {
        SpeakerIndex index = Index([("George W. Bush", 3)], [("George H. W. Bush", 2)], [("George Bush", 1)]);

        Assert.Equal(
            [("George W. Bush", false), ("George H. W. Bush", false), ("George Bush", true)],
            index.Speakers().Select(speaker => (speaker.Name, speaker.IsAmbiguous)));
        Assert.Equal("George H. W. Bush", index.Find("George H.W. Bush")!.Name);
        Assert.Equal("George Bush", index.Find("George Bush")!.Name);
    }

    [Fact]
    public void Aliases_AreTheUsersToGive()
    {
        var index = new SpeakerIndex(new Dictionary<string, string> { ["Tim Kaine"] = "Timothy Kaine", ["Lula"] = "Luiz da Silva" });
        index.Add(Article([("Tim Kaine", 1), ("Lula", 1)]));
        index.Add(Article([("Timothy Kaine", 1), ("Luiz da Silva", 2)]));

        Assert.Equal([("Luiz da Silva", 3), ("Timothy Kaine", 2)], index.Speakers().Select(speaker => (speaker.Name, speaker.QuoteCount)));
        Assert.Equal(3, index.Find("LULA")!.QuoteCount);
        Assert.Equal(2, index.Find("Tim Kaine")!.QuoteCount);
    }

    [Theory]
    [InlineData("Tim Kaine")]
    [InlineData("Timothy Kaine")]
    public void Alias_IsFound_ThoughNoArticleHasTheFullName(string name)
    {
        var index = new SpeakerIndex(new Dictionary<string, string> { ["Tim Kaine"] = "Timothy Kaine" });
        index.Add(Article([("Tim Kaine", 2)]));

        Assert.Equal(2, index.Find(name)?.QuoteCount);
    }

    [Fact]
    public void ExternalId_JoinsWhateverNames_AndArticlesWithoutIt()
    {
        var index = new SpeakerIndex();
        index.Add(Article([("Olaf Scholz", 1)], id: "Q61053"));
        index.Add(Article([("Scholz", 1)], id: "Q61053"));
        index.Add(Article([("Olaf Scholz", 1)]));

        IndexedSpeaker speaker = Assert.Single(index.Speakers());
        Assert.Equal(("Olaf Scholz", "Q61053", 3), (speaker.Name, speaker.ExternalId, speaker.QuoteCount));
        Assert.Same(speaker, index.Find("Q61053"));
    }

    [Fact]
    public void Confidence_CanBeAskedFor()
    {
        var index = new SpeakerIndex();
        index.Add(Article([("Ana Lind", 1)], confidence: 0.8), minimumConfidence: 0.9);
        index.Add(Article([("Ana Lind", 1)], confidence: 0.9), minimumConfidence: 0.9);

        Assert.Equal(1, Assert.Single(index.Speakers()).QuoteCount);
    }

    [Fact]
    public void OrderOfArticles_DoesNotMatter()
        => Gen.Shuffle(Names).Sample(
            names =>
            {
                SpeakerIndex index = Index([.. names.Select(name => new[] { (name, 1) })]);
                Assert.Equal(
                    Index([.. Names.Select(name => new[] { (name, 1) })]).Speakers().Select(Shown), index.Speakers().Select(Shown));
            },
            iter: 100);

    [Fact]
    public void Threads_MayAddAtOnce()
    {
        var index = new SpeakerIndex();
        Parallel.For(0, 500, i => index.Add(Article([("Ana Lind", 1), ($"Ana Lind{i % 7}", 1)])));

        Assert.Equal(500, index.ArticleCount);
        Assert.Equal(1000, index.Speakers().Sum(speaker => speaker.QuoteCount));
    }

    [Fact]
    public void ParsedArticles_GiveASpeakerHisQuotesAndClaims()
    {
        var index = new SpeakerIndex();
        index.Add(NewsParser.Default.Parse("“We won,” Ada Brook said. Brook said that it had been close."));
        index.Add(NewsParser.Default.Parse("Mayor Ada Brook said that the bridge would open."));

        IndexedSpeaker speaker = index.Find("ada brook")!;
        Assert.Equal((1, 2, 2), (speaker.QuoteCount, speaker.ClaimCount, speaker.ArticleCount));
        Assert.Contains("Mayor", speaker.Titles);
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("article", () => new SpeakerIndex().Add(null!));
        Assert.Throws<ArgumentNullException>("name", () => new SpeakerIndex().Find(null!));
        Assert.Throws<ArgumentException>("aliases", () => new SpeakerIndex(new Dictionary<string, string> { [" "] = "a" }));
    }

    private static readonly string[] Names =
        ["Ana Lind", "Ana B. Lind", "ANA LIND", "George Bush", "George W. Bush", "George H. W. Bush", "Lind", "Ana Lind Jr."];

    private static string Shown(IndexedSpeaker speaker)
        => $"{speaker} {speaker.IsAmbiguous} {string.Join('|', speaker.Names)}";

    private static SpeakerIndex Index(params (string Name, int Quotes)[][] articles)
    {
        var index = new SpeakerIndex();
        foreach ((string, int)[] article in articles)
        {
            index.Add(Article(article));
        }

        return index;
    }

    private static Article Article((string Name, int Quotes)[] speakers, string? id = null, double confidence = 1)
    {
        Actor[] actors =
        [
            .. speakers.Select((speaker, i) => new Actor { Id = $"a{i}", Name = speaker.Name, Kind = ActorKind.Person, ExternalId = id }),
        ];
        return new Article
        {
            Text = "",
            Actors = actors,
            Quotes =
            [
                .. actors.Zip(speakers).SelectMany(pair => Enumerable.Repeat(pair.First, pair.Second.Quotes)).Select((actor, i) => new Quote
                {
                    Id = $"q{i}", Text = "", Spans = [new(i, i + 1)], Kind = QuoteKind.Direct, Speakers = [actor],
                    SpeakerConfidence = confidence,
                }),
            ],
        };
    }
}
