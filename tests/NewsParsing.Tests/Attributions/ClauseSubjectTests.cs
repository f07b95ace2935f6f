using NewsParsing.Attributions;
using NewsParsing.Text;

namespace NewsParsing.Tests.Attributions;

public sealed class ClauseSubjectTests
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

        Assert.Equal(expected, new ClauseSubject(columns) { Bounds = new TokenRange(0, columns.Text.TokenCount) }.IsPassive(token, 0));
    }
}
