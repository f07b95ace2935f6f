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

    [Theory]
    [InlineData("The tower opened at 7 a.m. Okoro said nobody queued.", "The tower opened at 7 a.m. ¦ Okoro said nobody queued.")]
    [InlineData("She moved to the U.S. Ruiz said she missed home.", "She moved to the U.S. ¦ Ruiz said she missed home.")]
    [InlineData("They sued Orbis Corp. Max Lund told the court why.", "They sued Orbis Corp. ¦ Max Lund told the court why.")]
    [InlineData("He left Fresno, Calif. She left Ukiah, Calif. Lund said.", "He left Fresno, Calif. ¦ She left Ukiah, Calif. ¦ Lund said.")]
    [InlineData("It sold paint, tools, etc. Dr. Okoro denied it.", "It sold paint, tools, etc. ¦ Dr. Okoro denied it.")]
    [InlineData("The firm left Washington D.C. Ruiz, 54, a baker, said so.", "The firm left Washington D.C. ¦ Ruiz, 54, a baker, said so.")]
    [InlineData("The talks end at 5 p.m. President Lund said so.", "The talks end at 5 p.m. ¦ President Lund said so.")]
    [InlineData("DUNN RUNS TALLOW INC. LUND SAID IT OWED MONEY.", "DUNN RUNS TALLOW INC. ¦ LUND SAID IT OWED MONEY.")]
    public void Run_ClosingAbbreviationBeforeASpeaker_EndsTheSentence(string text, string sentences)
        => Assert.Equal(sentences, TextDump.Sentences(text));

    [Theory]
    [InlineData("The U.S. Senate said no.")]
    [InlineData("On Monday, the U.S. Mint said it would close.")]
    [InlineData("Shares of Orbis Inc. President Ann Roe said little.")]
    [InlineData("He met U.S. Rep. Ann Roe.")]
    [InlineData("A report by U.S. Steel said so.")]
    [InlineData("A priest of St. Clair said no.")]
    [InlineData("At 5 p.m. Lund said no.")]
    [InlineData("It was written by J. Lund said Ruiz.")]
    public void Run_AbbreviationInsideAName_EndsNothing(string text) => Assert.Equal(text, TextDump.Sentences(text));

    [Theory]
    [InlineData("Half had hepatitis C. Okoro said the needles were old.", "Half had hepatitis C. ¦ Okoro said the needles were old.")]
    [InlineData("There is no plan B. Ruiz told them so.", "There is no plan B. ¦ Ruiz told them so.")]
    [InlineData("They flew from Terminal D. Lund missed it.", "They flew from Terminal D. ¦ Lund missed it.")]
    [InlineData("The school got an A. Ruiz said it was luck.", "The school got an A. ¦ Ruiz said it was luck.")]
    [InlineData("She wrote it on X. Max Lund said it was false.", "She wrote it on X. ¦ Max Lund said it was false.")]
    public void Run_SingleLetterThatIsNoInitial_EndsTheSentence(string text, string sentences)
        => Assert.Equal(sentences, TextDump.Sentences(text));

    [Theory]
    [InlineData("Kazam! Pictures hired Ana Ruiz.")]
    [InlineData("Shares of Kazam! Inc. fell.")]
    [InlineData("The crowd cried “Out! Out!” and left.")]
    [InlineData("No! No! No!")]
    [InlineData("The game Kazam! was sold.")]
    public void Run_CryInsideANameOrRepeated_EndsNothing(string text) => Assert.Equal(text, TextDump.Sentences(text));

    [Theory]
    [InlineData("Wow! Ruiz won.", "Wow! ¦ Ruiz won.")]
    [InlineData("“Run! Ruiz is here.”", "“Run! ¦ Ruiz is here.”")]
    public void Run_CryOnItsOwn_EndsTheSentence(string text, string sentences) => Assert.Equal(sentences, TextDump.Sentences(text));

    [Theory]
    [InlineData("« Why not ? » Then she left.", "« Why not ? » ¦ Then she left.")]
    [InlineData("He said: « It is over. » Ana Ruiz left.", "He said: « It is over. » ¦ Ana Ruiz left.")]
    [InlineData("« Why ? » Ana Ruiz asked: « Who ? »", "« Why ? » ¦ Ana Ruiz asked: « Who ? »")]
    [InlineData("« Why ! » she cried. « Go ! »", "« Why ! » she cried. ¦ « Go ! »")]
    [InlineData("Ruiz a dit : « Non ! » Lund laughed.", "Ruiz a dit : « Non ! » ¦ Lund laughed.")]
    public void Run_GuillemetWithASpaceInside_ClosesTheSentence(string text, string sentences)
        => Assert.Equal(sentences, TextDump.Sentences(text));

    [Theory]
    [InlineData("It cost £2.5m.The board paid.", "It cost £2.5m. ¦ The board paid.")]
    [InlineData("They met Ann Roe.She left.", "They met Ann Roe. ¦ She left.")]
    [InlineData("He lives in the U.S.The firm does not.", "He lives in the U.S. ¦ The firm does not.")]
    [InlineData("They met Ann Roe.Max Lund said no.", "They met Ann Roe. ¦ Max Lund said no.")]
    [InlineData("It fell in 2015.Prices rose.", "It fell in 2015. ¦ Prices rose.")]
    public void Run_MissingSpaceAfterANumberOrName_EndsTheSentence(string text, string sentences)
        => Assert.Equal(sentences, TextDump.Sentences(text));

    [Theory]
    [InlineData("It runs on Node.Js today.")]
    [InlineData("They met Dr.Lund there.")]
    [InlineData("12.Lund")]
    public void Run_FullStopInsideAName_EndsNothing(string text) => Assert.Equal(text, TextDump.Sentences(text));

    [Theory]
    [InlineData("“WHY?” ANA RUIZ ASKED.")]
    [InlineData("THE U.S. SENATE SAID NO.")]
    [InlineData("MR. LUND SAW THE GOV. RUIZ HOUSE.")]
    public void Run_TextOfCapitals_GoesOnWhereProseDoes(string text) => Assert.Equal(text, TextDump.Sentences(text));
}
