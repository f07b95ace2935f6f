using NewsParsing.Text;

namespace NewsParsing.Tests.Text;

public sealed class LineLayoutTests
{
    [Theory]
    [InlineData("One.\n\nTwo.", "One. ¶ Two.")]
    [InlineData("One.\nTwo.", "One. ¶ Two.")]
    [InlineData("One.\r\n\r\nTwo.\r\nThree.", "One. ¶ Two. ¶ Three.")]
    [InlineData("One.\rTwo.", "One. ¶ Two.")]
    [InlineData("One.\u2028Two.\u2029Three.\fFour.", "One. ¶ Two. ¶ Three. ¶ Four.")]
    [InlineData("One.\n\u00A0\n \t\nTwo.", "One. ¶ Two.")]
    [InlineData("One. Two.", "One. Two.")]
    [InlineData("\n\n\n", "")]
    [InlineData("A headline\nOne sentence follows here.", "A headline ¶ One sentence follows here.")]
    public void Run_LineBreaks_PartParagraphs(string text, string paragraphs) => Assert.Equal(paragraphs, TextDump.Paragraphs(text));

    [Fact]
    public void Run_WrappedLinesWithBlankLines_AreOneParagraphEach()
    {
        const string Text = """
            The harbour of the little town was closed on Monday after a
            storm had torn two boats from their moorings and driven them
            against the wall. Nobody was hurt.

            The mayor said that repairs would take at least three weeks
            and that the ferry would leave from the old pier until then.
            """;
        Assert.Equal(2, TextDump.Run(Text).ParagraphCount);
        Assert.Equal(3, TextDump.Run(Text).SentenceCount);
    }

    [Fact]
    public void Run_WrappedLinesWithoutBlankLines_EndAParagraphAtAShortLastLine()
    {
        const string Text = """
            The harbour of the little town was closed on Monday after a
            storm had torn two boats from their moorings and driven them
            against the wall. Nobody was hurt.
            The mayor said that repairs would take at least three weeks
            and that the ferry would leave from the old pier until then.
            """;
        Assert.Equal(2, TextDump.Run(Text).ParagraphCount);
    }

    [Fact]
    public void Run_LongLines_AreAParagraphEach()
    {
        string line = string.Concat(Enumerable.Repeat("The council met and talked about the bridge ", 6));
        Assert.Equal(3, TextDump.Run(line + "\n" + line + "\n" + line).ParagraphCount);
    }

    [Fact]
    public void Run_ListInWrappedText_KeepsItsItems()
    {
        const string Text = """
            The committee of the harbour town has asked the government to
            pay for the following repairs, which it says are the ones that
            cannot wait:
            - the wall
            - the old pier
            """;
        Assert.Equal(3, TextDump.Run(Text).ParagraphCount);
    }

    [Fact]
    public void Run_SeedArticle_HasFourteenParagraphs()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "putin-xi-video-call.txt"));
        TextBuffer buffer = TextDump.Run(text);
        Assert.Equal(14, buffer.ParagraphCount);
    }
}
