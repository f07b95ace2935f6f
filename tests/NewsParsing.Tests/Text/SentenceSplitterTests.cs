namespace NewsParsing.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained. We stayed in! Why not?")]
    [InlineData("It rained. 40 people came.")]
    public void Run_FinalMarkBeforeCapitalOrNumber_EndsTheSentence(string text)
        => Assert.Equal(
            text.Replace(". ", ". ¦ ", StringComparison.Ordinal).Replace("! ", "! ¦ ", StringComparison.Ordinal), TextDump.Sentences(text));

    [Theory]
    [InlineData("Mr. Osei met Gov. Lund.")]
    [InlineData("J. K. Moss wrote it.")]
    [InlineData("It rose 2.5 percent.")]
    [InlineData("They left at 5 p.m. Tuesday.")]
    [InlineData("The U.S. Senate voted.")]
    [InlineData("See No. 5 there.")]
    [InlineData("He waited ... and left.")]
    [InlineData("Well… maybe.")]
    [InlineData("The site example.org is down.")]
    public void Run_FullStopInsideAWordOrBeforeASmallLetter_EndsNothing(string text) => Assert.Equal(text, TextDump.Sentences(text));

    [Theory]
    [InlineData("They left at 5 p.m. The hall was empty.", "They left at 5 p.m. ¦ The hall was empty.")]
    [InlineData("She lives in the U.S. He does not.", "She lives in the U.S. ¦ He does not.")]
    [InlineData("They sued Acme Inc. It paid.", "They sued Acme Inc. ¦ It paid.")]
    public void Run_ClosingAbbreviationBeforeAnOpener_EndsTheSentence(string text, string sentences)
        => Assert.Equal(sentences, TextDump.Sentences(text));

    [Theory]
    [InlineData("“I am tired.” She left.", "“I am tired.” ¦ She left.")]
    [InlineData("\"I am tired.\" She left.", "\"I am tired.\" ¦ She left.")]
    [InlineData("''I am tired.'' She left. ''So am I.''", "''I am tired.'' ¦ She left. ¦ ''So am I.''")]
    [InlineData("‘I am tired.’ “Go.” She left.", "‘I am tired.’ ¦ “Go.” ¦ She left.")]
    [InlineData("(It rained.) We left.", "(It rained.) ¦ We left.")]
    [InlineData("„Ich gehe.“ Er ging. »Gut.« Sie blieb.", "„Ich gehe.“ ¦ Er ging. ¦ »Gut.« ¦ Sie blieb.")]
    [InlineData("It began in 1805. [6] He left.", "It began in 1805. [6] ¦ He left.")]
    public void Run_ClosingMarkAfterFinalMark_BelongsToTheSentence(string text, string sentences)
        => Assert.Equal(sentences, TextDump.Sentences(text));

    [Theory]
    [InlineData("“Are you?” he asked.")]
    [InlineData("“No!” shouted Ana Ruiz.")]
    [InlineData("“Why?” Ana Ruiz asked.")]
    [InlineData("‘Never.’ he added.")]
    [InlineData("“Every vote counts.” – Councillor Jo Park")]
    public void Run_ReportingClauseAfterQuotation_GoesOnWithTheSentence(string text) => Assert.Equal(text, TextDump.Sentences(text));

    [Theory]
    [InlineData("“Why?” Ana Ruiz left.", "“Why?” ¦ Ana Ruiz left.")]
    [InlineData("“Why?” He asked us to go.", "“Why?” ¦ He asked us to go.")]
    [InlineData("He said: “We won. We sang.” Then he left.", "He said: “We won. ¦ We sang.” ¦ Then he left.")]
    [InlineData("We won. “And we sang,” he said.", "We won. ¦ “And we sang,” he said.")]
    public void Run_NewSentenceNextToQuotation_IsSplit(string text, string sentences) => Assert.Equal(sentences, TextDump.Sentences(text));

    [Theory]
    [InlineData("Rates rise again\n\nThe bank acted.", "Rates rise again ¦ The bank acted.")]
    [InlineData("- first item\n- second item", "- first item ¦ - second item")]
    public void Run_ParagraphEnd_EndsTheSentence(string text, string sentences) => Assert.Equal(sentences, TextDump.Sentences(text));

    [Theory]
    [InlineData("It was late. ... He slept.", "It was late. ¦ ... He slept.")]
    [InlineData("That was the end.Then it rained.", "That was the end. ¦ Then it rained.")]
    public void Run_EllipsisOrMissingSpace_IsReadAsMeant(string text, string sentences)
        => Assert.Equal(sentences, TextDump.Sentences(text));
}
