using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Quotations;

/// <summary>
/// The candidate marks of a text: characters, family, what the glyph says, what the neighbours say, and whether it may be an apostrophe.
/// </summary>
public sealed class MarkScannerTests
{
    private const char Zero = '\u200b';

    [Theory]
    // Only an opening mark can follow these.
    [InlineData("([{/<=¿¡（|", nameof(MarkSide.Open), nameof(MarkSide.Open))]
    [InlineData("-–—―\u2010\u2011\u2012", nameof(MarkSide.Close), nameof(MarkSide.Either))]
    [InlineData(".,;:!?)]}…%>。、，！？）", nameof(MarkSide.Close), nameof(MarkSide.Either))]
    [InlineData("az059AZé$€*&界", nameof(MarkSide.Close), nameof(MarkSide.Either))]
    public void CharacterBefore_DeterminesTheSide(string characters, string beforeSpace, string beforeWord)
        => Assert.All(characters, c =>
        {
            Assert.Equal((c, beforeSpace), (c, Scan($"x{c}” y")[0].Context.ToString()));
            Assert.Equal((c, beforeWord), (c, Scan($"x{c}”y")[0].Context.ToString()));
            Assert.Equal((c, nameof(MarkSide.Open)), (c, Scan($"“{c}” y")[0].Context.ToString()));
        });

    [Theory]
    [InlineData("([{/<=¿¡（|azé059$€", nameof(MarkSide.Either))]
    [InlineData("-–—―.,;:!?)]}…%>。、，！？）", nameof(MarkSide.Close))]
    public void CharacterAfter_DeterminesTheSide(string characters, string afterWord)
        => Assert.All(characters, c =>
        {
            Assert.Equal((c, afterWord), (c, Scan($"x”{c} y")[0].Context.ToString()));
            Assert.Equal((c, nameof(MarkSide.Open)), (c, Scan($"x ”{c} y")[0].Context.ToString()));
            Assert.Equal((c, afterWord), (c, Scan($"x—”{c} y")[0].Context.ToString()));
        });

    [Fact]
    public void WhiteSpaceAndInvisibleCharacters_AreSpaces()
        => Assert.All(" \t\u00a0\u2003\u3000" + Zero + "\u0085\u007f", c =>
        {
            Assert.Equal((c, nameof(MarkSide.Open)), (c, ScanRaw($"x{c}”y")[0].Context.ToString()));
            Assert.Equal((c, nameof(MarkSide.Close)), (c, ScanRaw($"x”{c}y")[0].Context.ToString()));
            Assert.Equal((c, nameof(MarkSide.Either)), (c, ScanRaw($"x{c}”{c}y")[0].Context.ToString()));
        });

    [Theory]
    [InlineData("“”„‟\"＂〝〞〟", nameof(MarkFamily.Double))]
    [InlineData("'’‘‚‛`´＇", nameof(MarkFamily.Single))]
    [InlineData("«»", nameof(MarkFamily.Guillemet))]
    [InlineData("‹›", nameof(MarkFamily.SingleGuillemet))]
    [InlineData("「」", nameof(MarkFamily.Corner))]
    [InlineData("『』", nameof(MarkFamily.WhiteCorner))]
    public void Glyph_DeterminesTheFamily(string characters, string expected)
        => Assert.All(characters, c => Assert.Equal((c, expected), (c, Scan($"x {c}y")[0].Family.ToString())));

    [Theory]
    [InlineData("“„‟‘‚‛`「『〝", nameof(MarkSide.Open))]
    [InlineData("”’」』〞〟", nameof(MarkSide.Close))]
    [InlineData("\"'´＂＇«»‹›", nameof(MarkSide.Either))]
    public void Glyph_MayShowTheSide(string characters, string expected)
        => Assert.All(characters, c => Assert.Equal((c, expected), (c, Scan($"x {c}y")[0].Glyph.ToString())));

    [Theory]
    [InlineData("don’t, don't, don‘t, don`t, don´t, don＇t, don‛t")]
    [InlineData("rock ’n’ roll of the ’90s for ’em")]
    [InlineData("’em")]
    [InlineData("x width=\"")]
    [InlineData("x \"\" y")]
    public void Apostrophes_AndMarkup_AreNoMarks(string text) => Assert.Empty(Scan(text));

    [Theory]
    // A clipped word is one at the head of a word alone.
    [InlineData("x,’em y", 0)]
    [InlineData("x ‘emu’ y", 2)]
    [InlineData("don''t", 1)]
    [InlineData("x=“y", 1)]
    [InlineData("x='y'", 2)]
    [InlineData("x=\"y\"", 1)]
    public void OtherMarks_AreCounted(string text, int expected) => Assert.Equal(expected, Scan(text).Length);

