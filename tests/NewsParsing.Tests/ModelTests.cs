namespace NewsParsing.Tests;

/// <summary>The models are plain values: built by hand in a user's own tests, compared by content, copied by <c>with</c>.</summary>
public sealed class ModelTests
{
    private static Article Build()
    {
        var roe = new Actor
        {
            Id = "a1", Name = "Jane Roe", Kind = ActorKind.Person, Title = "Mayor", Age = 52, Gender = Gender.Female,
            Aliases = ["Roe"], Mentions = [new Mention { Span = new TextSpan(6, 14), Kind = MentionKind.Name }],
        };
        var said = new Attribution
        {
            Id = "t1", Source = SpanSet.From(new TextSpan(6, 14)), Cue = SpanSet.From(new TextSpan(15, 19)),
            Content = SpanSet.From(new TextSpan(0, 5)),
            Speakers = [roe], Speech = SpeechKind.Direct, Act = SpeechAct.Denial,
        };
        var quote = new Quote
        {
            Id = "q1",
            Text = "“No,”",
            Spans = [new TextSpan(0, 5)],
            Kind = QuoteKind.Direct,
            Speakers = [roe],
            Attribution = said,
            Group = 1,
        };
        return new Article
        {
            Id = "x", Text = "“No,” Jane Roe said.", Paragraphs = [new TextSpan(0, 20)], Sentences = [new TextSpan(0, 20)],
            Headline = new Headline { Text = "No" }, Byline = new Byline { Text = "By A B", Authors = ["A B"] },
            PublishedOn = new DateOnly(2025, 1, 21),
            Dateline = new Dateline
            {
                Text = "PARIS",
                Span = new TextSpan(0, 5),
                BodyStart = 8,
                Places = [new Place { Name = "Paris", Country = "France" }],
            },
            Actors = [roe], Attributions = [said], Quotes = [quote],
            Claims =
            [
                new Claim { Id = "c1", Text = "No", Spans = [new TextSpan(1, 3)], Speakers = [roe], Attribution = said, Quotes = [quote] },
            ],
        };
    }

    [Fact]
    public void Article_BuiltTwice_IsEqual()
    {
        Assert.Equal(Build(), Build());
        Assert.True(Build() == Build());
        Assert.Equal(Build().GetHashCode(), Build().GetHashCode());
    }

    [Fact]
    public void With_ChangesOneThing()
    {
        Article article = Build();
        Article changed = article with { Quotes = [article.Quotes[0] with { Kind = QuoteKind.Mixed }] };

        Assert.NotEqual(article, changed);
        Assert.Equal(QuoteKind.Direct, article.Quotes[0].Kind);
        Assert.Equal(article, changed with { Quotes = article.Quotes });
    }

    [Fact]
    public void Lists_AreComparedByTheirItems_WhateverTheyWereMadeOf()
    {
        var fromArray = new Byline { Text = "", Authors = ["A", "B"] };
        var fromList = new Byline { Text = "", Authors = new List<string> { "A", "B" } };

        Assert.Equal(fromArray, fromList);
        Assert.Equal(fromArray.GetHashCode(), fromList.GetHashCode());
        Assert.NotEqual(fromArray, fromArray with { Authors = ["B", "A"] });
        Assert.NotEqual(fromArray, fromArray with { Authors = ["A"] });
    }

    [Fact]
    public void Lists_AreCopies()
    {
        var authors = new List<string> { "A" };
        var byline = new Byline { Text = "", Authors = authors };

        authors.Add("B");

        Assert.Equal(["A"], byline.Authors);
        Assert.False(byline.Authors is IList<string>);
    }

    [Fact]
    public void Lists_OfNull_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new Article { Text = "", Actors = null! });
        Assert.Throws<ArgumentNullException>(() => new Quote { Id = "", Text = "", Kind = QuoteKind.Direct, Spans = null! });
    }

    [Fact]
    public void TextOf_ReturnsTheWordsOfASpan()
    {
        Article article = Build();

        Assert.Equal("Jane Roe", article.TextOf(article.Actors[0].Mentions[0].Span));
        Assert.Equal("Jane Roe said", article.TextOf(SpanSet.From(new TextSpan(6, 14), new TextSpan(15, 19))));
        Assert.Throws<ArgumentOutOfRangeException>(() => article.TextOf(new TextSpan(0, 21)));
        Assert.Throws<ArgumentNullException>("spans", () => article.TextOf(null!));
    }

    [Fact]
    public void ToString_IsForPeople()
    {
        Article article = Build();

        Assert.Equal("Article x: 1 quotes, 1 claims, 1 actors in 1 paragraphs", article.ToString());
        Assert.Equal("“No,” – Jane Roe", article.Quotes[0].ToString());
        Assert.Equal("Jane Roe: No", article.Claims[0].ToString());
        Assert.Equal("t1 Jane Roe: [0..5)", article.Attributions[0].ToString());
    }

    [Fact]
    public void Equals_LongChainOfParents_ComparesThemById()
    {
        Attribution? Chain()
        {
            Attribution? last = null;
            for (int i = 0; i < 100_000; i++)
            {
                last = new Attribution { Id = $"t{i}", Content = [new TextSpan(0, 1)], Speech = SpeechKind.Indirect, Parent = last };
            }

            return last;
        }

        Assert.Equal(Chain(), Chain());
        Assert.NotEqual(Chain(), Chain()! with { Parent = null });
    }
}
