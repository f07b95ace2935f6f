using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using CsCheck;
using NewsParsing.Tests.Json;

namespace NewsParsing.Tests.Rendering;

/// <summary>The page shows the whole text and nothing twice, marks what was found, and its links lead somewhere.</summary>
public sealed class HtmlRendererTests
{
    private static readonly Article Seed = NewsParser.Default.Parse(new NewsItem { Text = Repository.Seed, Id = "seed" });

    private static readonly IDocument SeedPage = HtmlPage.Parse(HtmlRenderer.Render(Seed));

    private static readonly Actor Roe = new() { Id = "a1", Name = "Jane Roe", Kind = ActorKind.Person };

    private static readonly Gen<Article> Overlapping =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], (a, b) => new TextSpan(Math.Min(a, b), Math.Max(a, b))).Array[0, 12]
            .Select(Gen.Int[0, 9], (spans, offset) =>
        {
            string text = "One two three. Four <five> six &\n\nseven, eight 🎈 nine!";
            Attribution[] attributions =
            [
                .. spans.Take(3).Select(
                    (span, i) => new Attribution
                    {
                        Id = $"t{i}",
                        Source = [span],
                        Cue = [spans[^1]],
                        Content = [span],
                        Speech = SpeechKind.Direct,
                        Speakers = [Roe],
                    }),
            ];
            return new Article
            {
                Text = text,
                Paragraphs = offset > 5
                    ? [new TextSpan(0, 32), new TextSpan(34, text.Length)]
                    : offset > 3
                    ? [new TextSpan(offset, 20)]
                    : [],
                Attributions = attributions,
                Quotes =
                [
                    .. spans.Skip(3).Take(5).Select(
                        (span, i) => new Quote
                        {
                            Id = $"q{i}",
                            Text = "",
                            Spans = [span],
                            Kind = (QuoteKind)(i % 5),
                            Speakers = i % 2 == 0 ? [Roe] : [],
                        }),
                ],
                Claims =
                [
                    .. spans.Skip(6).Select(
                        (span, i) => new Claim
                        {
                            Id = $"c{i}",
                            Text = "",
                            Spans = [span, new TextSpan(span.End, span.End + 3)],
                            Speakers = [Roe],
                        }),
                ],
                Actors = [Roe],
            };
        });

    [Fact]
    public void Seed_EveryParagraphIsThere()
        => Assert.Equal(
            Seed.Paragraphs.Select(paragraph => HtmlPage.WithoutSpaces(Seed.TextOf(paragraph))),
            SeedPage.QuerySelectorAll("article > p").Select(paragraph => HtmlPage.WithoutSpaces(HtmlPage.TextOf(paragraph))));

    [Fact]
    public void Seed_EveryQuoteAndClaimIsMarked_WithItsWords()
    {
        Assert.NotEmpty(Seed.Quotes);
        Assert.All(Seed.Quotes, (quote, i) => Assert.Equal(quote.Text, HtmlPage.TextOf(SeedPage.QuerySelector($"mark#q{i + 1}")!)));
        Assert.All(Seed.Claims, (claim, i) => Assert.Equal(claim.Text, HtmlPage.TextOf(SeedPage.QuerySelector($"mark.claim#c{i + 1}")!)));
    }

    [Fact]
    public void Seed_EverySourceAndCueIsMarked()
    {
        string[] sources = [.. SeedPage.QuerySelectorAll("article cite.source").Select(HtmlPage.TextOf)];
        string[] cues = [.. SeedPage.QuerySelectorAll("article .cue").Select(HtmlPage.TextOf)];

        Assert.All(
            Seed.Attributions.Where(attribution => attribution.Source is not null),
            attribution => Assert.Contains(Seed.TextOf(attribution.Source!), sources));
        Assert.All(
            Seed.Attributions.Where(attribution => attribution.Cue is not null),
            attribution => Assert.Contains(Seed.TextOf(attribution.Cue!), cues));
    }

    [Fact]
    public void ANumberLeadsFromTheClaimToItsSpeaker_AndBack()
    {
        IDocument page = HtmlPage.Parse(HtmlRenderer.Render(SampleArticle.Value));
        IElement link = page.QuerySelector("#c2 sup a")!;
        IElement speaker = page.QuerySelector(link.GetAttribute("href")!)!;

        Assert.Equal("Sam Poe", speaker.QuerySelector("h3 bdi")!.TextContent);
        Assert.Equal("Sam Poe", link.GetAttribute("title"));
        Assert.Equal("2", speaker.QuerySelector(".badge")!.TextContent);
        Assert.EndsWith("2", link.TextContent, StringComparison.Ordinal);
        Assert.NotNull(speaker.QuerySelector("a[href='#c2']"));
        Assert.Contains(link.ParentElement!.ClassName!, speaker.ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public void Seed_EveryLinkLeadsSomewhere_AndEveryIdIsUnique() => AssertLinks(SeedPage);

    [Fact]
    public void Seed_HasTheStructureThatReadersNavigateBy()
    {
        Assert.Equal("en", SeedPage.DocumentElement.GetAttribute("lang"));
        Assert.Equal("seed – who said what", SeedPage.Title);
        Assert.All(
            ["header", "main", "aside[aria-label]", "nav[aria-label]", "h1", "h2", "a.skip[href='#article']"],
            selector => Assert.NotNull(SeedPage.QuerySelector(selector)));
        Assert.Single(SeedPage.QuerySelectorAll("h1"));
    }

    [Fact]
    public void Headline_InTheText_IsTheHeading_AndIsNotRepeated()
    {
        const string text = "Bridge ‘safe’, mayor says\n\nBy Ann Poe\n\nELMFORD – “It is safe,” Mayor Jane Roe said.";
        var article = new Article
        {
            Text = text,
            Headline = new Headline { Text = text[..25], Span = new TextSpan(0, 25) },
            Byline = new Byline { Text = text[27..37], Span = new TextSpan(27, 37) },
            Paragraphs = [new TextSpan(0, 25), new TextSpan(27, 37), new TextSpan(39, text.Length)],
            Quotes = [new Quote { Id = "q1", Text = "‘safe’", Spans = [new TextSpan(7, 13)], Kind = QuoteKind.Mixed }],
        };

        IDocument page = HtmlPage.Parse(HtmlRenderer.Render(article));

        Assert.Equal("Bridge ‘safe’, mayor says", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("‘safe’", page.QuerySelector("h1 #q1")!.TextContent);
        Assert.Single(page.QuerySelectorAll("article > p"));
        Assert.Contains("By Ann Poe", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_BesideTheText_IsTheHeading()
    {
        IDocument page = HtmlPage.Parse(HtmlRenderer.Render(new Article { Text = "Text.", Headline = new Headline { Text = "A & <B>" } }));

        Assert.Equal(("A & <B>", "A & <B> – who said what"), (page.QuerySelector("h1")!.TextContent, page.Title));
    }

    [Fact]
    public void Headline_LongerThanItsParagraph_LosesNoText()
    {
        var article = new Article
        {
            Text = "One\n\nTwo\n\nThree",
            Paragraphs = [new TextSpan(0, 3), new TextSpan(5, 8), new TextSpan(10, 15)],
            Headline = new Headline { Text = "One Two", Span = new TextSpan(0, 8) },
        };

        IDocument page = HtmlPage.Parse(HtmlRenderer.Render(article));

        Assert.Equal(["One", "Two", "Three"], page.QuerySelectorAll("h1, article p").Select(block => block.TextContent));
    }

    [Fact]
    public void NestedQuote_IsAMarkInsideTheMark()
        => Assert.Equal(
            "‘the most significant undeclared alliance in the world’", SeedPage.QuerySelector("mark.quote mark.quote")!.TextContent);

    [Fact]
    public void NoSpeech_IsMarkedAsSuch_AndBelongsToNobody()
    {
        IDocument page = HtmlPage.Parse(
            HtmlRenderer.Render(
                new Article
                {
                    Text = "The “bus”.",
                    Quotes = [new Quote { Id = "q1", Text = "“bus”", Spans = [new TextSpan(4, 9)], Kind = QuoteKind.Scare }],
                }));

        Assert.Equal("“bus”", page.QuerySelector("mark.other#q1")!.TextContent);
        Assert.Null(page.QuerySelector(".speaker"));
    }

    [Fact]
    public void QuoteOfNobody_IsListedAsUnidentified()
    {
        IDocument page = HtmlPage.Parse(
            HtmlRenderer.Render(
                new Article
                {
                    Text = "“It is.”",
                    Quotes = [new Quote { Id = "q1", Text = "“It is.”", Spans = [new TextSpan(0, 8)], Kind = QuoteKind.Direct }],
                }));

        Assert.Equal("Speaker not identified", page.QuerySelector(".speaker bdi")!.TextContent);
        Assert.Equal("It is.", page.QuerySelector(".speaker a[href='#q1'] q")!.TextContent);
    }

    [Fact]
    public void QuoteOverParagraphs_IsMarkedInEach_AndNumberedOnce()
    {
        const string text = "“One.\n\n“Two.”";
        var quote = new Quote
        {
            Id = "q1",
            Text = "“One.\n“Two.”",
            Spans = [new TextSpan(0, 5), new TextSpan(7, 13)],
            Kind = QuoteKind.Direct,
            Speakers = [Roe],
        };
        IDocument page = HtmlPage.Parse(
            HtmlRenderer.Render(
                new Article { Text = text, Paragraphs = [new TextSpan(0, 5), new TextSpan(7, 13)], Quotes = [quote], Actors = [Roe] }));

        Assert.Equal(["“One.", "“Two.”"], page.QuerySelectorAll("mark.quote[data-s]").Select(HtmlPage.TextOf));
        Assert.Single(page.QuerySelectorAll("article sup"));
        Assert.Equal("One. Two.", page.QuerySelector(".speaker q")!.TextContent);
    }

    [Fact]
    public void AnythingInTheText_StaysText()
    {
        const string evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & \0 \u0007 \u009B \uD800 x\uDC00 🎈";
        var actor = new Actor
        {
            Id = "\"><b>",
            Name = evil,
            Kind = ActorKind.Person,
            Title = evil,
            Mentions = [new Mention { Span = new TextSpan(0, 9), Kind = MentionKind.Name }],
        };
        var quote = new Quote
        {
            Id = "\" onload=\"x",
            Text = evil,
            Spans = [new TextSpan(0, evil.Length)],
            Kind = QuoteKind.Direct,
            Speakers = [actor],
        };

        string html = HtmlRenderer.Render(new Article
        {
            Id = evil, Text = evil, Headline = new Headline { Text = evil }, Byline = new Byline { Text = evil },
            Actors = [actor, actor with { Id = "x" }],
            Quotes = [quote], Claims = [new Claim { Id = "c", Text = evil, Spans = [new TextSpan(3, 9)], Speakers = [actor] }],
        });
        IDocument page = HtmlPage.Parse(html);

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, b, [onload], [onerror]"));
        Assert.Equal(
            evil.Replace('\0', '\uFFFD').Replace('\u0007', '\uFFFD').Replace('\u009B', '\uFFFD')
                .Replace("\uD800 ", "\uFFFD ", StringComparison.Ordinal).Replace("x\uDC00", "x\uFFFD", StringComparison.Ordinal),
            HtmlPage.TextOf(page.QuerySelector("article p")!));
        Assert.DoesNotContain('\0', html);
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(html);
        AssertLinks(page);
    }

    [Fact]
    public void EverySign_IsExplained()
    {
        string[] signs = [.. SeedPage.QuerySelectorAll(".signs dt").Select(sign => sign.TextContent)];

        Assert.All(["quoted", "reported", "unsure", "speaker unsure", "?", "a raised number"], sign => Assert.Contains(sign, signs));
        Assert.Equal(signs.Length, SeedPage.QuerySelectorAll(".signs dd").Length);
    }

    [Fact]
    public void LongQuote_StandsWholeInTheList()
    {
        string text = "“" + string.Concat(Enumerable.Repeat("a long quotation ", 100)) + "”";
        string html = HtmlRenderer.Render(new Article
        {
            Text = text,
            Quotes = [new Quote { Id = "q1", Text = text, Spans = [new TextSpan(0, text.Length)], Kind = QuoteKind.Direct }],
        });

        Assert.Equal(text[1..^1].Trim(), HtmlPage.Parse(html).QuerySelector(".speaker q")!.TextContent);
        Assert.DoesNotContain("line-clamp", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.4, 1, "unsure")]
    [InlineData(0.9, 0.4, "speaker unsure")]
    [InlineData(0.9, 0.9, null)]
    public void WhatIsMoreLikelyWrongThanRight_IsSaidToBeUnsure(double confidence, double speaker, string? label)
    {
        IDocument page = HtmlPage.Parse(HtmlRenderer.Render(new Article
        {
            Text = "“It is.”",
            Actors = [Roe],
            Quotes =
            [
                new Quote
                {
                    Id = "q1",
                    Text = "“It is.”",
                    Spans = [new TextSpan(0, 8)],
                    Kind = QuoteKind.Direct,
                    Speakers = [Roe],
                    Confidence = confidence,
                    SpeakerConfidence = speaker,
                },
            ],
        }));

        Assert.Equal(label, page.QuerySelector(".speaker .label")?.TextContent);
    }

    [Fact]
    public void Policy_AllowsTheStyleAndTheScriptOfThePage_AndNothingElse()
    {
        string policy = SeedPage.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{Hash("style")}'; script-src 'sha256-{Hash("script")}'; img-src data:; base-uri "
                + $"'none'; form-action 'none'", policy);
        Assert.Empty(SeedPage.QuerySelectorAll("[style], [onclick]"));

        static string Hash(string element)
            => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(SeedPage.QuerySelector(element)!.TextContent)));
    }

    [Fact]
    public void Page_LoadsNothing()
    {
        Assert.Empty(SeedPage.QuerySelectorAll("[src], link:not([href='data:,']), iframe, object"));
        Assert.DoesNotContain("url(", SeedPage.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", SeedPage.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void AnySpans_HoweverTheyCross_AreNestedElements_AndLeaveTheTextWhole()
        => Overlapping.Sample(
            article =>
            {
                string html = HtmlRenderer.Render(article);
                HtmlPage.AssertNested(
                    html[(html.IndexOf("<body>", StringComparison.Ordinal) + 6)..html.IndexOf("<script>", StringComparison.Ordinal)]);
                IDocument page = HtmlPage.Parse(html);
                Assert.Equal(HtmlPage.WithoutSpaces(article.Text), HtmlPage.WithoutSpaces(HtmlPage.TextOf(page.QuerySelector("article")!)));
                AssertLinks(page);
            },
            iter: 500);

    [Fact]
    public void AnyArticle_Renders()
        => ArticleGen.Article.Sample(article => HtmlRenderer.Render(article).EndsWith("</html>\n", StringComparison.Ordinal), iter: 300);

    [Fact]
    public void ThousandsOfNestedAndCrossingMarks_AreWritten()
    {
        var article = new Article
        {
            Text = new string('x', 20_000),
            Quotes =
            [
                .. Enumerable.Range(0, 5_000)
                .Select(i => new Quote { Id = $"q{i}", Text = "", Spans = [new TextSpan(i, 20_000 - i)], Kind = QuoteKind.Direct }),
            ],
            Claims =
            [
                .. Enumerable.Range(0, 5_000)
                .Select(i => new Claim { Id = $"c{i}", Text = "", Spans = [new TextSpan(i * 4, Math.Min((i * 4) + 6, 20_000))] }),
            ],
        };

        Assert.Equal(
            20_000,
            HtmlRenderer.Render(article).Count(c => c == 'x') - HtmlRenderer.Render(article with { Text = "" }).Count(c => c == 'x'));
    }

    [Fact]
    public void QuoteThatLiesOutsideTheText_IsListedWithoutALink()
    {
        IDocument page = HtmlPage.Parse(
            HtmlRenderer.Render(
                new Article
                {
                    Text = "Short.",
                    Quotes = [new Quote { Id = "q1", Text = "“Far.”", Spans = [new TextSpan(90, 96)], Kind = QuoteKind.Direct }],
                }));

        Assert.Equal("Far.", page.QuerySelector(".speaker a:not([href]) q")!.TextContent);
    }

    [Fact]
    public void Write_LeavesTheWriterOpen()
    {
        using var writer = new StringWriter();
        HtmlRenderer.Write(Seed, writer);
        writer.Write("after");

        Assert.Equal(HtmlRenderer.Render(Seed) + "after", writer.ToString());
        Assert.Throws<ArgumentNullException>(() => HtmlRenderer.Render(null!));
        Assert.Throws<ArgumentNullException>(() => HtmlRenderer.Write(Seed, null!));
    }

    private static void AssertLinks(IDocument page)
    {
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^[a-z]+-?[0-9]*$", id));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }
}
