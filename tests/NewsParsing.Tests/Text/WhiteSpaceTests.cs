using NewsParsing.Text;

namespace NewsParsing.Tests.Text;

public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("Ana Ruiz", "Ana Ruiz")]
    [InlineData("Ana\nRuiz", "Ana Ruiz")]
    [InlineData("Ana \r\n   Ruiz", "Ana Ruiz")]
    [InlineData("Ana\u00A0 \u2009Ruiz", "Ana Ruiz")]
    [InlineData("\nAna Ruiz ", "Ana Ruiz")]
    [InlineData(" \n", "")]
    [InlineData("", "")]
    public void Fold_AnyBlanks_AreOneSpace(string text, string folded) => Assert.Equal(folded, WhiteSpace.Fold(text));

    [Fact]
    public void Parse_NamesOverLineEnds_AreNamesOnOneLine()
    {
        const string Text = """
            The old bridge over the river will stay open all winter and
            through the spring, said the deputy minister of roads, Ruth
            Karlsen. She told the harbour council that nobody had asked
            for money, and Ruth   Karlsen thanked the engineers who had
            looked at every single bolt.
            """;
        Actor ruth = Assert.Single(NewsParser.Default.Parse(Text).Actors, actor => actor.Name == "Ruth Karlsen");
        Assert.DoesNotContain(ruth.Aliases, alias => alias.Contains("Ruth", StringComparison.Ordinal));
    }
}
