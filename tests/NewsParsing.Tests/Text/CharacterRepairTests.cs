namespace NewsParsing.Tests.Text;

/// <summary>Characters that were wrongly decoded, escaped or lost are read as those that were meant.</summary>
public sealed class CharacterRepairTests
{
    [Theory]
    [InlineData("\u0093Stay,\u0094 she said \u0096 it\u0092s late\u0085", "“Stay,” she said – it’s late…")]
    [InlineData("\u0091a\u0092 \u0097 b", "‘a’ — b")]
    [InlineData("\u0080 5", "€ 5")]
    [InlineData("One.\u0085Two.", "One.\u0085Two.")]
    [InlineData("A\u0081B \u0083", "A\u0081B \u0083")]
    public void Run_ControlCharacters_AreMarksOfWindows1252(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("â€œStay,â€\u009D she said â€“ itâ€™s lateâ€¦", "“Stay,” she said – it’s late…")]
    [InlineData("â€˜Stay,â€™ â€” â‚¬5", "‘Stay,’ — €5")]
    [InlineData("â€œStay,â€\uFFFD she said", "“Stay,” she said")]
    [InlineData("â€œStay,â€? she said", "“Stay,” she said")]
    [InlineData("â€œStay,â€ she said", "“Stay,” she said")]
    [InlineData("they donâ€t use realâ€world data", "they don't use real-world data")]
    [InlineData("\u00E2\u0080\u009CStay\u00E2\u0080\u009D", "“Stay”")]
    [InlineData("‚ÄúStay,‚Äù she said ‚Äì it‚Äôs", "“Stay,” she said – it’s")]
    [InlineData("Ã¢â‚¬Å“It isnÃ¢â‚¬â„¢t", "“It isn’t")]
    [InlineData("JosÃ© GarcÃ­a from MÃ¡laga, Ã‰ric, Ã–zil", "José García from Málaga, Éric, Özil")]
    [InlineData("Å ibenik, WaÅ‚Ä™sa", "Å ibenik, Wałęsa")]
    [InlineData("Â£5 at 20Â°, theÂ\u00A0end", "£5 at 20°, the\u00A0end")]
    [InlineData("ðŸ˜€", "😀")]
    public void Run_Mojibake_IsWhatWasDecodedWrongly(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("SÃO PAULO — “MÃE”")]
    [InlineData("âge, château, voilà »")]
    [InlineData("«ROMÂ»")]
    [InlineData("‚Ärzte’ and ‚Öl’")]
    [InlineData("Änderung, Åse, Âme")]
    public void Run_LettersOfOtherLanguages_Stay(string text) => Assert.Same(text, Read(text));

    [Theory]
    [InlineData("&quot;Stay,&quot; said Q&amp;A", "\"Stay,\" said Q&A")]
    [InlineData("&ldquo;Stay,&rdquo; &lsquo;a&rsquo; &ndash; &mdash;&hellip;", "“Stay,” ‘a’ – —…")]
    [InlineData("&#8220;Stay,&#x201D; it&#39;s, it&apos;s", "“Stay,” it's, it's")]
    [InlineData("&#147;Stay,&#148;", "“Stay,”")]
    [InlineData("a&nbsp;b", "a\u00A0b")]
    [InlineData("&amp;quot;Stay,&amp;amp;quot;", "\"Stay,\"")]
    [InlineData("A&B; AT&T; &unknown; &#; &;", "A&B; AT&T; &unknown; &#; &;")]
    [InlineData("&#65;&#59;&#0;", "&#65;&#59;&#0;")]
    public void Run_CharacterReferences_AreTheirCharacters(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("=E2=80=9CStay,=E2=80=9D she said at the coun=\ncil", "“Stay,” she said at the council")]
    [InlineData("=93Stay,=94 it=92s", "“Stay,” it’s")]
    [InlineData("x=20 and y=C3", "x=20 and y=C3")]
    public void Run_QuotedPrintable_IsDecodedWhereMarksShowIt(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("\\u201cStay,\\u201d said Ana O\\u2019Neil", "“Stay,” said Ana O’Neil")]
    [InlineData("\\\"Stay,\\\" she said, \\'now\\'", "\"Stay,\" she said, 'now'")]
    [InlineData("C:\\users\\u20 and \\u0041", "C:\\users\\u20 and \\u0041")]
    public void Run_EscapesOfStrings_AreTheirCharacters(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("?Stay,? said Ana O?Neil, the port?s chief. Why?", "“Stay,” said Ana O'Neil, the port's chief. Why?")]
    [InlineData("\uFFFDStay,\uFFFD said Ana O\uFFFDNeil \uFFFD it\uFFFDs late", "“Stay,” said Ana O'Neil – it's late")]
    [InlineData("\uFFFD\uFFFD\uFFFDStay,\uFFFD\uFFFD\uFFFD she said", "“Stay,” she said")]
    [InlineData("Garc\uFFFDa", "Garc\uFFFDa")]
    [InlineData("Why?He left. Really?? (?) https://ex.org/a?s=1 and ?page", "Why?He left. Really?? (?) https://ex.org/a?s=1 and ?page")]
    public void Run_LostMarks_AreReadByWhatStandsAroundThem(string text, string read) => Assert.Equal(read, Read(text));

    [Fact]
    public void Parse_Entities_PointIntoTheGivenText()
    {
        const string Text = "&ldquo;We are done,&rdquo; said Ana O&rsquo;Brien, the port&#8217;s chief.";
        Article article = NewsParser.Default.Parse(Text);
        Quote quote = Assert.Single(article.Quotes);
        Assert.Equal("&ldquo;We are done,&rdquo;", quote.Text);
        Assert.Equal("Ana O’Brien", Assert.Single(quote.Speakers).Name);
        Assert.Equal("Ana O&rsquo;Brien", article.TextOf(quote.Speakers[0].Mentions[0].Span));
    }

    private static string Read(string text) => TextDump.Run(text).Text;
}
