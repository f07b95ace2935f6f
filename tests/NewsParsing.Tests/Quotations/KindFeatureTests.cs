using NewsParsing.Quotations;

namespace NewsParsing.Tests.Quotations;

/// <summary>
/// Which features a quotation has: words in and around marks in, names of features out, so that no weights decide. Each case asks for all
/// features of one place (inside the marks, before, after) and gives every one that is there.
/// </summary>
public sealed partial class KindFeatureTests
{
    private const KindFeature FirstInside = KindFeature.OneWord;
    private const KindFeature LastInside = KindFeature.BeginsCapitalized;

    private static readonly KindFeature[] Inside =
        [
            .. Enum.GetValues<KindFeature>().Where(feature => feature is >= FirstInside and <= LastInside),
            KindFeature.BeginsWithVerb, KindFeature.VerbAfterSubject,
        ];

    private static readonly KindFeature[] After =
        [
            KindFeature.CueAfter, KindFeature.CueLater, KindFeature.BeforeWord, KindFeature.ShortBeforeWord, KindFeature.BeforeDash,
            KindFeature.EndsParagraph, KindFeature.InsideName, KindFeature.PronounAfterComma,
        ];

    private static readonly KindFeature[] Whole = [KindFeature.Bias, KindFeature.FirstParagraph, KindFeature.SingleMarks];

    private static readonly KindFeature[] Before =
        [.. Enum.GetValues<KindFeature>().Except(Inside).Except(After).Except(Whole)];

    [Theory]
    [InlineData("It was “slow”.", "OneWord")]
    [InlineData("It was “too slow”.", "TwoWords")]
    [InlineData("It was “too slow today”.", "FewWords")]
    [InlineData("It was “too slow for anybody”.", "FewWords")]
    [InlineData("It was “too slow for anybody here”.", "Clause")]
    [InlineData("It was “too slow for anybody on that old grey boat”.", "Clause")]
    [InlineData("It was “too slow for anybody on that old grey boat here”.", "LongClause")]
    // Numbers are words, commas are none.
    [InlineData("It was “slow, slow, 40”.", "FewWords")]
    [InlineData("It was “...”.", "OneWord EndsSentence")]
    public void Length_IsCountedInWords(string text, string expected) => Assert.Equal(expected, Of(text, Inside));

    [Theory]
    [InlineData("It was “Slow”.", "OneWord Capitalized BeginsCapitalized")]
    [InlineData("It was “Slow Boat”.", "TwoWords Capitalized TitleCase BeginsCapitalized")]
    // A title has its small words in lowercase, but not the first one.
    [InlineData("It was “War and Peace”.", "FewWords Capitalized TitleCase BeginsCapitalized")]
    [InlineData("It was “the Slow Boat”.", "FewWords")]
    [InlineData("It was “Slow boat”.", "TwoWords BeginsCapitalized")]
    [InlineData("It was “slow Boat”.", "TwoWords")]
    [InlineData("It was “1984”.", "OneWord Capitalized")]
    [InlineData("It was “Summer 1984”.", "TwoWords Capitalized TitleCase BeginsCapitalized")]
    public void Capitals_AreThoseOfATitle(string text, string expected) => Assert.Equal(expected, Of(text, Inside));

    [Theory]
    [InlineData("It was “slow,” and late.", "OneWord EndsWithComma")]
    [InlineData("It was “slow.”", "OneWord EndsSentence")]
    [InlineData("It was “slow!” and late.", "OneWord EndsSentence")]
    [InlineData("It was “slow?” and late.", "OneWord EndsSentence")]
    [InlineData("It was “slow…” and late.", "OneWord EndsSentence")]
    [InlineData("It was “slow;” and late.", "OneWord")]
    public void LastCharacter_EndsASentenceOrAPartOfIt(string text, string expected) => Assert.Equal(expected, Of(text, Inside));

    [Theory]
    [InlineData("It was “we left”.", "TwoWords FiniteVerb SubjectPronoun VerbAfterSubject")]
    [InlineData("It was “boats were slow”.", "FewWords FiniteVerb VerbAfterSubject")]
    // The first word alone may be a noun as well, or a participle.
    [InlineData("It was “said again”.", "TwoWords FiniteVerb BeginsWithVerb")]
    [InlineData("It was “making again”.", "TwoWords BeginsWithVerb")]
    [InlineData("It was “slow making”.", "TwoWords")]
    [InlineData("It was “slow, they”.", "TwoWords SubjectPronoun")]
    public void Verbs_AndSubjects_MakeClauses(string text, string expected) => Assert.Equal(expected, Of(text, Inside));

