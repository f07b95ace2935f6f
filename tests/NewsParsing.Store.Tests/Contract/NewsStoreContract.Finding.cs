using static NewsParsing.Store.Tests.Contract.Stories;

namespace NewsParsing.Store.Tests.Contract;

/// <content>Searches.</content>
public abstract partial class NewsStoreContract
{
    [Fact]
    public async Task Find_GivesAllThatIsKnown()
    {
        await Store.SaveAsync(Of(
            "a",
            "2025-03-01T08:00:00+01:00",
            new Said(Person("Ada Brook"), "that the bridge was safe")
            {
                IsClaim = true,
                Act = SpeechAct.Denial,
                Negated = true,
                Confidence = 0.75,
                Audience = [Body("Valley Council")],
            }));

        StoredSaying saying = Assert.Single(await FindAsync(new SayingQuery()));

        Assert.Equal("that the bridge was safe", saying.Text);
        Assert.Equal((SayingKind.Claim, SpeechAct.Denial, true, 0.75), (saying.Kind, saying.Act, saying.Negated, saying.SpeakerConfidence));
        Assert.Equal([new StoredActor("Ada Brook", ActorKind.Person, "person:ada brook")], saying.Speakers);
        Assert.Equal([new StoredActor("Valley Council", ActorKind.Organization, "body:valley council")], saying.Audience);
        Assert.Equal(("a", "c1", new TextSpan(0, 24), "said"), (saying.ArticleKey, saying.SayingId, saying.Span, saying.Cue));
        Assert.Equal(("Valley Post", "https://example.org/a", null), (saying.Source, saying.Url, saying.Headline));
        Assert.Equal(new DateTimeOffset(2025, 3, 1, 8, 0, 0, TimeSpan.FromHours(1)), saying.PublishedAt);
        Assert.Equal(new DateOnly(2025, 3, 1), saying.PublishedOn);
        Assert.Equal([new Carrier("a", "c1", "Valley Post", "https://example.org/a", new DateOnly(2025, 3, 1))], saying.Carriers);
    }

    [Fact]
    public async Task Find_ByEachThing()
    {
        await Store.SaveAsync(
        [
            Of(
                "a",
                "2025-03-01",
                new Said(Person("Ada Brook"), "“It is safe.”") { Audience = [Group("reporters"), Person("Tom Reed")] },
                new Said(Person("Tom Reed"), "it is not safe") { IsClaim = true, Act = SpeechAct.Denial, Confidence = 0.4 }),
            Of("b", "2025-03-02", new Said(Person("Ada Brook"), "“quite safe”") { Kind = QuoteKind.Mixed }) with { Source = "The Ferry" },
            Of("c", null, new Said(Body("Valley Council"), "“Nobody knows.”")),
        ]);

        Assert.Equal(["“quite safe”", "“It is safe.”"], await TextsAsync(new SayingQuery { Who = "ada  BROOK" }));
        Assert.Equal(["“Nobody knows.”"], await TextsAsync(new SayingQuery { Who = "the Valley Council" }));
        Assert.Equal(["“It is safe.”"], await TextsAsync(new SayingQuery { Audience = "Tom Reed" }));
        Assert.Equal(["“It is safe.”"], await TextsAsync(new SayingQuery { Audience = "Tom Reed", Who = "Ada Brook" }));
        Assert.Empty(await TextsAsync(new SayingQuery { Audience = "Ada Brook" }));
        Assert.Equal(["it is not safe"], await TextsAsync(new SayingQuery { Act = SpeechAct.Denial }));
        Assert.Equal(["“quite safe”"], await TextsAsync(new SayingQuery { Kind = SayingKind.Mixed }));
        Assert.Equal(["it is not safe"], await TextsAsync(new SayingQuery { Kind = SayingKind.Claim }));
        Assert.Equal(["“quite safe”"], await TextsAsync(new SayingQuery { Source = "the ferry" }));
        Assert.Equal(["“Nobody knows.”"], await TextsAsync(new SayingQuery { ArticleKey = "c" }));
        Assert.Equal(["“quite safe”"], await TextsAsync(new SayingQuery { From = new DateOnly(2025, 3, 2) }));
        Assert.Equal(["“It is safe.”"], await TextsAsync(new SayingQuery { To = new DateOnly(2025, 3, 1), MinimumConfidence = 0.5 }));
        Assert.Empty(await TextsAsync(new SayingQuery { Who = "Brook" }));
        Assert.Empty(await TextsAsync(new SayingQuery { Who = "Nobody Known" }));
    }

