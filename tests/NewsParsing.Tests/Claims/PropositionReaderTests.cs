using NewsParsing.Claims;
using NewsParsing.Lexicon;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Claims;

/// <summary>
/// Where a content goes on with a further proposition, over sentences whose syntax is given, so that no weights decide. The first word is
/// the cue, the content all after it; a coordinated clause begins after <c>and</c> or <c>but</c>.
/// </summary>
public sealed class PropositionReaderTests
{
    private static readonly Knowledge Knowledge = ArticlePipeline.Default.Knowledge;

    [Theory]
    [InlineData("said the plan was late but that it was sound", "was:said")]
    [InlineData("said that it rained and that it was late", "rained:said was:rained")]
    [InlineData("promised to cut prices and to raise wages", "cut:promised raise:cut")]
    [InlineData("asked how it began and whether it ended", "began:asked ended:began")]
    // The question word may be the head of its clause.
    [InlineData("asked how it began and whether it ended", "began:how ended:began")]
    // The opener hangs on a verb below the coordinated one.
    [InlineData("promised to cut it and to stop they try", "cut:promised try:cut stop:try")]
    // The coordinated verb hangs on the cue itself.
    [InlineData("promised to cut prices and to raise wages", "cut:promised raise:promised")]
    // "not to cut": the opener may be the second word.
    [InlineData("promised not to cut prices and to raise wages", "cut:promised raise:cut")]
    [InlineData("said it rained but that it was late", "")]
    public void ClauseBesideTheFirst_IsFurther(string text, string verbs) => Assert.True(IsFurther(text, verbs));

    [Theory]
    // No verb in the first part, or none in the second.
    [InlineData("promised to prices and to raise wages", "raise:promised")]
    [InlineData("asked how much and how soon they leave", "leave:asked")]
    // Inside another clause of the content.
    [InlineData("promised to know to cut prices and to raise wages", "know:promised cut:know raise:cut")]
    [InlineData("said that the board knew that it was late and that it cost more", "knew:said was:knew cost:was")]
    [InlineData("asked it to how it began and whether it ended", "began:how ended:began")]
    [InlineData("promised to cut it and to go stop try they sue", "cut:promised sue:cut try:sue stop:try go:stop")]
    // Of another kind than the content's first.
    [InlineData("said it meant not to win but to lose", "meant:said win:meant lose:win")]
    [InlineData("asked how it began and to end it", "began:asked end:began")]
    [InlineData("promised it not to cut prices and to raise wages", "cut:promised raise:cut")]
    // No clause at all.
    [InlineData("said it rained or that it was late and left", "")]
    [InlineData("said the mayor and the board left", "left:said")]
    [InlineData("said it rained and", "rained:said")]
    [InlineData("said “it rained and that it was late”", "rained:said was:rained")]
    public void AnythingElse_IsNot(string text, string verbs) => Assert.False(IsFurther(text, verbs));

    /// <summary>The verbs stand within 24 tokens before the coordinator and after it.</summary>
    [Theory]
    [InlineData("promised to cut # and to raise wages", 23, true)]
    [InlineData("promised to cut # and to raise wages", 24, false)]
    [InlineData("promised to cut it and to # raise wages", 22, true)]
    [InlineData("promised to cut it and to # raise wages", 23, false)]
    public void Verbs_StandNear(string text, int words, bool expected)
        => Assert.Equal(expected, IsFurther(Widened(text, words), "cut:promised raise:cut"));

    /// <summary>Further than 64 tokens back there is no clause that a second one could stand beside.</summary>
    [Theory]
    [InlineData(62, false)]
    [InlineData(63, true)]
    public void ClauseFarBack_IsForgotten(int words, bool expected)
        => Assert.Equal(expected, IsFurther(Widened("said it that rained # and that it was late", words), ""));

    private static string Widened(string text, int words)
        => text.Replace("#", string.Join(' ', Enumerable.Repeat("it", words)), StringComparison.Ordinal);