    /// <summary>Of a long quotation the first 20 tokens are read.</summary>
    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void Content_IsReadAtItsHead(int wordsBefore, bool isRead)
        => Assert.Equal(
            isRead,
            Has($"It was “{string.Join(' ', Enumerable.Repeat("boat", wordsBefore))} they”.", KindFeature.SubjectPronoun));

    [Theory]
    [InlineData("“Slow,” said Roe.", "BeginsSentence")]
    [InlineData("It rained. “Slow,” said Roe.", "BeginsSentence")]
    [InlineData("It rained! “Slow,” said Roe.", "BeginsSentence")]
    [InlineData("Did it rain? “Slow,” said Roe.", "BeginsSentence")]
    [InlineData("It rained.\n\n“Slow,” said Roe.", "BeginsSentence")]
    [InlineData("“It was slow.”", "BeginsSentence WholeParagraph")]
    [InlineData("It rained.\n\n“It was slow.”", "BeginsSentence WholeParagraph")]
    [InlineData("It rained.\n\n“It was slow.”\n\nRoe left.", "BeginsSentence WholeParagraph")]
    [InlineData("It rained. “It was slow.”\n\nRoe left.", "BeginsSentence")]
    public void NothingBefore_BeginsASentence(string text, string expected) => Assert.Equal(expected, Of(text, Before));

    [Theory]
    [InlineData("Boats here, “slow” boats.", "AfterComma")]
    [InlineData("Boats here: “slow” boats.", "AfterColon")]
    [InlineData("Boats here (“slow” boats).", "AfterBracket")]
    [InlineData("Boats here [“slow” boats].", "AfterBracket")]
    [InlineData("Boats here – “slow” boats.", "AfterDash")]
    [InlineData("Boats here; “slow” boats.", "")]
    // All that stands between the last word and the marks.
    [InlineData("Boats here, (“slow” boats).", "AfterComma AfterBracket")]
    public void PunctuationBefore_IsAFeature(string text, string expected) => Assert.Equal(expected, Of(text, Before));

    [Theory]
    [InlineData("Boats of the “slow” kind.", "AfterDeterminer")]
    [InlineData("Boats of “slow” kinds.", "AfterPreposition")]
    [InlineData("Boats and “slow” ships.", "AfterCoordinator")]
    [InlineData("Boats are “slow” ships.", "AfterBe")]
    [InlineData("Boats that “slow” ships.", "AfterThat")]
    [InlineData("Boats such as “slow” ships.", "AfterAs AfterPreposition")]
    [InlineData("Boats from Acme “slow” ships.", "AfterCapitalized")]
    [InlineData("Boats yellow “slow” ships.", "")]
    public void WordBefore_IsAFeatureByItsClass(string text, string expected) => Assert.Equal(expected, Of(text, Before));

    [Theory]
    [InlineData("Boats are, he said, “slow”.", "CueBefore CueEarlier AfterComma")]
    [InlineData("He said boats yellow “slow”.", "CueEarlier")]
    // A cue with a capital is part of a name.
    [InlineData("The Harbour Said boats yellow “slow”.", "")]
    [InlineData("The complaint yellow “slow”.", "NounCueBefore")]
    [InlineData("He described boats yellow “slow”.", "CueEarlier NamingCueBefore")]
    // What is called stands near its name.
    [InlineData("He described boats yellow red green blue grey black “slow”.", "CueEarlier NamingCueBefore")]
    [InlineData("He described boats yellow red green blue grey black white “slow”.", "CueEarlier")]
    [InlineData("Boats he said are late. Boats yellow “slow”.", "")]
    // A cue that takes no quotation and is not nearly always one.
    [InlineData("He called boats yellow “slow”.", "NamingCueBefore")]
    [InlineData("Boats seemed “slow”.", "")]
    [InlineData("He said “slow”.", "CueBefore CueEarlier")]
    [InlineData("He doubted “slow”.", "CueBefore NounCueBefore")]
    [InlineData("He called “slow”.", "NamingCueBefore NamingCueRightBefore")]
    public void CuesEarlierInTheSentence_AreFeatures(string text, string expected) => Assert.Equal(expected, Of(text, Before));

    [Theory]
    [InlineData("Boats yellow “slow” and boats yellow “late”.", "SecondInSentence")]
    [InlineData("Boats yellow “slow”, “late”.", "AfterComma SecondInSentence")]
    [InlineData("Boats yellow “slow”. Boats yellow “late”.", "")]
    public void QuotationBefore_InTheSentence(string text, string expected)
        => Assert.Equal(expected, Of(text, Before, quotation: 1));

