using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;

namespace NewsParsing.Tests.Quotations;

/// <summary>What the word lists together say of a form.</summary>
public sealed class TraitLexiconTests
{
    [Theory]
    [InlineData("the", "Known, Determiner, Listed")]
    [InlineData("my", "Known, Determiner, Listed")]
    [InlineData("we", "Known, Subject, Listed")]
    [InlineData("and", "Known, Coordinator, Listed")]
    [InlineData("from", "Known, Preposition, Listed")]
    [InlineData("because", "Known, Subordinator, Listed")]
    [InlineData("is", "Known, Auxiliary, Finite, Listed")]
    [InlineData("will", "Known, Finite, Listed")]
    [InlineData("also", "Known, Adverb, Listed")]
    [InlineData("where", "Known, Relative, Listed")]
    [InlineData("made", "Known, Finite, Nonfinite, Listed")]
    [InlineData("making", "Known, Nonfinite, Listed")]
    [InlineData("given", "Known, Subordinator, Nonfinite, Listed")]
    [InlineData("january", "Known, Listed")]
    [InlineData("week", "Listed")]
    // Cues: say takes quotations, doubt clauses, call names; criticism is a noun.
    [InlineData("said", "Known, Finite, Cue, QuotationCue, ClauseCue, LikelyCue")]
    [InlineData("saying", "Known, Cue, QuotationCue, ClauseCue, LikelyCue")]
    [InlineData("called", "Known, Finite, Cue, NamingCue")]
    [InlineData("described", "Known, Finite, Cue, LikelyCue, NamingCue")]
    [InlineData("complaint", "Known, Cue, NounCue")]
    // Words beside which no speech stands.
    [InlineData("film", "Work")]
    [InlineData("nicknamed", "Naming")]
    [InlineData("so-called", "Term")]
    [InlineData("according", "QuotationCue")]
    [InlineData("boat", "None")]
    public void Form_HasTheTraitsOfAllLists(string form, string expected)
        => Assert.Equal(expected, new TraitLexicon(ArticlePipeline.Default.Knowledge).Of(FormHash.Of(form)).ToString());
}
