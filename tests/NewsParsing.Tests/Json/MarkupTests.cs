using System.Text.Json;

namespace NewsParsing.Tests.Json;

/// <summary>The running text of HTML and NITF: which elements end a paragraph, which stand inside one, and which are left out.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u "
        + "var wbr person org location chron num money object.title function")]
    public void Phrase_StandsInsideItsParagraph(string names)
        => Assert.All(
            names.Split(' ').SelectMany(name => new[] { name, name.ToUpperInvariant() }),
            name => Assert.Equal("re-elected", TextOf($"<p>re-<{name}>elect</{name}>ed</p>")));

    [Theory]
    [InlineData("script style head template noscript svg math iframe figure figcaption nav table form button media")]
    public void WhatIsNoRunningText_IsLeftOut(string names)
        => Assert.All(
            names.Split(' ').SelectMany(name => new[] { name, name.ToUpperInvariant() }),
            name => Assert.Equal("a\n\nb", TextOf($"<p>a<{name} class=\"x>y\">no <i>no</i></{name} >b</p>")));

    [Theory]
    [InlineData("p")]
    [InlineData("div")]
    [InlineData("h1")]
    [InlineData("o:p")]
    [InlineData("x-line_2")]
    [InlineData("hedline.x")]
    [InlineData("spans")]
    public void AnyOtherElement_EndsTheParagraph(string name)
        => Assert.Equal("a\n\nb\n\nc", TextOf($"<i>a</i><{name}>b</{name}>c"));

    [Theory]
    [InlineData("<i>a</i><?pi x?>b", "ab")]
    [InlineData("<i>a</i><!ELEMENT p>b", "ab")]
    [InlineData("<p>a<br>b</p>", "a\nb")]
    [InlineData("<p>a <BR/> b</p>", "a\nb")]
    [InlineData("<p>a<br><br>b</p>", "a\n\nb")]
    [InlineData("<p>a<br> <br>b</p>", "a\n\nb")]
    [InlineData("<p><br>a<br></p>b", "a\n\nb")]
    [InlineData("<p>a\n<br>\nb<br>c</p>", "a\nb\nc")]
    [InlineData("<p> a \t\r\n\f b </p>", "a b")]
    [InlineData("<p>a</p>  <p>  </p>  <p>b</p>", "a\n\nb")]
    [InlineData("<p>5\u00A0000 kr</p>", "5\u00A0000 kr")]
    public void WhiteSpaceAndBreaks(string html, string text) => Assert.Equal(text, TextOf(html));

    [Theory]
    [InlineData("<p>&amp;lt;b&amp;gt; &lt;b&gt; &eacute; &#8211;</p>", "&lt;b&gt; <b> é –")]
    [InlineData("<p>&nbsp;a&nbsp;</p>", "a")]
    [InlineData("<p>&nbsp;</p><p>a</p>", "a")]
    public void Entities_AreDecodedOnce(string html, string text) => Assert.Equal(text, TextOf(html));

    [Theory]
    [InlineData("<p>a<!-- b -->c</p>", "ac")]
    [InlineData("<p>a<!-- > <p> - -- -->c</p>", "ac")]
    [InlineData("<p>a<!---->c</p>", "ac")]
    [InlineData("<p>a<!-- c</p>", "a")]
    [InlineData("<p>a<!--> b --></p>", "a")]
    public void Comments_AreLeftOut(string html, string text) => Assert.Equal(text, TextOf(html));

    [Theory]
    [InlineData("<p>a < b</p>", "a < b")]
    [InlineData("<p>a <5 b</p>", "a <5 b")]
    [InlineData("<p>a </ b</p>", "a </ b")]
    [InlineData("<p>a</p>b <", "a\n\nb <")]
    [InlineData("<p>a</p>b </", "a\n\nb </")]
    [InlineData("<p>a</p>b <i", "a\n\nb")]
    [InlineData("<p>a</p>b <!", "a\n\nb")]
    [InlineData("<p>a > b</p>", "a > b")]
    public void Sign_ThatBeginsNoTag_IsText(string html, string text) => Assert.Equal(text, TextOf(html));

    [Theory]
    [InlineData("<p>a <a title=\"b > c\">d</a></p>", "a d")]
    [InlineData("<p>a <a title='b > \" > c'>d</a></p>", "a d")]
    [InlineData("<p>a <a title=\"b > ' > c\">d</a></p>", "a d")]
    [InlineData("<p>a</p><a title=\"b > c", "a")]
    public void Tag_EndsOutsideTheQuotationMarksOfItsAttributes(string html, string text) => Assert.Equal(text, TextOf(html));

    [Theory]
    [InlineData("<p>a</p><media/><p>b</p><p>c</p></media>", "a\n\nb\n\nc")]
    [InlineData("<p>a</p><table><p>b</p>", "a\n\nb")]
    [InlineData("<p>a</p><table>b<table>c</p>", "a\n\nb\n\nc")]
    [InlineData("<p>a</p></table>b", "a\n\nb")]
    [InlineData("<p>a</p><table><table>b</table>c</table>d", "a\n\nc\n\nd")]
    [InlineData("<p>a</p><TABLE>b</table>c", "a\n\nc")]
    [InlineData("<p>a</p><table>b</table", "a")]
    [InlineData("<p>a</p><table>b</table x=\">\">c", "a\n\nc")]
    [InlineData("<p>a</p><svg>b<nav>c</nav>d", "a\n\nb\n\nd")]
    public void LeftOutElement_EndsAtItsFirstEndTag_AndIsTextWithoutOne(string html, string text) => Assert.Equal(text, TextOf(html));

    private static string TextOf(string html)
        => NewsItem.FromNinjs(
            JsonSerializer.Serialize(new { uri = "u", bodies = new[] { new { contentType = "text/html", value = html } } })).Text;
}