    [Theory]
    [InlineData("Boats yellow film “Harbour”.", "AfterWork")]
    [InlineData("Boats film red green blue “Harbour”.", "WorkNearby")]
    [InlineData("Boats film red green blue grey “Harbour”.", "")]
    [InlineData("Boats nicknamed “Harbour”.", "AfterName")]
    [InlineData("Boats nicknamed red “Harbour”.", "NameNearby")]
    [InlineData("Boats so-called “Harbour”.", "AfterTerm")]
    [InlineData("Boats so-called red “Harbour”.", "TermNearby")]
    [InlineData("Film “Harbour” boats.", "AfterCapitalized AfterWork")]
    public void WordsOfTitlesNamesAndTerms_RightBeforeOrNearby(string text, string expected)
        => Assert.Equal(expected, Of(text, Before));

    [Theory]
    [InlineData("Boats yellow group called “Acme”.", "AfterNamingParticiple")]
    [InlineData("Boats yellow Roe called “Acme”.", "")]
    [InlineData("Boats yellow they called “Acme”.", "")]
    [InlineData("Boats yellow and called “Acme”.", "")]
    [InlineData("Boats yellow who called “Acme”.", "")]
    [InlineData("Boats yellow also called “Acme”.", "")]
    [InlineData("Boats yellow, called “Acme”.", "")]
    [InlineData("called “Acme” boats.", "")]
    public void NamingCue_AfterANoun_IsAParticiple(string text, string expected)
        => Assert.Equal(expected, Of(text, [KindFeature.AfterNamingParticiple]));

    [Fact]
    public void NamingCue_RightBefore_IsAFeature()
        => Assert.Equal(
            ["NamingCueRightBefore", "", ""],
            ((string[])["They called “Acme” boats.", "They called boats “Acme”.", "They said “Acme”."])
                .Select(text => Of(text, [KindFeature.NamingCueRightBefore])));

    [Theory]
    [InlineData("It was “slow”.", "EndsParagraph")]
    [InlineData("It was “slow”", "EndsParagraph")]
    [InlineData("It was “slow”,\n\nthe boats said.", "EndsParagraph")]
    [InlineData("“Slow”, said boats.", "CueAfter")]
    [InlineData("“Slow” – boats.", "BeforeDash")]
    [InlineData("“Slow” – boats said.", "CueAfter BeforeDash")]
    [InlineData("“Slow” boats.", "BeforeWord ShortBeforeWord")]
    [InlineData("“Too slow” boats.", "BeforeWord ShortBeforeWord")]
    [InlineData("“Too slow far” boats.", "BeforeWord")]
    [InlineData("“Slow” Boats sank.", "")]
    [InlineData("“Slow”, boats sank.", "")]
    [InlineData("“Slow” for boats.", "")]
    [InlineData("“Slow” 40 boats.", "")]
    // The cue stands within seven words, or later; not in another sentence or after another quotation.
    [InlineData("“Slow,” for green blue grey black boats said.", "CueAfter")]
    [InlineData("“Slow,” for green blue grey black white boats said.", "CueLater")]
    [InlineData("“Slow,” for green. Blue boats said.", "")]
    [InlineData("“Slow,” for green! Blue boats said.", "")]
    [InlineData("“Slow,” for “late” boats said.", "")]
    public void WordsAfter_AreFeatures(string text, string expected) => Assert.Equal(expected, Of(text, After));

    [Theory]
    [InlineData("“It was,” she paused.", true)]
    [InlineData("“It was” she paused.", false)]
    [InlineData("“It was,” boats paused.", false)]
    [InlineData("“It was,”", false)]
    [InlineData("“It was;” she paused.", false)]
    public void PronounAfterAnInnerComma_InterruptsSpeech(string text, bool expected)
        => Assert.Equal(expected, Has(text, KindFeature.PronounAfterComma));

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void CueAfter_IsLookedForWithinThirtyTokens(int wordsBefore, bool isFound)
        => Assert.Equal(
            isFound,
            Has($"“Slow” in {string.Join(' ', Enumerable.Repeat("boat", wordsBefore - 1))} said.", KindFeature.CueLater));

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void CueBefore_IsLookedForWithinThirtyTokens(int wordsBetween, bool isFound)
        => Assert.Equal(
            isFound,
            Has($"Roe said {string.Join(' ', Enumerable.Repeat("boat", wordsBetween - 1))} “slow”.", KindFeature.CueEarlier));

