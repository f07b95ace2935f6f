namespace NewsParsing.Html.Tests;

/// <summary>What is on pages beside the article and is none of it, each kind on a page of its own.</summary>
public sealed class RuleTests
{
    private static readonly string[] Story =
    [
        "The council of Elmford closed two of its five libraries on Friday, after a debate that went on until midnight.",
        "“We looked for money everywhere,” said Jane Roe, who leads the council. “There was none to be found this year.”",
        "Readers who had come to the meeting said that they would take the matter to court before the end of the month.",
    ];

    [Theory]
    [InlineData("related line", "<p>Read more: <a href=/x>Libraries lose readers to the river</a></p>")]
    [InlineData("related line, label in bold", "<p><strong>See also:</strong> <a href=/x>Libraries lose readers to the river</a></p>")]
    [InlineData("link alone", "<p><a href=/x>Libraries lose readers to the river</a></p>")]
    [InlineData("related list", "<div class=related-stories><ul><li>Libraries lose readers to the river</li></ul></div>")]
    [InlineData("related list of links",
        "<ul><li><a href=/x>Libraries lose readers to the river</a></li><li><a href=/y>Swans return</a></li></ul>")]
    [InlineData("caption", "<figure><img src=a><figcaption>The library on Friday, said to be closed.</figcaption></figure>")]
    [InlineData("caption by class", "<div class=image-caption>The library on Friday, said to be closed.</div>")]
    [InlineData("caption by its credit", "<p>The library on Friday. (Photo by Max Poe)</p>")]
    [InlineData("newsletter", "<p>Sign up for our newsletter and never miss what is said in Elmford.</p>")]
    [InlineData("newsletter by class", "<div class=newsletter-box><p>What matters in Elmford, told every morning.</p></div>")]
    [InlineData("newsletter in the middle of a line", "<p>The news of Elmford, straight to your inbox every day.</p>")]
    [InlineData("cookies", "<div class=cookie-notice><p>This page remembers what you read and what you said.</p></div>")]
    [InlineData("cookies by words", "<p>We use cookies to remember what you read.</p>")]
    [InlineData("comments", "<div id=comments><p>“I said so years ago,” as my uncle would have said of this, and he was right.</p></div>")]
    [InlineData("comments by heading",
        "<h3>12 comments</h3><p>“I said so years ago,” as my uncle would have said of this, and he was right.</p>")]
    [InlineData("pull quote", "<aside><p>“We looked for money everywhere”</p></aside>")]
    [InlineData("pull quote as quotation", "<blockquote>We looked for money everywhere</blockquote>")]
    [InlineData("pull quote by class", "<div class=pull-quote>“There was none”</div>")]
    [InlineData("pull quote as a paragraph", "<p class=big>“We looked for money everywhere”</p>")]
    [InlineData("embedded post",
        "<blockquote class=twitter-tweet><p>Great news for Elmford, the libraries are closed!</p>— Max Poe (@maxpoe)</blockquote>")]
    [InlineData("clock of a live blog", "<p>17:24 GMT</p>")]
    [InlineData("clock of a live blog, ago", "<p>2h ago</p>")]
    [InlineData("paywall", "<p>Subscribe to continue reading.</p>")]
    [InlineData("paywall by class", "<div class=paywall-overlay><h3>One more step</h3><p>Become a member for a pound a week.</p></div>")]
    [InlineData("text twice",
        "<p>The council of Elmford closed two of its five libraries on Friday, after a debate that went on until midnight.</p>")]
    [InlineData("advertisement", "<div class=advert>ADVERTISEMENT</div><p>Advertisement</p>")]
    [InlineData("share line", "<p>Share this article</p><ul class=share><li>Facebook</li></ul>")]
    [InlineData("sign-off", "<p>Reporting by Jane Poe in Elmford; editing by Max Roe</p>")]
    [InlineData("hidden", "<p style='display: none'>“Nobody sees this,” said nobody.</p><div hidden><p>Nor this, said nobody.</p></div>")]
    [InlineData("script", "<script>document.write('<p>“This is code,” said nobody.</p>')</script>")]
    [InlineData("table of figures", "<table><tr><th>Library</th><th>Readers</th></tr><tr><td>Elm Road</td><td>4,000</td></tr></table>")]
    [InlineData("frame", "<iframe src=x>said nobody</iframe><noscript><img src=y>said nobody</noscript>")]
    [InlineData("next article",
        "<h1>Swans return to the river</h1><p>“They are back,” said Max Poe, who counts swans on the river for the county.</p>")]
    [InlineData("heading without text", "<h3>Stay informed</h3>")]
    public void Part_ThatIsNoText_IsLeftOut(string kind, string part)
    {
        foreach (string open in (string[])["<article>", "<div class=content>", "<td width=500>"])
        {
            string body = $"<h1>Elmford closes libraries</h1>{P(0)}{P(1)}{P(2)}{part}";
            NewsPage page = NewsPage.Read($"<html><title>Elmford closes libraries</title><body><table><tr>{open}{body}");

            Assert.True(page.Item.Text == string.Join("\n\n", Story), $"{kind} in {open} ({page.Extraction}):\n{page.Item.Text}");
        }
    }

    [Theory]
    [InlineData("<p>Yes.</p>", "Yes.")]
    [InlineData("<h2>What readers say</h2><p>They are not happy about it.</p>", "What readers say\n\nThey are not happy about it.")]
    [InlineData("<ul><li>Elm Road will close in May.</li><li>Mill Lane will close in June.</li></ul>",
        "Elm Road will close in May.\n\nMill Lane will close in June.")]
    [InlineData("<blockquote><p>“The books stay,” the letter said.</p></blockquote>", "“The books stay,” the letter said.")]
    [InlineData("<p>The <a class=related-link href=x>report</a> was published in May.</p>", "The report was published in May.")]
    [InlineData("<p>Subscribers to the library’s newsletter said they had heard nothing, and neither had their friends.</p>",
        "Subscribers to the library’s newsletter said they had heard nothing, and neither had their friends.")]
    [InlineData("<p>She said cookies and tea would be served to readers on the last day.</p>",
        "She said cookies and tea would be served to readers on the last day.")]
    public void Part_ThatIsText_Stays(string part, string expected)
    {
        NewsPage page = NewsPage.Read($"<article><h1>Elmford closes libraries</h1>{P(0)}{part}{P(1)}{P(2)}</article>");

        Assert.Equal(string.Join("\n\n", Story[0], expected, Story[1], Story[2]), page.Item.Text);
    }

    private static string P(int paragraph) => $"<p>{Story[paragraph]}</p>\n";
}
