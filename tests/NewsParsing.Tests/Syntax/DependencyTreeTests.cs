using NewsParsing.Attributions;
using NewsParsing.Tests.Attributions;

namespace NewsParsing.Tests.Syntax;

public sealed class DependencyTreeTests
{
    [Theory]
    [InlineData("Asked about the delay, he said the bridge would open in May.", "Asked", true)]
    [InlineData("When asked about the delay, he shrugged.", "asked", true)]
    [InlineData("The pass, called the Old Goat by shepherds, is closed.", "called", true)]
    [InlineData("The clerk was told to wait outside.", "told", true)]
    [InlineData("He asked about the delay.", "asked", false)]
    [InlineData("He has asked for more time.", "asked", false)]
    [InlineData("Asking for more time, he left the room.", "Asking", false)]
    [InlineData("She left after she had asked for more time.", "asked", false)]
    public void IsPassive_OfAVerb_DeterminesWhetherItsSubjectSpeaks(string text, string verb, bool expected)
    {
        TokenColumns columns = AttributionText.Columns(text);
        int token = columns.Text.TokenAt(text.IndexOf(verb, StringComparison.Ordinal));

        Assert.Equal(expected, columns.Tree.IsPassive(token, 0));
    }
}
