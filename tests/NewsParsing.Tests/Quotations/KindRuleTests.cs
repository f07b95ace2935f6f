using NewsParsing.Quotations;

namespace NewsParsing.Tests.Quotations;

/// <summary>What features say for certain, and what distinguishes kinds on either side of speech.</summary>
public sealed class KindRuleTests
{
    [Theory]
    // the film “The Harbour”, a song called “We Will Go”
    [InlineData("AfterWork BeginsCapitalized")]
    [InlineData("AfterWork BeginsCapitalized SubjectPronoun Capitalized")]
    // “Storm hits coast” — The Harbour Times
    [InlineData("BeginsCapitalized BeginsSentence BeforeDash")]
    // The Harbour Times, “Storm hits coast”
    [InlineData("BeginsCapitalized AfterComma EndsParagraph")]
    public void WordsBeside_MakeATitle(string features) => Assert.Equal(QuoteKind.Title, KindRules.OtherByContext(Set(features)));

    [Theory]
    // Robert “Bo” Keller
    [InlineData("Capitalized InsideName OneWord")]
    [InlineData("Capitalized InsideName TwoWords")]
    // nicknamed “The Boss”, a group called “Acme”
    [InlineData("Capitalized AfterName")]
    [InlineData("Capitalized AfterName SubjectPronoun")]
    [InlineData("Capitalized AfterNamingParticiple")]
    // named their robot “Bo”
    [InlineData("Capitalized NameNearby")]
    public void WordsBeside_MakeAName(string features) => Assert.Equal(QuoteKind.Name, KindRules.OtherByContext(Set(features)));

    [Fact]
    public void WordOfATerm_MakesScareQuotes() => Assert.Equal(QuoteKind.Scare, KindRules.OtherByContext(Set("AfterTerm")));

    [Theory]
    [InlineData("")]
    [InlineData("AfterWork")]
    [InlineData("BeginsCapitalized")]
    [InlineData("AfterWork BeginsCapitalized LongClause")]
    [InlineData("AfterWork BeginsCapitalized SubjectPronoun")]
    [InlineData("Capitalized InsideName FewWords")]
    [InlineData("InsideName OneWord")]
    [InlineData("Capitalized OneWord")]
    [InlineData("Capitalized TwoWords")]
    [InlineData("AfterName")]
    [InlineData("AfterNamingParticiple")]
    [InlineData("Capitalized AfterName LongClause")]
    [InlineData("NameNearby")]
    [InlineData("Capitalized NameNearby SubjectPronoun")]
    [InlineData("Capitalized NameNearby LongClause")]
    // dubbed Bo, called it “Sad”
    [InlineData("Capitalized NameNearby NamingCueBefore")]
    [InlineData("AfterTerm SubjectPronoun")]
    [InlineData("AfterTerm LongClause")]
    public void WordsBeside_LeaveItOpen(string features) => Assert.Null(KindRules.OtherByContext(Set(features)));

    [Theory]
    [InlineData("BeginsSentence BeforeDash")]
    [InlineData("BeginsCapitalized BeforeDash")]
    [InlineData("BeginsCapitalized BeginsSentence")]
    [InlineData("BeginsCapitalized BeginsSentence BeforeDash EndsSentence")]
    [InlineData("BeginsCapitalized BeginsSentence BeforeDash EndsWithComma")]
    [InlineData("BeginsCapitalized BeginsSentence BeforeDash SubjectPronoun")]
    [InlineData("BeginsCapitalized BeginsSentence BeforeDash LongClause")]
    [InlineData("BeginsCapitalized BeginsSentence AfterComma EndsParagraph")]
    [InlineData("AfterComma EndsParagraph")]
    [InlineData("BeginsCapitalized EndsParagraph")]
    [InlineData("BeginsCapitalized AfterComma")]
    [InlineData("BeginsCapitalized AfterComma EndsParagraph CueBefore")]
    [InlineData("BeginsCapitalized AfterComma EndsParagraph CueEarlier")]
    [InlineData("BeginsCapitalized AfterComma EndsParagraph CueAfter")]
    [InlineData("BeginsCapitalized AfterComma EndsParagraph CueLater")]
    [InlineData("BeginsCapitalized AfterComma EndsParagraph NamingCueBefore")]
    [InlineData("BeginsCapitalized AfterComma EndsParagraph NounCueBefore")]
    [InlineData("BeginsCapitalized AfterComma EndsParagraph AfterThat")]
    [InlineData("BeginsCapitalized AfterComma EndsParagraph AfterColon")]
    public void AlmostAHeadlineNamedAsASource_LeavesItOpen(string features) => Assert.Null(KindRules.OtherByContext(Set(features)));