    [Fact]
    public async Task Find_FragmentInsideAClaimOfTheSameSpeaker_OnlyWhenAskedFor()
    {
        Article article = Of("a", "2025-03-01", new Said(Person("Ada Brook"), "“a joke”") { Kind = QuoteKind.Mixed });
        article = article with
        {
            Claims =
            [
                new Claim
                {
                    Id = "c1",
                    Text = "“a joke”",
                    Spans = article.Quotes[0].Spans,
                    Speakers = article.Quotes[0].Speakers,
                    Quotes = article.Quotes,
                },
            ],
        };
        await Store.SaveAsync(article);

        Assert.Equal(["c1"], (await FindAsync(new SayingQuery { Who = "Ada Brook" })).Select(saying => saying.SayingId));
        Assert.Equal(["q1"], (await FindAsync(new SayingQuery { Kind = SayingKind.Mixed })).Select(saying => saying.SayingId));
        StoredPerson person = Assert.Single(await PeopleAsync());
        Assert.Equal((0, 1), (person.QuoteCount, person.ClaimCount));
    }

    [Theory]
    [InlineData("tax returns", "both", "apart")]
    [InlineData("returned taxes", "both", "apart")]
    [InlineData("\"tax returns\"", "both")]
    [InlineData("“tax returns” audit", "both")]
    [InlineData("\"tax returns", "both", "apart")]
    [InlineData("CAFÉ", "accent")]
    [InlineData("cafe", "accent")]
    [InlineData("tax OR café")]
    [InlineData("tax*")]
    [InlineData("don't", "contraction")]
    [InlineData("\"don’t go\"", "contraction")]
    public async Task Find_Text_ByWordsAndPhrases(string text, params string[] found)
    {
        await Store.SaveAsync(
        [
            Of("both", "2025-03-04", ("Ada Brook", "“My tax returns are under audit.”")),
            Of("apart", "2025-03-03", ("Ada Brook", "“He returns when the tax is paid.”")),
            Of("accent", "2025-03-02", ("Ada Brook", "“We met in a café.”")),
            Of("contraction", "2025-03-01", ("Ada Brook", "“Please don't go.”")),
        ]);

        // "taxes*": the star is no operator, so that "tax*" is the word.
        string[] expected = text == "tax*" ? ["both", "apart"] : found;
        Assert.Equal(expected, (await FindAsync(new SayingQuery { Text = text })).Select(saying => saying.ArticleKey));
        Assert.Equal(expected, (await FindAsync(new SayingQuery { Text = text, Who = "Ada Brook" })).Select(saying => saying.ArticleKey));
        Assert.Empty(await FindAsync(new SayingQuery { Text = text, Who = "Tom Reed" }));
    }

