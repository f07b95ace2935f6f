using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Syntax;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("said", "VBD", "say")]
    [InlineData("says", "VBZ", "say")]
    [InlineData("told", "VBD", "tell")]
    [InlineData("Told", "VBD", "tell")]
    [InlineData("thought", "VBD", "think")]
    [InlineData("denied", "VBD", "deny")]
    [InlineData("denies", "VBZ", "deny")]
    [InlineData("lied", "VBD", "lie")]
    [InlineData("added", "VBD", "add")]
    [InlineData("noted", "VBD", "note")]
    [InlineData("quoted", "VBN", "quote")]
    [InlineData("claimed", "VBD", "claim")]
    [InlineData("argued", "VBD", "argue")]
    [InlineData("agreed", "VBD", "agree")]
    [InlineData("admitted", "VBD", "admit")]
    [InlineData("referred", "VBD", "refer")]
    [InlineData("recalled", "VBD", "recall")]
    [InlineData("called", "VBD", "call")]
    [InlineData("cancelled", "VBD", "cancel")]
    [InlineData("warned", "VBD", "warn")]
    [InlineData("announced", "VBD", "announce")]
    [InlineData("acknowledged", "VBD", "acknowledge")]
    [InlineData("alleged", "VBD", "allege")]
    [InlineData("urged", "VBD", "urge")]
    [InlineData("pledging", "VBG", "pledge")]
    [InlineData("insisting", "VBG", "insist")]
    [InlineData("stating", "VBG", "state")]
    [InlineData("saying", "VBG", "say")]
    [InlineData("writing", "VBG", "write")]
    [InlineData("promising", "VBG", "promise")]
    [InlineData("believing", "VBG", "believe")]
    [InlineData("running", "VBG", "run")]
    [InlineData("singing", "VBG", "sing")]
    [InlineData("changing", "VBG", "change")]
    [InlineData("reiterated", "VBD", "reiterate")]
    [InlineData("tweeted", "VBD", "tweet")]
    [InlineData("questioned", "VBD", "question")]
    [InlineData("suggested", "VBD", "suggest")]
    [InlineData("predicted", "VBD", "predict")]
    [InlineData("concluded", "VBD", "conclude")]
    [InlineData("confirmed", "VBD", "confirm")]
    [InlineData("declared", "VBD", "declare")]
    [InlineData("described", "VBD", "describe")]
    [InlineData("disclosed", "VBD", "disclose")]
    [InlineData("estimated", "VBD", "estimate")]
    [InlineData("expects", "VBZ", "expect")]
    [InlineData("explained", "VBD", "explain")]
    [InlineData("fearing", "VBG", "fear")]
    [InlineData("hoped", "VBD", "hope")]
    [InlineData("hopped", "VBD", "hop")]
    [InlineData("implied", "VBD", "imply")]
    [InlineData("joked", "VBD", "joke")]
    [InlineData("mentioned", "VBD", "mention")]
    [InlineData("proposed", "VBD", "propose")]
    [InlineData("raised", "VBD", "raise")]
    [InlineData("replied", "VBD", "reply")]
    [InlineData("responded", "VBD", "respond")]
    [InlineData("revealed", "VBD", "reveal")]
    [InlineData("stressed", "VBD", "stress")]
    [InlineData("teaches", "VBZ", "teach")]
    [InlineData("vowed", "VBD", "vow")]
    [InlineData("wondering", "VBG", "wonder")]
    [InlineData("ca", "MD", "can")]
    [InlineData("wo", "MD", "will")]
    [InlineData("'re", "VBP", "be")]
    [InlineData("’ll", "MD", "will")]
    public void Run_Verb_FindsItsBase(string form, string tag, string lemma) => Assert.Equal(lemma, Lemma(form, tag));

    [Theory]
    [InlineData("ministers", "NNS", "minister")]
    [InlineData("women", "NNS", "woman")]
    [InlineData("countries", "NNS", "country")]
    [InlineData("wives", "NNS", "wife")]
    [InlineData("crises", "NNS", "crisis")]
    [InlineData("houses", "NNS", "house")]
    [InlineData("churches", "NNS", "church")]
    [InlineData("taxes", "NNS", "tax")]
    [InlineData("shoes", "NNS", "shoe")]
    [InlineData("heroes", "NNS", "hero")]
    [InlineData("boss", "NN", "boss")]
    [InlineData("bigger", "JJR", "big")]
    [InlineData("largest", "JJS", "large")]
    [InlineData("happier", "JJR", "happy")]
    [InlineData("worst", "JJS", "bad")]
    [InlineData("n't", "RB", "not")]
    [InlineData("him", "PRP", "he")]
    [InlineData("London", "NNP", "London")]
    [InlineData("Quickly", "RB", "quickly")]
    public void Run_OtherWord_FindsItsLemma(string form, string tag, string lemma) => Assert.Equal(lemma, Lemma(form, tag));

    [Fact]
    public void Run_Lemma_IsHashedAsItIsSpelled()
    {
        TextBuffer text = SyntaxText.Buffer("Officials denied it·.");
        SyntaxBuffer syntax = SyntaxText.Parse(text);
        Assert.Equal("deny", SyntaxText.Lemma(text, syntax, 1));
        Assert.Equal(FormHash.Of("deny"), syntax.Lemma[1]);
    }

    [Fact]
    public void Write_ShortSpan_WritesNothing()
        => Assert.Equal(
            0,
            new Lemmatizer(ArticlePipeline.Default.Knowledge.Lemmas)
                .Write("minister", new LemmaRule(8, LemmaExceptions.NoEnding, false), new char[7]));

    private static string Lemma(string form, string tag)
    {
        TextBuffer text = SyntaxText.Buffer(form);
        var syntax = new SyntaxBuffer();
        syntax.Xpos[0] = (PennTag)Array.IndexOf(TagNames.Penn, tag);
        syntax.Head[0] = -1;
        new Lemmatizer(ArticlePipeline.Default.Knowledge.Lemmas).Run(text, syntax);
        return SyntaxText.Lemma(text, syntax, 0);
    }
}
