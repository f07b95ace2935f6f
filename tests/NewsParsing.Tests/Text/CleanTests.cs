using System.Diagnostics;
using CsCheck;

namespace NewsParsing.Tests.Text;

/// <summary><see cref="NewsItem.Clean"/>, and what holds for the reading of every text.</summary>
public sealed class CleanTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "word", "Word", "said Ana Ruiz", "engi", "neer", "long", "term", "Al", "the council", "it would rain", " ", " ", "\n", "\n", "-\n",
        "-\r\n  ",
        "\u00AD\n", "\u00AD", "\n\n", "\f", "   ", "Page 3", "3", "THE POST   4", ".", ".", "?", ",?", "“", "”", "â€œ", "â€™",
        "â€", "Ã©", "Â£", "Ã¢â‚¬",
        "\u0093", "\u0085", "\u009D", "\uFFFD", "&", "amp;", "&amp;", "&quot;", "&#8220;", "&lt;", "quot;", "=E2=80=9C", "=\n",
        "=20", "*", "**", "_", "# ", "> ",
        "[", "](https://ex.org)", "<em>", "</em>", "\uD800", "\uDC00", "é", "中文");

    private static readonly Gen<string> Text = Gen.OneOf(
        Piece.Array[0, 60].Select(string.Concat),
        Gen.Char.Array[0, 60].Select(characters => new string(characters)),
        Gen.Char['\0', '\u00FF'].Array[0, 80].Select(characters => new string(characters)));

    [Fact]
    public void Clean_Article_IsAsAnEditorWouldHaveSentIt()
    {
        var item = new NewsItem
        {
            Id = "1",
            Headline = "Pier\ncloses &ndash; again",
            Byline = "By Jo&nbsp;Park",
            Text = """
                  The pier of the old town will be
                closed until the spring, since a
                storm has torn out eleven of its
                planks, the harb&#8209;our mas-
                ter, Ruth Karlsen, told *The Post*.

                THE POST — Page 3

                  â€œNobody was hurt,â€ she said.
                """,
        };
        NewsItem clean = item.Clean();
        Assert.Equal("Pier closes – again", clean.Headline);
        Assert.Equal("By Jo Park", clean.Byline);
        Assert.Equal("1", clean.Id);
        Assert.Equal(
            "The pier of the old town will be closed until the spring, since a storm has torn out eleven of its planks, the harb\u2011our "
                + "master, Ruth Karlsen, told The Post.\n\n\n“Nobody was hurt,” she said.",
            clean.Text);
    }

    [Fact]
    public void Clean_OrdinaryText_IsTheSameString() => Assert.Same(Repository.Seed, new NewsItem { Text = Repository.Seed }.Clean().Text);

    [Fact]
    public void Clean_NoText_IsAnArgumentNullException()
        => Assert.Throws<ArgumentNullException>(() => new NewsItem { Text = null! }.Clean());

    [Fact]
    public void Clean_AnyText_ChangesNothingTheSecondTime() => Text.Sample(text =>
    {
        string clean = new NewsItem { Text = text }.Clean().Text;
        return new NewsItem { Text = clean }.Clean().Text == clean;
    }, iter: 20_000);

    [Fact]
    public void Parse_AnyText_KeepsEveryInvariant()
        => Text.Sample(text => Properties.ArticleInvariants.Check(NewsParser.Default.Parse(text)), iter: 3_000);

    [Theory]
    [InlineData("â€œa")]
    [InlineData("&amp;")]
    [InlineData("&amp;quot;x ")]
    [InlineData(" ?a")]
    [InlineData("*a ")]
    [InlineData("_ *")]
    [InlineData("[a](")]
    [InlineData("a-\n")]
    [InlineData("word and-\nword ")]
    [InlineData("3\n\n")]
    [InlineData("the word is\nlong and\n\nTHE POST   4\n")]
    [InlineData("\u00AD")]
    [InlineData("=E2=80=9C")]
    [InlineData("> ")]
    public void Clean_ManyOfAKind_TakesLinearTime(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        _ = new NewsItem { Text = text }.Clean();
        // A quadratic pass over 400,000 characters takes minutes; a linear one milliseconds.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }
}
