using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("I don't know", "I|do|n't|know")]
    [InlineData("We can’t, she won’t", "We|ca|n’t|,|she|wo|n’t")]
    [InlineData("cannot", "can|not")]
    [InlineData("Cannot", "Can|not")]
    [InlineData("it's we've they'll I'm he'd you're", "it|'s|we|'ve|they|'ll|I|'m|he|'d|you|'re")]
    [InlineData("shouldn't've", "should|n't|'ve")]
    [InlineData("I'd've", "I|'d|'ve")]
    [InlineData("gonna wanna gotta lemme", "gon|na|wan|na|got|ta|lem|me")]
    [InlineData("y'all", "y'|all")]
    [InlineData("IT'S DON'T", "IT|'S|DO|N'T")]
    [InlineData("didnt", "did|nt")]
    [InlineData("don‘t, don´t", "do|n‘t|,|do|n´t")]
    public void Run_Contraction_IsSplitAsInUniversalDependencies(string text, string tokens) => Assert.Equal(tokens, TextDump.Tokens(text));

    [Theory]
    [InlineData("Reyes's plan", "Reyes|'s|plan")]
    [InlineData("the nurses' strike", "the|nurses|'|strike")]
    [InlineData("the nurses’ strike", "the|nurses|’|strike")]
    [InlineData("U.S.'s", "U.S.|'s")]
    [InlineData("the agency (FDA)'s view", "the|agency|(|FDA|)|'s|view")]
    [InlineData("the 1930's", "the|1930|'s")]
    [InlineData("O'Neil's o'clock D’Arcy Shi'ite", "O'Neil|'s|o'clock|D’Arcy|Shi'ite")]
    public void Run_Possessive_IsATokenOfItsOwn(string text, string tokens) => Assert.Equal(tokens, TextDump.Tokens(text));

    [Theory]
    [InlineData("Mr. Ito met Dr. Wu", "Mr.|Ito|met|Dr.|Wu")]
    [InlineData("the U.S. envoy", "the|U.S.|envoy")]
    [InlineData("at 5 a.m. in Jan.", "at|5|a.m.|in|Jan.")]
    [InlineData("Acme Inc. of St. Paul", "Acme|Inc.|of|St.|Paul")]
    [InlineData("e.g. this", "e.g.|this")]
    [InlineData("a Ph.D. thesis", "a|Ph.D.|thesis")]
    [InlineData("J. K. Moss and J.R.R. Hale", "J.|K.|Moss|and|J.R.R.|Hale")]
    [InlineData("(D-N.Y.) and R-Wis. too", "(|D-N.Y.|)|and|R-Wis.|too")]
    [InlineData("a U.S.-led force", "a|U.S.-led|force")]
    [InlineData("No. 5 is mine", "No.|5|is|mine")]
    [InlineData("I said no.", "I|said|no|.")]
    [InlineData("He was ill.", "He|was|ill|.")]
    [InlineData("Sept.11", "Sept.|11")]
    [InlineData("in the Q&A.", "in|the|Q&A|.")]
    [InlineData("and so did I.", "and|so|did|I|.")]
    public void Run_Abbreviation_KeepsItsFullStop(string text, string tokens) => Assert.Equal(tokens, TextDump.Tokens(text));

    [Theory]
    [InlineData("1,200.5 tonnes", "1,200.5|tonnes")]
    [InlineData("the 3rd at 10:30", "the|3rd|at|10:30")]
    [InlineData("50%", "50|%")]
    [InlineData("$5m, £1.2bn, US$3, €9", "$|5m|,|£|1.2bn|,|US$|3|,|€|9")]
    [InlineData("the '90s, the ’80s, May ’68", "the|'90s|,|the|’80s|,|May|’68")]
    [InlineData("he is 6'2\" tall", "he|is|6'2\"|tall")]
    [InlineData("a 5\" screen", "a|5|\"|screen")]
    [InlineData("on 9/11", "on|9/11")]
    [InlineData("won 2-1", "won|2-1")]
    [InlineData("at 5pm, 30km", "at|5|pm|,|30|km")]
    [InlineData("10am-5pm, 7:30p.m.", "10|am|-|5|pm|,|7:30|p.m.")]
    [InlineData("5½ m²", "5½|m²")]
    [InlineData("hit .265 at -3 and +4", "hit|.265|at|-3|and|+4")]
    [InlineData("1,2 and 3", "1|,|2|and|3")]
    [InlineData("1. First", "1.|First")]
    [InlineData("+44 20 7946 0958 or", "+44 20 7946 0958|or")]
    [InlineData("up +5 or +12 10x", "up|+5|or|+12|10x")]
    [InlineData("+4 5 6", "+4|5|6")]
    public void Run_Number_KeepsItsSeparators(string text, string tokens) => Assert.Equal(tokens, TextDump.Tokens(text));

    [Theory]
    [InlineData("see https://example.org/a?b=c&d=(e).", "see|https://example.org/a?b=c&d=(e|)|.")]
    [InlineData("at www.example.org, or example.co.uk/x", "at|www.example.org|,|or|example.co.uk/x")]
    [InlineData("write to ann.lee-roy@mail.example.org!", "write|to|ann.lee-roy@mail.example.org|!")]
    [InlineData("#Vote2030 by @a_reyes", "#Vote2030|by|@a_reyes")]
    [InlineData("the end.Then", "the|end|.|Then")]
    [InlineData("<br/>a&nbsp;b", "<br/>|a|b")]
    public void Run_Address_IsOneToken(string text, string tokens) => Assert.Equal(tokens, TextDump.Tokens(text));

    [Theory]
    [InlineData("a 74-year-old vice-chair", "a|74-year-old|vice-chair")]
    [InlineData("LIMA/QUITO and/or w/o km/h", "LIMA|/|QUITO|and|/|or|w/o|km/h")]
    [InlineData("one - two -- three – four—five―six", "one|-|two|--|three|–|four|—|five|―|six")]
    [InlineData("pro- and anti-tax", "pro|-|and|anti-tax")]
    [InlineData("well... yes … no. . . so", "well|...|yes|…|no|. . .|so")]
    [InlineData("What?! No!!", "What|?!|No|!!")]
    [InlineData("___ *** ===", "___|***|===")]
    [InlineData("(a) [b] {c}", "(|a|)|[|b|]|{|c|}")]
    public void Run_DashSlashOrMark_IsCutAsInPennTreebank(string text, string tokens) => Assert.Equal(tokens, TextDump.Tokens(text));

    [Theory]
    [InlineData("“a” ‘b’ „c‟ ‚d‛", "“|a|”|‘|b|’|„|c|‟|‚|d|‛")]
    [InlineData("\"a\" 'b' ``c''", "\"|a|\"|'|b|'|``|c|''")]
    [InlineData("«a» ‹b› 「c」 『d』", "«|a|»|‹|b|›|「|c|」|『|d|』")]
    [InlineData("5′ 6″ ＂a＂ ＇b", "5|′|6|″|＂|a|＂|＇|b")]
    public void Run_QuotationMark_IsATokenOfThatKind(string text, string tokens)
    {
        Assert.Equal(tokens, TextDump.Tokens(text));
        TextBuffer buffer = TextDump.Run(text);
        for (int i = 0; i < buffer.TokenCount; i++)
        {
            Assert.Equal(!char.IsAsciiLetterOrDigit(buffer.TokenText(i)[0]), buffer.TokenKinds[i] == TokenKind.QuotationMark);
        }
    }

    [Theory]
    [InlineData("get 'em", "get|'em")]
    [InlineData("’tis late", "’tis|late")]
    [InlineData("'empty'", "'|empty|'")]
    [InlineData("rock 'n' roll", "rock|'n'|roll")]
    public void Run_ElidedWord_KeepsItsApostrophe(string text, string tokens) => Assert.Equal(tokens, TextDump.Tokens(text));

    [Theory]
    [InlineData("👩\u200D👩\u200D👧 ok", "👩\u200D👩\u200D👧|ok")]
    [InlineData("👍🏽👍", "👍🏽|👍")]
    [InlineData("🇩🇪🇫🇷", "🇩🇪|🇫🇷")]
    [InlineData("❤\uFE0F1\uFE0F\u20E3", "❤\uFE0F|1\uFE0F\u20E3")]
    [InlineData(":) no:)", ":)|no|:|)")]
    public void Run_Emoji_IsOneToken(string text, string tokens) => Assert.Equal(tokens, TextDump.Tokens(text));

    [Theory]
    [InlineData("cafe\u0301s", "cafe\u0301s")]
    [InlineData("inter\u00ADnational", "international")]
    [InlineData("a\u00A0b\u202Fc\u200Bd\0e", "a|b|c|d|e")]
    [InlineData("\uFEFFStart\u00AD", "Start")]
    [InlineData("𝐀𝐁 x", "𝐀𝐁|x")]
    [InlineData("", "")]
    [InlineData(" \t\u3000", "")]
    public void Run_UnusualCharacter_IsPlacedOrSkipped(string text, string tokens) => Assert.Equal(tokens, TextDump.Tokens(text));

    [Fact]
    public void Run_LoneSurrogates_AreSymbols()
    {
        TextBuffer buffer = TextDump.Run("a\uD800b\uDC00");
        Assert.Equal([TokenKind.Word, TokenKind.Symbol, TokenKind.Word, TokenKind.Symbol], buffer.TokenKinds[..buffer.TokenCount]);
    }

    [Theory]
    [InlineData("word", TokenKind.Word)]
    [InlineData("3rd", TokenKind.Number)]
    [InlineData("20-year", TokenKind.Word)]
    [InlineData("’90s", TokenKind.Number)]
    [InlineData(";", TokenKind.Punctuation)]
    [InlineData("...", TokenKind.Punctuation)]
    [InlineData("—", TokenKind.Dash)]
    [InlineData("\"", TokenKind.QuotationMark)]
    [InlineData("€", TokenKind.Symbol)]
    [InlineData("😀", TokenKind.Symbol)]
    [InlineData("@ana", TokenKind.Link)]
    [InlineData("https://example.org", TokenKind.Link)]
    public void Run_Token_HasItsKind(string text, object kind) => Assert.Equal(kind, Assert.Single(TextDump.Run(text).TokenKinds[..1]));

    [Theory]
    [InlineData("Lima", TokenShape.Capitalized)]
    [InlineData("NATO", TokenShape.Capitalized | TokenShape.AllCapitals)]
    [InlineData("A", TokenShape.Capitalized)]
    [InlineData("iPad", TokenShape.None)]
    [InlineData("G7", TokenShape.Capitalized | TokenShape.HasDigit)]
    [InlineData("U.S.", TokenShape.Capitalized | TokenShape.AllCapitals | TokenShape.Abbreviation)]
    [InlineData("Él", TokenShape.Capitalized)]
    [InlineData("1,000", TokenShape.HasDigit)]
    public void Run_Token_HasItsShape(string text, object shape)
        => Assert.Equal((TokenShape)shape | TokenShape.SpaceBefore | TokenShape.SentenceStart, TextDump.Run(text).TokenShapes[0]);

    [Fact]
    public void Run_SpaceBefore_IsTrueAfterWhiteSpaceOnly()
    {
        TextBuffer buffer = TextDump.Run("“Go,” he said");
        Assert.Equal(
            [true, false, false, false, true, true],
            Enumerable.Range(0, buffer.TokenCount).Select(i => (buffer.TokenShapes[i] & TokenShape.SpaceBefore) != 0));
    }

    [Theory]
    [InlineData("DON’T", "do n't")]
    [InlineData("inter\u00ADnational Cannot", "international can not")]
    [InlineData("O’Hara vice\u2010chair", "o'hara vice-chair")]
    [InlineData("Ärzte U.S. 3RD", "ärzte u.s. 3rd")]
    public void Run_Form_IsTheHashOfThePlainLowerCaseForm(string text, string forms)
    {
        TextBuffer buffer = TextDump.Run(text);
        Assert.Equal(forms.Split(' ').Select(form => FormHash.Of(form)), buffer.TokenForm[..buffer.TokenCount]);
    }
}
