namespace NewsParsing.Html.Tests;

/// <summary>Agencies' files.</summary>
public sealed class WireTests
{
    public const string Nitf =
        """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">
        <nitf xml:lang="en"><head><title>Bridge-Elmford</title><docdata><doc-id id-string="wire-7"/>
        <date.issue norm="20250304T221000-0500"/></docdata>
        <pubdata name="Elm Wire" date.publication="20250304T221000-0500"/></head>
        <body><body.head><hedline><hl1>Bridge shut</hl1></hedline><byline>By <person>Ada Brook</person><byttl>Elm Wire Writer</byttl>
        </byline><dateline><location>ELMFORD</location></dateline></body.head>
        <body.content><block><p>The bridge is shut, the <org>council</org> said.</p><media media-type="image">
        <media-caption>The bridge.</media-caption></media>
        <p>“We had no choice,” said <person>Jane Roe</person>.</p></block></body.content><body.end><tagline>Edited by nobody.</tagline>
        </body.end></body></nitf>
        """;

    public const string NewsMl =
        """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2025-03-05T00:00:00Z</sent></header><itemSet>
        <newsItem guid="urn:wire:7" version="2" xml:lang="en-US"><itemMeta><provider qcode="nprov:ELM"><name>Elm Wire</name></provider>
        <versionCreated>2025-03-05T03:10:00Z</versionCreated></itemMeta>
        <contentMeta><contentCreated>2025-03-04T22:10:00-05:00</contentCreated><headline>Bridge shut</headline>
        <by>By Ada Brook and Max Poe</by></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title>
        </head><body>
        <p>The bridge is shut, the council said.</p><p>“We had no choice,” said Jane Roe.</p></body></html></inlineXML></contentSet>
        </newsItem>
        <newsItem guid="urn:wire:8"><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem></itemSet></newsMessage>
        """;

    [Fact]
    public void Read_Nitf_GivesTheArticle()
    {
        NewsItem item = Assert.Single(NewsWire.Read(Nitf));

        Assert.Equal("ELMFORD — The bridge is shut, the council said.\n\n“We had no choice,” said Jane Roe.", item.Text);
        Assert.Equal(("wire-7", "Bridge shut", "By Ada Brook", "Elm Wire", "en"),
            (item.Id, item.Headline, item.Byline, item.Source, item.Language));
        Assert.Equal(TimeSpan.FromHours(-5), item.PublishedAt!.Value.Offset);
    }

    [Fact]
    public void Read_NewsMl_GivesTheItemsWithText()
    {
        NewsItem item = Assert.Single(NewsWire.Read(NewsMl));

        Assert.Equal("The bridge is shut, the council said.\n\n“We had no choice,” said Jane Roe.", item.Text);
        Assert.Equal(
            ("urn:wire:7", "Bridge shut", "By Ada Brook and Max Poe", "Elm Wire", "en-US"),
                (item.Id, item.Headline, item.Byline, item.Source, item.Language));
        Assert.Equal(new DateTimeOffset(2025, 3, 4, 22, 10, 0, TimeSpan.FromHours(-5)), item.PublishedAt);
    }

    [Fact]
    public void Read_NewsMlAroundNitf_GivesTheArticle()
    {
        string nitf = Nitf[Nitf.IndexOf("<nitf", StringComparison.Ordinal)..];
        NewsItem item = Assert.Single(
            NewsWire.Read($"<newsItem guid='g'><contentSet><inlineXML>{nitf}</inlineXML></contentSet></newsItem>"));

        Assert.Equal(("g", "Bridge shut", "Elm Wire"), (item.Id, item.Headline, item.Source));
        Assert.EndsWith("said Jane Roe.", item.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("<html><p>“No,” she said.</p></html>")]
    public void Read_NoWireFile_GivesNothing(string text) => Assert.Empty(NewsWire.Read(text));
}