    [Theory]
    [InlineData("that it rained", 0, 1)]
    [InlineData("it rained that day", 0, 0)]
    [InlineData("He said that it rained", 2, 3)]
    // "That is why we pay."
    [InlineData("That rained", 0, 0)]
    public void That_IsSkippedWhereItIntroduces(string text, int token, int expected)
    {
        (TextBuffer tokens, SyntaxBuffer syntax, QuotationBuffer quotations) = Read(text, "");
        if (text.StartsWith("That", StringComparison.Ordinal))
        {
            syntax.Upos[0] = UniversalTag.Pron;
        }

        var reader = new PropositionReader(tokens, syntax, quotations, Knowledge.Words);
        Assert.Equal(expected, reader.SkipThat(token, tokens.TokenCount));
        Assert.Equal(token, reader.SkipThat(token, token));
    }

    private static bool IsFurther(string text, string verbs)
    {
        (TextBuffer tokens, SyntaxBuffer syntax, QuotationBuffer quotations) = Read(text, verbs);
        int coordinator = Enumerable.Range(0, tokens.TokenCount).Single(i => Word(tokens, i) is "and" or "but");
        return new PropositionReader(tokens, syntax, quotations, Knowledge.Words).IsFurther(coordinator, 1, tokens.TokenCount);
    }

    /// <param name="text">The text.</param>
    /// <param name="verbs">
    /// The verbs of the content with their heads (<c>cut:promised</c>); one on another verb of the content, after a coordinator, is
    /// its conjunct.
    /// </param>
    private static (TextBuffer Text, SyntaxBuffer Syntax, QuotationBuffer Quotations) Read(string text, string verbs)
    {
        var tokens = new TextBuffer();
        new TextStage(Knowledge).Run(text, tokens);
        var quotations = new QuotationBuffer();
        new QuotationStage(Knowledge).Run(tokens, quotations, new QuotationScratch());
        var syntax = new SyntaxBuffer();
        syntax.Reserve(tokens.TokenCount);
        string[] words = [.. Enumerable.Range(0, tokens.TokenCount).Select(i => Word(tokens, i))];
        int coordinator = Array.FindIndex(words, word => word is "and" or "but");
        Array.Fill(syntax.Upos, UniversalTag.Noun);
        Array.Fill(syntax.Xpos, PennTag.NN);
        Array.Fill(syntax.Relation, Relation.Obj);
        Array.Fill(syntax.Head, -1);
        foreach (string[] pair in verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(verb => verb.Split(':')))
        {
            // Of a form that stands twice ("was … was") the last.
            int verb = Array.LastIndexOf(words, pair[0]);
            int head = Array.IndexOf(words, pair[1]);
            syntax.Upos[verb] = UniversalTag.Verb;
            syntax.Head[verb] = head;
            syntax.Relation[verb] = head > 0 && head < coordinator && verb > coordinator ? Relation.Conj : Relation.Ccomp;
        }

        for (int i = 0; i < words.Length; i++)
        {
            bool opens = words[i] is "that" or "That" or "to" or "how" or "whether";
            syntax.Upos[i] = words[i] is "that" or "That" ? UniversalTag.Sconj : syntax.Upos[i];
            syntax.Xpos[i] = words[i] == "to" ? PennTag.TO : PennTag.NN;
            if (opens)
            {
                // An opener hangs on the next verb; one that is a verb's head, on the cue.
                syntax.Head[i] = verbs.Contains(':' + words[i], StringComparison.Ordinal) ? 0
                    : Array.FindIndex(syntax.Upos, i, words.Length - i, upos => upos == UniversalTag.Verb);
            }
        }

        return (tokens, syntax, quotations);
    }

    private static string Word(TextBuffer text, int token) => text.Text[text.TokenStart[token]..text.TokenEnd[token]];
}