    [Theory]
    [InlineData("TitleCase", QuoteKind.Title)]
    [InlineData("Capitalized WorkNearby", QuoteKind.Title)]
    [InlineData("TitleCase NameNearby", QuoteKind.Name)]
    [InlineData("Capitalized WorkNearby NameNearby", QuoteKind.Name)]
    [InlineData("Capitalized", QuoteKind.Scare)]
    [InlineData("WorkNearby", QuoteKind.Scare)]
    [InlineData("Capitalized NameNearby", QuoteKind.Scare)]
    [InlineData("", QuoteKind.Scare)]
    public void NoSpeech_IsDistinguishedByItsCapitals(string features, QuoteKind expected)
        => Assert.Equal(expected, KindRules.OtherByForm(Set(features)));

    [Theory]
    // A sentence of its own.
    [InlineData("BeginsCapitalized BeginsSentence FiniteVerb")]
    [InlineData("BeginsCapitalized BeginsSentence SubjectPronoun")]
    [InlineData("BeginsCapitalized BeginsSentence EndsSentence")]
    [InlineData("BeginsCapitalized BeginsSentence EndsWithComma")]
    // She said, “We left”
    [InlineData("BeginsCapitalized FiniteVerb CueBefore")]
    [InlineData("BeginsCapitalized FiniteVerb AfterColon")]
    [InlineData("BeginsCapitalized FiniteVerb AfterComma")]
    [InlineData("BeginsCapitalized FiniteVerb EndsSentence")]
    [InlineData("BeginsCapitalized SubjectPronoun EndsWithComma")]
    // She said: “A mess.”
    [InlineData("BeginsCapitalized EndsSentence CueBefore")]
    [InlineData("BeginsCapitalized EndsSentence AfterColon")]
    [InlineData("BeginsCapitalized EndsSentence AfterComma")]
    [InlineData("BeginsCapitalized FiniteVerb Clause")]
    [InlineData("BeginsCapitalized SubjectPronoun LongClause")]
    // She says “many boats will sink”
    [InlineData("Clause VerbAfterSubject CueBefore")]
    [InlineData("LongClause VerbAfterSubject BeginsSentence")]
    public void WholeClauses_AreDirect(string features) => Assert.True(KindRules.IsDirect(Set(features)));

    [Theory]
    [InlineData("BeginsCapitalized BeginsSentence")]
    [InlineData("BeginsCapitalized BeginsSentence LongClause")]
    [InlineData("BeginsCapitalized FiniteVerb")]
    [InlineData("BeginsCapitalized CueBefore")]
    [InlineData("BeginsCapitalized EndsSentence")]
    [InlineData("BeginsCapitalized EndsWithComma CueBefore")]
    [InlineData("BeginsCapitalized FiniteVerb Clause TitleCase")]
    [InlineData("BeginsCapitalized LongClause")]
    [InlineData("BeginsCapitalized LongClause VerbAfterSubject CueBefore")]
    [InlineData("BeginsSentence FiniteVerb EndsSentence")]
    [InlineData("VerbAfterSubject CueBefore")]
    [InlineData("Clause CueBefore")]
    [InlineData("Clause VerbAfterSubject")]
    [InlineData("Clause VerbAfterSubject BeginsWithVerb CueBefore")]
    public void Fragments_AreNot(string features) => Assert.False(KindRules.IsDirect(Set(features)));

    private static ulong Set(string features)
        => features.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(0UL, (set, name) => set | (1UL << (int)Enum.Parse<KindFeature>(name)));
}