    [Theory]
    [InlineData("\" OR NEAR( *")]
    [InlineData("NEAR(won lost, 5)")]
    [InlineData("text : won")]
    [InlineData("^won")]
    [InlineData("won AND")]
    [InlineData("{text}: won")]
    [InlineData("a\0b")]
    [InlineData("<high>")]
    [InlineData("<low>won<high>")]
    [InlineData("'; drop table saying; --")]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("***")]
    [InlineData("\"\"")]
    [InlineData("\"\"\"\"\"")]
    [InlineData("%_\\")]
    [InlineData("won & !lost | (a <-> b):*")]
    public async Task Find_HostileText_IsTakenAsWords(string text)
    {
        // Attributes hold UTF-8.
        text = text.Replace("<high>", "\uD800", StringComparison.Ordinal).Replace("<low>", "\uDC00", StringComparison.Ordinal);
        await Store.SaveAsync(Of("a", "2025-03-01", ("Ada Brook", "“It is settled.”")));

        Assert.Empty(await FindAsync(new SayingQuery { Text = text }));
        Assert.Empty(await FindAsync(new SayingQuery { Who = text }));
        Assert.Empty(await FindAsync(new SayingQuery { Source = text, Audience = text, ArticleKey = text }));
        Assert.Empty(await PeopleAsync(text));
        Assert.Single(await FindAsync(new SayingQuery()));
    }

    [Fact]
    public async Task Find_HugeText_IsRefusedOrFindsNothing()
    {
        await Store.SaveAsync(Of("a", "2025-03-01", ("Ada Brook", "“It is settled.”")));

        string huge = string.Concat(Enumerable.Repeat("word ", 200_000));
        Assert.Throws<ArgumentException>(() => Store.FindAsync(new SayingQuery { Text = huge }));
        Assert.Empty(await FindAsync(new SayingQuery { Text = new string('x', 1_000_000) }));
        Assert.Empty(await FindAsync(new SayingQuery { Text = new string('"', 1_000_000) }));
        Assert.Empty(await FindAsync(new SayingQuery { Who = new string('x', 1_000_000) }));
        Assert.Empty(await FindAsync(new SayingQuery { Who = huge.Replace("word", "al", StringComparison.Ordinal) }));
        Assert.Empty(await Store.PeopleAsync(new PersonQuery { Name = huge }).ToListAsync());
        string[] words = [.. Enumerable.Range(0, 256).Select(i => $"w{i}")];
        Assert.Empty(await FindAsync(new SayingQuery { Text = string.Join(' ', words) }));
        Assert.Empty(await FindAsync(new SayingQuery { Text = $"\"{string.Join(' ', words)}\"" }));
    }

    [Fact]
    public async Task Find_WrongQuestions_AreRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => Store.FindAsync(null!));
        Assert.Throws<ArgumentException>(() => Store.FindAsync(new SayingQuery { Limit = 0 }));
        Assert.Throws<ArgumentException>(() => Store.FindAsync(new SayingQuery { MinimumConfidence = 1.5 }));
        Assert.Throws<ArgumentException>(() => Store.FindAsync(new SayingQuery { MinimumConfidence = double.NaN }));
        ArgumentException error = Assert.Throws<ArgumentException>(() => Store.FindAsync(new SayingQuery { After = "what" }));
        Assert.Equal("query", error.ParamName);
        Assert.Throws<ArgumentException>(() => Store.PeopleAsync(new PersonQuery { Limit = 0 }));
        Assert.Throws<ArgumentNullException>(() => Store.PeopleAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.ArticleAsync(null!));
    }

    [Theory]
    [InlineData(SayingOrder.Newest)]
    [InlineData(SayingOrder.Oldest)]
    public async Task Find_Pages_GiveAllOnceAndInOrder(SayingOrder order)
    {
        // Two days, the second by time over two offsets, and two articles without a date, saved in no order.
        (string Id, string? Published)[] articles =
        [
            ("undated1", null), ("noon", "2025-03-02T12:00:00Z"), ("first", "2025-03-01"), ("evening", "2025-03-02T20:00:00-05:00"),
            ("morning", "2025-03-02T12:00:00+05:00"), ("day", "2025-03-02"), ("undated2", null), ("last", "2025-03-03T00:00:00+14:00"),
        ];
        foreach ((string id, string? published) in articles)
        {
            await Store.SaveAsync(
                Of(id, published, ("Ada Brook", $"“{id} one.”"), ("Tom Reed", $"“{id} two.”"), ("Ada Brook", $"“{id} three.”")));
        }

        List<StoredSaying> all = await FindAsync(new SayingQuery { Order = order });
        string[] dated = ["first", "day", "morning", "noon", "evening", "last"];
        Assert.Equal(
            order == SayingOrder.Newest ? dated.Reverse() : dated, all.Select(saying => saying.ArticleKey).Distinct().Take(dated.Length));
        Assert.Equal(24, all.Select(saying => (saying.ArticleKey, saying.SayingId)).Distinct().Count());

        foreach (string? who in new[] { null, "Ada Brook" })
        {
            List<string> texts = [];
            string? after = null;
            while (await FindAsync(new SayingQuery { Order = order, Limit = 5, After = after, Who = who }) is { Count: > 0 } page)
            {
                texts.AddRange(page.Select(saying => saying.Text));
                after = page[^1].Cursor;
            }

            Assert.Equal(all.Where(saying => who is null || saying.Speakers[0].Name == who).Select(saying => saying.Text), texts);
        }
    }

    [Fact]
    public async Task Find_ManyPages_GiveAllOnce()
    {
        await Store.SaveAsync(
            [.. Enumerable.Range(0, 60).Select(i => Of($"{i}", "2025-03-01", Many("Ada Brook", 20, k => $"“Number {i} {k}.”")))]);

        Assert.Equal(1200, (await TextsAsync(new SayingQuery())).Distinct().Count());
        Assert.Equal(1200, (await TextsAsync(new SayingQuery { Who = "Ada Brook", Order = SayingOrder.Oldest })).Distinct().Count());
        Assert.Equal(1200, (await TextsAsync(new SayingQuery { Text = "number" })).Distinct().Count());
    }
}