    [Theory]
    [InlineData("Here Robert “Bo” Keller sank.", true)]
    [InlineData("Here robert “Bo” Keller sank.", false)]
    [InlineData("Here Robert “Bo” keller sank.", false)]
    [InlineData("Here Robert, “Bo” Keller sank.", false)]
    [InlineData("It hit Robert “Bo” The boat.", false)]
    [InlineData("It hit Robert\n\n“Bo” Keller sank.", false)]
    [InlineData("Here Robert “Bo”, Keller sank.", false)]
    [InlineData("Here The “Bo” Keller sank.", false)]
    [InlineData("Here Robert “Bo” Said it.", false)]
    [InlineData("“Bo” Keller sank.", false)]
    [InlineData("Here Robert “Bo”", false)]
    [InlineData("Here sank Robert “Bo.” Keller sank.", false)]
    public void Nickname_StandsBetweenNames(string text, bool expected) => Assert.Equal(expected, Has(text, KindFeature.InsideName));

    [Theory]
    // In a headline all words have a capital, quoted or not, and cues and nouns too.
    [InlineData("Roe Calls Old Boats ‘Slow’ Things", "NamingCueBefore BeforeWord FirstParagraph")]
    [InlineData("Roe Calls the Old Boats ‘Slow’ Things", "NamingCueBefore BeforeWord FirstParagraph")]
    [InlineData("Roe calls Old Boats ‘Slow’ Things", "Capitalized NamingCueBefore FirstParagraph")]
    // Three words with a capital may be a name and a verb.
    [InlineData("Roe Calls ‘Slow’", "Capitalized FirstParagraph")]
    [InlineData("Roe Calls Ann ‘Slow’", "NamingCueBefore FirstParagraph")]
    [InlineData("Boats 40 Roe Calls Ann ‘Slow’", "NamingCueBefore FirstParagraph")]
    // Below the headline its capitals count.
    [InlineData("Roe Calls Old Boats Bad\n\nRoe Calls Old Boats ‘Slow’ Things", "Capitalized")]
    public void Headline_HasItsOwnCapitals(string text, string expected)
        => Assert.Equal(
            expected,
            Of(
                text,
                [
                    KindFeature.Capitalized, KindFeature.CueEarlier, KindFeature.NamingCueBefore, KindFeature.BeforeWord,
                    KindFeature.FirstParagraph,
                ]));

    [Theory]
    // Single marks say something where most are double ones, but not in the headline and not inside other quotations.
    [InlineData("It rained.\n\nBoats “sank” and “sank”, some ‘slow’.", 2, true)]
    [InlineData("It rained.\n\nBoats “sank” and “sank”, some ‘slow’.", 0, false)]
    [InlineData("It rained.\n\nBoats “sank”, some ‘slow’.", 1, false)]
    [InlineData("It rained.\n\nBoats ‘sank’ and ‘sank’, some “slow”.", 0, false)]
    [InlineData("Boats “sank” and “sank”, some ‘slow’.", 2, false)]
    [InlineData("It rained.\n\nBoats “sank” and “sank and ‘slow’ here”.", 2, false)]
    [InlineData("It rained.\n\nBoats “sank” and “sank”, some ''slow''.", 2, false)]
    [InlineData("It rained.\n\nBoats \"sank\" and \"sank\", some 'slow'.", 2, true)]
    [InlineData("It rained.\n\nBoats “sank” and “sank”, some `slow'.", 2, true)]
    [InlineData("It rained.\n\nBoats “sank” and “sank”, some ‚slow‘.", 2, true)]
    [InlineData("It rained.\n\nBoats “sank” and “sank”, some ’slow’.", 2, true)]
    public void SingleMarks_AreUnusualAmongDoubleOnes(string text, int quotation, bool expected)
        => Assert.Equal(expected, Has(text, KindFeature.SingleMarks, quotation));

    private static bool Has(string text, KindFeature feature, int quotation = 0) => Of(text, [feature], quotation).Length > 0;

    private static string Of(string text, KindFeature[] asked, int quotation = 0)
    {
        QuotationBuffer quotations = Quoted.Run(text);
        Assert.InRange(quotation, 0, quotations.Count - 1);
        Assert.True(KindFeatures.Has(quotations.Features[quotation], KindFeature.Bias));
        return string.Join(' ', asked.Order().Where(feature => KindFeatures.Has(quotations.Features[quotation], feature)));
    }
}
