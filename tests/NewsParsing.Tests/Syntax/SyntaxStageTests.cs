using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Syntax;

/// <summary>What holds for any weights; the trees that the network gives are counted in <c>Accepted/syntax.txt</c>.</summary>
public sealed class SyntaxStageTests
{
    [Fact]
    public void Outputs_OfTheNetwork_AreTheLabelsThatThereAre()
    {
        Assert.Equal(SyntaxModel.PennTags, Enum.GetValues<PennTag>().Length);
        Assert.Equal(SyntaxModel.TagOutputs, Enum.GetValues<PennTag>().Length + Enum.GetValues<UniversalTag>().Length);
        Assert.Equal(SyntaxModel.RelationOutputs, Enum.GetValues<Relation>().Length);
        Assert.Equal(NameScorer.Labels, Enum.GetValues<NameLabel>().Length);
    }

    [Fact]
    public void Run_SeveralSentences_GivesEachATreeWithOneRoot()
    {
        TextBuffer text = SyntaxText.Buffer("No·.\nProsecutors charged the banker with fraud on Friday·.\nA court freed him\nWhy·?");
        AssertTrees(text, SyntaxText.Parse(text));
    }

    [Fact]
    public void Run_SentencesTogetherOrAlone_GivesTheSameTrees()
    {
        const string First = "The union rejected the offer·, which its leader called an insult·.";
        const string Second = "“·Nobody asked us·,·” she added·.";
        string together = SyntaxText.Describe(First + "\n" + Second);
        Assert.Equal(SyntaxText.Describe(First) + " " + SyntaxText.Describe(Second), together);
    }

    [Fact]
    public void Run_LeadAfterADateline_IsATreeOfItsOwn()
    {
        TextBuffer text = SyntaxText.Buffer("LISBON / PORTO·: Mayor Ana Reis and Governor Rui Lopes met on Monday·.");
        const int story = 4;
        var syntax = new SyntaxBuffer();
        new SyntaxStage(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge).Run(text, syntax, new SyntaxScratch(),
            story);
        Assert.Equal((1, 1), (syntax.Head.AsSpan(0, story).Count(-1), syntax.Head.AsSpan(story, text.TokenCount - story).Count(-1)));
        Assert.All(Enumerable.Range(0, text.TokenCount), i => Assert.True(syntax.Head[i] < 0 || i < story == syntax.Head[i] < story));
    }

    [Fact]
    public void Run_SameTextTwice_GivesTheSameColumns()
    {
        TextBuffer text = SyntaxText.Buffer(
            "Rivers rose overnight and the army was sent to help the villages along the coast·, officials said·.");
        SyntaxBuffer first = SyntaxText.Parse(text);
        SyntaxBuffer second = SyntaxText.Parse(text);
        int count = text.TokenCount;
        Assert.Equal(first.Head.AsSpan(0, count).ToArray(), second.Head.AsSpan(0, count).ToArray());
        Assert.Equal(first.Lemma.AsSpan(0, count).ToArray(), second.Lemma.AsSpan(0, count).ToArray());
        Assert.Equal(first.Relation.AsSpan(0, count).ToArray(), second.Relation.AsSpan(0, count).ToArray());
    }

    [Fact]
    public void Run_OneStageOnManyThreads_GivesWhatOneThreadGives()
    {
        TextBuffer text = SyntaxText.Buffer("The port was shut after the storm·, and fishermen told the paper they had lost their nets·.");
        int[] expected = SyntaxText.Parse(text).Head[..text.TokenCount];
        var stage = new SyntaxStage(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge);
        var heads = new int[4][];
        Parallel.For(0, heads.Length, i =>
        {
            var syntax = new SyntaxBuffer();
            var scratch = new SyntaxScratch();
            for (int round = 0; round < 20; round++)
            {
                stage.Run(text, syntax, scratch);
            }

            heads[i] = syntax.Head[..text.TokenCount];
        });
        Assert.All(heads, found => Assert.Equal(expected, found));
    }

    [Fact]
    public void Run_WarmBuffers_AllocatesNothing()
    {
        TextBuffer text = SyntaxText.Buffer(string.Join('\n', Enumerable.Repeat(
            "He says the plan that they put to the board was n't his·, and that “·it can wait·”·, but nobody listened·.", 20)));
        var syntax = new SyntaxBuffer();
        var scratch = new SyntaxScratch();
        var stage = new SyntaxStage(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge);

        Assert.Equal(0, Allocation.Least(() => stage.Run(text, syntax, scratch)));
    }

    [Fact]
    public void Run_EndlessSentence_GivesOneTree()
    {
        TextBuffer text = SyntaxText.Buffer(string.Join(' ', Enumerable.Repeat("and the team of the year", 100_000 / 6)));
        AssertTrees(text, SyntaxText.Parse(text));
    }

    [Fact]
    public void Run_NestedBrackets_GivesOneTree()
    {
        TextBuffer text = SyntaxText.Buffer(string.Join('·', Enumerable.Repeat("(", 5_000).Concat(Enumerable.Repeat(")", 5_000))));
        AssertTrees(text, SyntaxText.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\uD800 \uDC00·\uD83D")]
    [InlineData("- - - - - - - -")]
    [InlineData("’")]
    public void Run_OddText_GivesTrees(string tokens)
    {
        TextBuffer text = SyntaxText.Buffer(tokens);
        AssertTrees(text, SyntaxText.Parse(text));
    }

    private static void AssertTrees(TextBuffer text, SyntaxBuffer syntax)
    {
        for (int sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            int first = text.SentenceToken[sentence];
            int end = text.SentenceEnd(sentence);
            Assert.Equal(1, syntax.Head.AsSpan(first, end - first).Count(-1));
            var reachesRoot = new bool[end - first];
            for (int i = first; i < end; i++)
            {
                AssertReachesRoot(syntax, first, end, i, reachesRoot);
                Assert.Equal(syntax.Head[i] < 0, syntax.Relation[i] == Relation.Root);
            }
        }
    }

    private static void AssertReachesRoot(SyntaxBuffer syntax, int first, int end, int token, bool[] reachesRoot)
    {
        var path = new List<int>();
        int i = token;
        while (i >= 0 && !reachesRoot[i - first])
        {
            path.Add(i);
            Assert.True(path.Count <= end - first, "The heads go round in a circle.");
            i = syntax.Head[i];
            Assert.True(i < 0 || (i >= first && i < end), "A head lies outside the sentence.");
        }

        foreach (int passed in path)
        {
            reachesRoot[passed - first] = true;
        }
    }
}
