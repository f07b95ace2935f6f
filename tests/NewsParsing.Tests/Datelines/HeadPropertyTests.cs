using CsCheck;
using NewsParsing.Datelines;

namespace NewsParsing.Tests.Datelines;

/// <summary>What holds for any text.</summary>
public sealed class HeadPropertyTests
{
    private static readonly string[] Pieces =
    [
        "LONDON", "Paris", "MOSCOW/BEIJING", "St. ", "N.Y.", "Texas", "Mass.", ", ", " and ", "/", "(", ")", "[", "]", "(AP)", "(Reuters)",
        "/TASS/", "CNN", " | ",
        " — ", "--", "-", "–", ": ", ".", ". ", "Jan", " 21", "2025", "1/21/2025", "Tuesday", "By ", "BY JANE ROE", "Jane Roe",
        "Staff Writer", "Published", " ",
        "\u00A0", "\n", "\n\n", "\r\n", "\u2028", "\0", "\uD83D", "\uDE00", "’", "“", "”", "the board said", "BREAKING", ";", "\u200B", "é",
        "Ÿ", "ﬀ",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(Piece.Array[0, 24].Select(string.Concat), Gen.String);

    [Fact]
    public void Parse_AnyText_SpansLieInsideAndShowTheTexts()
        => Texts.Sample(text =>
        {
            Article article = NewsParser.Default.Parse(new NewsItem { Text = text, PublishedOn = new DateOnly(2025, 1, 22) });
            if (article.Dateline is { } dateline)
            {
                Assert.Equal(dateline.Text, text[dateline.Span.ToRange()]);
                Assert.InRange(dateline.BodyStart, dateline.Span.End, text.Length);
                Assert.All(dateline.Places, place => Assert.True(dateline.Span.Contains(place.Span) && place.Name.Length > 0));
            }

            if (article.Headline is { } headline)
            {
                Assert.Equal(headline.Text, text[headline.Span!.Value.ToRange()]);
            }

            if (article.Byline is { } byline)
            {
                Assert.Equal(byline.Text, text[byline.Span!.Value.ToRange()]);
                Assert.All(byline.Authors, author => Assert.NotEqual("", author));
            }
        });

    [Fact]
    public void Parse_AnyGivenHeadlineAndByline_ParsesAndRepeatsThem()
        => Gen.Select(Texts, Texts, Texts).Sample((text, headline, byline) =>
        {
            Article article = NewsParser.Default.Parse(new NewsItem { Text = text, Headline = headline, Byline = byline });
            Assert.Equal(string.IsNullOrWhiteSpace(headline), article.Headline?.Text != headline);
            Assert.Equal(string.IsNullOrWhiteSpace(byline), article.Byline?.Text != byline);
        });

    [Fact]
    public void Parse_TextBeyondTheHead_ChangesNothing()
    {
        const string Head = "Ferries to run again\n\nBy Jane Roe\n\nLISBON (AP) — The board said so.";
        string text = Head + new string('x', HeadLines.MaximumLength);
        Article cut = NewsParser.Default.Parse(text);
        Article whole = NewsParser.Default.Parse(text + "\n\nMADRID (AP) — More.");
        Assert.Equal(cut.Dateline, whole.Dateline);
        Assert.Equal(cut.Headline, whole.Headline);
        Assert.Equal(cut.Byline, whole.Byline);
    }

    [Fact]
    public void Lines_LongText_StopAtTheLimit()
    {
        var lines = new HeadLines();
        lines.Run(new string('a', HeadLines.MaximumLength * 2));
        Assert.Equal(new TextSpan(0, HeadLines.MaximumLength), lines[0].Span);
        lines.Run(string.Concat(Enumerable.Repeat("a\n", HeadLines.MaximumLines * 2)));
        Assert.Equal(HeadLines.MaximumLines, lines.Count);
    }
}