    [Theory]
    [InlineData("x ''y'' z", "'':Double '':Double")]
    [InlineData("x ``y´´ z", "``:Double ´´:Double")]
    [InlineData("x ‘‘y’’ z", "‘‘:Double ’’:Double")]
    [InlineData("x ‚‚y‘‘ z", "‚‚:Double ‘‘:Double")]
    [InlineData("x \"\"y\"\" z", "\"\":Double \"\":Double")]
    // Of three, the single one is the inner one.
    [InlineData("x '''y''' z", "'':Double ':Single ':Single '':Double")]
    [InlineData("x \"\"\"y\"\"\" z", "\"\":Double \":Double \"\":Double \":Double")]
    [InlineData("x ''''y'''' z", "'':Double '':Double '':Double '':Double")]
    [InlineData("x ““y”” z", "“:Double “:Double ”:Double ”:Double")]
    [InlineData("x “'y'” z", "“:Double ':Single ':Single ”:Double")]
    [InlineData("x '‘y’' z", "':Single ‘:Single ’:Single ':Single")]
    [InlineData("x '''", "':Single '':Double")]
    [InlineData("'''x", "'':Double ':Single")]
    public void MarksSideBySide_AreOneMark(string text, string expected)
        => Assert.Equal(
            expected,
            string.Join(' ', Scan(text).Select(mark => $"{text[mark.Start..mark.End]}:{mark.Family}")));

    [Theory]
    [InlineData("\" x \" y", nameof(MarkSide.Open), nameof(MarkSide.Either))]
    [InlineData("x \" y \"", nameof(MarkSide.Either), nameof(MarkSide.Close))]
    [InlineData("x.\n\n\" y \" z", nameof(MarkSide.Open), nameof(MarkSide.Either))]
    [InlineData("x \" y \"\n\nz", nameof(MarkSide.Either), nameof(MarkSide.Close))]
    public void BetweenSpaces_LineEdgesShowTheSide(string text, params string[] expected)
        => Assert.Equal(expected, Scan(text).Select(mark => mark.Context.ToString()));

    [Theory]
    [InlineData("the players’ bus")]
    [InlineData("THE PLAYERS’ BUS")]
    [InlineData("the Sanchez’ bus")]
    [InlineData("the Max’ bus")]
    [InlineData("all goin’ home")]
    [InlineData("ALL GOIN’ HOME")]
    [InlineData("cup o’ tea")]
    [InlineData("CUP O’ TEA")]
    [InlineData("a d’ x")]
    [InlineData("a l’ x")]
    [InlineData("a 30’ mast")]
    [InlineData("a 5\" disc")]
    [InlineData("of 6'2” now")]
    [InlineData("of 6’11” now")]
    [InlineData("of 6′11” now")]
    public void MarkAfterAClippedWordOrANumber_IsWeak(string text) => Assert.True(Scan(text)[^1].IsWeak);

    [Theory]
    [InlineData("the cat’ bus")]
    [InlineData("the 5s’ bus")]
    [InlineData("s’ bus")]
    [InlineData("the man’ bus")]
    [InlineData("the in’ bus")]
    [InlineData("in’ bus")]
    [InlineData("the two’ bus")]
    [InlineData("the old’ bus")]
    [InlineData("the all’ bus")]
    [InlineData("’ bus")]
    [InlineData("a 5” disc")]
    [InlineData("a disc\" now")]
    [InlineData("the players” bus")]
    [InlineData("of a’2” now")]
    [InlineData("of ’2” now")]
    [InlineData("’2” now")]
    [InlineData("of 6’1111” now")]
    [InlineData("of 6-2” now")]
    [InlineData("the players”’ bus")]
    public void OtherMarks_AreNot(string text) => Assert.False(Scan(text)[^1].IsWeak);

    [Fact]
    public void Marks_KnowTheirParagraphAndTheNextOfTheirFamily()
    {
        MarkBuffer marks = Buffer("It rained.\n\n“x ‘y’ z”\n\nIt rained.\n\n“x”", out _);

        Assert.Equal([1, 1, 1, 1, 3, 3], marks.Paragraph[..marks.Count]);
        Assert.Equal([3, 2, -1, 4, 5, -1], marks.Next[..marks.Count]);
        Assert.Equal([3, 2, -1, -1, 5, -1], Enumerable.Range(0, marks.Count).Select(marks.NextInParagraph));
    }

    [Fact]
    public void Marks_OfAnyNumber_AreKept()
    {
        MarkBuffer marks = Buffer(string.Concat(Enumerable.Repeat("“x” ", 500)), out _);

        Assert.Equal(1000, marks.Count);
        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal(i / 2 * 4 + (i % 2 * 2), marks.Items[i].Start));
        Assert.All(Enumerable.Range(0, 999), i => Assert.Equal(i + 1, marks.Next[i]));
    }

    private static QuotationMark[] Scan(string text)
    {
        MarkBuffer marks = Buffer(text, out TextBuffer tokens);
        Assert.Equal(text, tokens.Text);
        return marks.Items[..marks.Count];
    }

    private static QuotationMark[] ScanRaw(string text)
    {
        MarkBuffer marks = Buffer(text, out _);
        return marks.Items[..marks.Count];
    }

    private static MarkBuffer Buffer(string text, out TextBuffer tokens)
    {
        tokens = new TextBuffer();
        new TextStage(ArticlePipeline.Default.Knowledge).Run(text, tokens);
        var marks = new MarkBuffer();
        new MarkScanner(ArticlePipeline.Default.Knowledge.Elisions).Scan(tokens, marks);
        return marks;
    }
}
