using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Syntax;

/// <summary>What the tree answers on trees written by hand: it holds for any weights.</summary>
public sealed class DependencyTreeTests
{
    private const string Report = "Later<-advmod-told the<-det-mayor mayor<-nsubj-told told<-root-^ local<-amod-reporters"
        + " reporters<-obj-told that<-mark-rains it<-nsubj-rains rains<-ccomp-told .<-punct-told";

    private const string Question =
        "She<-nsubj-asked asked<-root-^ ,<-punct-asked “<-punct-asked Why<-advmod-go go<-ccomp-asked now<-advmod-go";

    [Fact]
    public void Dependent_AfterAWord_HangsByTheRelation()
    {
        var tree = new HandMadeTree(Report);

        Assert.Equal("reporters", tree.Form(tree.Tree.DependentAfter(tree["told"], Relation.Obj)));
        Assert.Equal("rains", tree.Form(tree.Tree.DependentAfter(tree["told"], Relation.Ccomp)));
        Assert.Equal(-1, tree.Tree.DependentAfter(tree["told"], Relation.Nsubj));
    }

    [Fact]
    public void Dependent_BeforeAWord_HangsByTheRelation()
    {
        var tree = new HandMadeTree(Report);

        Assert.Equal("mayor", tree.Form(tree.Tree.DependentBefore(tree["told"], Relation.Nsubj)));
        Assert.Equal("it", tree.Form(tree.Tree.DependentBefore(tree["rains"], Relation.Nsubj)));
        Assert.Equal(-1, tree.Tree.DependentBefore(tree["told"], Relation.Obj));
    }

    [Fact]
    public void Dependent_OfSeveral_IsTheNearest()
    {
        var tree = new HandMadeTree(
            "once<-advmod-said again<-advmod-said said<-root-^ she<-nsubj-said today<-advmod-said here<-advmod-said");

        Assert.Equal("again", tree.Form(tree.Tree.DependentBefore(tree["said"], Relation.Advmod)));
        Assert.Equal("today", tree.Form(tree.Tree.DependentAfter(tree["said"], Relation.Advmod)));
    }

    [Theory]
    [InlineData("mayor", "the mayor")]
    [InlineData("rains", "that it rains")]
    [InlineData("local", "local")]
    [InlineData("told", "Later the mayor told local reporters that it rains .")]
    public void Subtree_OfAWord_IsAllThatHangsUnderIt(string word, string expected)
    {
        var tree = new HandMadeTree(Report);

        Assert.Equal(expected, tree.Forms(tree.Tree.SubtreeOf(tree[word])));
    }

    [Fact]
    public void Subtree_WhereTheTreeCrosses_HoldsWordsOfOthers()
    {
        var tree = new HandMadeTree(
            "A<-det-hearing hearing<-nsubj-set is<-aux:pass-set set<-root-^ on<-case-issue the<-det-issue issue<-nmod-hearing");

        Assert.Equal("A hearing is set on the issue", tree.Forms(tree.Tree.SubtreeOf(tree["hearing"])));
    }

    [Fact]
    public void Dependents_OfAWord_AreItsKindsOnEachSide()
    {
        var tree = new HandMadeTree(Report);

        Assert.Equal(DependentBits.Subject | DependentBits.Object | DependentBits.Clause, tree.Tree.Dependents[tree["told"]]);
        Assert.Equal(DependentBits.Subject | DependentBits.Mark, tree.Tree.Dependents[tree["rains"]]);
    }

    [Theory]
    [InlineData("the", "mayor", "mayor")]
    [InlineData("local", "reporters", "reporters")]
    [InlineData("that", "rains", "rains")]
    [InlineData("Later", ".", "told")]
    [InlineData("mayor", "told", "told")]
    public void Head_OfARange_HangsOutsideIt(string first, string last, string expected)
    {
        var tree = new HandMadeTree(Report);

        Assert.Equal(expected, tree.Form(tree.Tree.HeadOf(tree.Range(first, last))));
    }

    [Fact]
    public void Head_OfARangeWithSeveral_IsTheFirst()
    {
        var tree = new HandMadeTree(Report);

        Assert.Equal("mayor", tree.Form(tree.Tree.HeadOf(tree.Range("mayor", "mayor"))));
        Assert.Equal("reporters", tree.Form(tree.Tree.HeadOf(tree.Range("local", "rains"))));
    }

    [Fact]
    public void RootWord_OfARangeThatStartsWithAMark_IsAWord()
    {
        var tree = new HandMadeTree(Question);

        Assert.Equal("go", tree.Form(tree.Tree.RootWordOf(tree.Range("“", "now"), 10)));
    }

    [Fact]
    public void RootWord_FartherThanItIsLookedFor_IsNone()
    {
        var tree = new HandMadeTree(Question);

        Assert.Equal(-1, tree.Tree.RootWordOf(tree.Range("“", "now"), 2));
    }

    [Fact]
    public void RootWord_OfAWholeSentence_IsNone()
    {
        var tree = new HandMadeTree("She<-nsubj-left left<-root-^");

        Assert.Equal(-1, tree.Tree.RootWordOf(tree.Range("She", "left"), 10));
    }

    [Theory]
    [InlineData("of its own", "Lee<-nsubj-said said<-root-^", "said", "Lee", 0)]
    [InlineData("after it", "said<-root-^ Lee<-nsubj-said", "said", "Lee", 0)]
    [InlineData("of a passive", "Lee<-nsubj:pass-told was<-aux:pass-told told<-root-^", "told", "Lee", 0)]
    [InlineData("shared over a conjunction", "Lee<-nsubj-came came<-root-^ and<-cc-said said<-conj-came", "said", "Lee", 1)]
    [InlineData("of the verb that governs an infinitive", "Lee<-nsubj-tried tried<-root-^ to<-mark-say say<-xcomp-tried", "say", "Lee", 1)]
    [InlineData("of the clause that it modifies", "Lee<-nsubj-left left<-root-^ ,<-punct-saying saying<-advcl-left", "saying", "Lee", 1)]
    [InlineData("over two clauses", "Lee<-nsubj-came came<-root-^ tried<-conj-came to<-mark-say say<-xcomp-tried", "say", "Lee", 2)]
    [InlineData("the noun that it modifies", "a<-det-note note<-root-^ saying<-acl-note", "saying", "note", 1)]
    [InlineData("the possessor of a noun", "Lee<-nmod:poss-claim 's<-case-Lee claim<-root-^", "claim", "Lee", 0)]
    [InlineData(
        "the object that is quoted",
        "She<-nsubj-quoted quoted<-root-^ him<-obj-quoted as<-mark-saying saying<-advcl-quoted",
        "saying",
        "him",
        0)]
    [InlineData("of its auxiliary", "Lee<-nsubj-has has<-aux-said in<-case-weeks weeks<-obl-said said<-root-^", "said", "Lee", 0)]
    public void Subject_OfAVerb_Is(string what, string description, string verb, string expected, int clauses)
    {
        var tree = new HandMadeTree(description);

        Assert.Equal((what, expected, clauses), (what, tree.Form(tree.Tree.SubjectOf(tree[verb], out int found)), found));
    }

    [Theory]
    [InlineData("of a content clause is no other's", "Lee<-nsubj-said said<-root-^ rained<-ccomp-said", "rained")]
    [InlineData("is no clause", "That<-mark-left he<-nsubj-left left<-csubj-surprised surprised<-root-^", "surprised")]
    [InlineData("is not the object", "see<-root-^ him<-obj-see", "see")]
    [InlineData("is nobody quoted", "was<-aux:pass-described described<-root-^ as<-mark-saying saying<-advcl-described", "saying")]
    public void Subject_OfAVerbWithoutOne_IsNone(string what, string description, string verb)
    {
        var tree = new HandMadeTree(description);

        Assert.Equal((what, null), (what, tree.Form(tree.Tree.SubjectOf(tree[verb], out _))));
    }

    [Theory]
    [InlineData("The<-det-clerk clerk<-nsubj:pass-told was<-aux:pass-told told/VBN<-root-^", "told", true)]
    [InlineData("Asked/VBN<-advcl-said about<-case-it it<-obl-Asked ,<-punct-Asked he<-nsubj-said said<-root-^", "Asked", true)]
    [InlineData("The<-det-pass pass<-nsubj-shut called/VBN<-acl-pass Goat<-xcomp-called is<-cop-shut shut<-root-^", "called", true)]
    [InlineData("The<-det-pass pass<-nsubj-shut called/VBD<-acl-pass Goat<-xcomp-called is<-cop-shut shut<-root-^", "called", true)]
    [InlineData("He<-nsubj-asked asked/VBD<-root-^ about<-case-it it<-obl-asked", "asked", false)]
    [InlineData("He<-nsubj-asked has<-aux-asked asked/VBN<-root-^ for<-case-time time<-obl-asked", "asked", false)]
    [InlineData("Asking/VBG<-advcl-left for<-case-time time<-obl-Asking he<-nsubj-left left<-root-^", "Asking", false)]
    [InlineData("She<-nsubj-left left<-root-^ after<-mark-asked she2<-nsubj-asked had<-aux-asked asked/VBN<-advcl-left", "asked", false)]
    public void Passive_OfAVerb_IsAnAuxiliaryOrABareParticiple(string description, string verb, bool expected)
    {
        var tree = new HandMadeTree(description);

        Assert.Equal(expected, tree.Tree.IsPassive(tree[verb], 0));
    }

    [Fact]
    public void Passive_WithItsAuxiliaryBeforeTheRange_IsNone()
    {
        var tree = new HandMadeTree("The<-det-clerk clerk<-nsubj:pass-told was<-aux:pass-told told/VBN<-root-^");

        Assert.False(tree.Tree.IsPassive(tree["told"], tree["told"]));
    }

    [Theory]
    [InlineData("She<-nsubj-refused refused<-root-^ to/TO<-mark-say say/VB<-xcomp-refused", "refused", "say")]
    [InlineData("He<-nsubj-kept kept<-root-^ saying/VBG<-xcomp-kept", "kept", "saying")]
    [InlineData("He<-nsubj-said said<-root-^ it<-nsubj-rained rained/VBD<-ccomp-said", "said", null)]
    public void GovernedVerb_IsAnInfinitiveOrGerund(string description, string verb, string? expected)
    {
        var tree = new HandMadeTree(description);

        Assert.Equal(expected, tree.Form(tree.Tree.GovernedVerb(tree[verb])));
    }

    [Theory]
    [InlineData("He<-nsubj-told told<-root-^ her<-obj-told to/TO<-mark-go go/VB<-xcomp-told", "told", true)]
    [InlineData("a<-det-call call<-root-^ to/TO<-mark-go go/VB<-acl-call", "call", true)]
    [InlineData("He<-nsubj-told told<-root-^ her<-obj-told she<-nsubj-go may<-aux-go go/VB<-ccomp-told", "told", false)]
    public void Infinitive_UnderAWord_IsFoundWithSomebodyBetween(string description, string word, bool expected)
    {
        var tree = new HandMadeTree(description);

        Assert.Equal(expected, tree.Tree.HasInfinitive(tree[word]));
    }

    [Theory]
    [InlineData("that<-mark-go he<-nsubj-go go/VB<-ccomp-asked", true)]
    [InlineData("that<-mark-go he<-nsubj-go should/MD<-aux-go go/VB<-ccomp-asked", true)]
    [InlineData("that<-mark-told he<-nsubj:pass-told be/VB<-aux:pass-told told/VBN<-ccomp-asked", true)]
    [InlineData("that<-mark-stay the<-det-crew crew/NN<-nsubj-stay stay/VBP<-ccomp-asked", true)]
    [InlineData("that<-mark-go he<-nsubj-go would/MD<-aux-go go/VB<-ccomp-asked", false)]
    [InlineData("that<-mark-told he<-nsubj:pass-told was/VBD<-aux:pass-told told/VBN<-ccomp-asked", false)]
    [InlineData("that<-mark-stay crews/NNS<-nsubj-stay stay/VBP<-ccomp-asked", false)]
    [InlineData("that<-mark-stay Lind/NNP<-nsubj-stay and<-cc-Park Park/NNP<-conj-Lind stay/VBP<-ccomp-asked", false)]
    [InlineData("to/TO<-mark-go go/VB<-ccomp-asked", false)]
    public void BareClause_HasTheBaseFormOrShould(string clause, bool expected)
    {
        var tree = new HandMadeTree("They<-nsubj-asked asked<-root-^ " + clause);

        Assert.Equal(expected, tree.Tree.HasBareClause(tree["asked"], Words.Should));
    }

    [Theory]
    [InlineData("Lind", "Lind", true)]
    [InlineData("Park", "Park", true)]
    [InlineData("Lind", "Park", true)]
    [InlineData("the", "board", false)]
    public void SubjectPhrase_MayBeJoined(string first, string last, bool expected)
    {
        var tree = new HandMadeTree("Lind<-nsubj-met and<-cc-Park Park<-conj-Lind met<-root-^ the<-det-board board<-obj-met");

        Assert.Equal(expected, tree.Tree.IsSubject(tree.Range(first, last)));
    }

    [Fact]
    public void Range_ReadAlone_CutsHeadsOutsideIt()
    {
        var whole = new HandMadeTree(
            "Lee<-nsubj-said said<-root-^ Park<-nsubj-left left<-ccomp-said ,<-punct-denying denying<-advcl-said it<-obj-denying");
        var nested = new DependencyTree();
        TokenRange range = whole.Range("Park", "it");

        nested.Fill(whole.Tree, range);

        Assert.Equal(range, nested.Bounds);
        Assert.Equal("Lee", whole.Form(whole.Tree.SubjectOf(whole["denying"], out _)));
        Assert.Equal(-1, nested.SubjectOf(whole["denying"], out _));
        Assert.Equal("Park", whole.Form(nested.SubjectOf(whole["left"], out _)));
        Assert.Equal(", denying it", whole.Forms(nested.SubtreeOf(whole["denying"])));
    }

    [Fact]
    public void Range_ReadAlone_KeepsTheWholeTreeAroundIt()
    {
        var whole = new HandMadeTree("Lee<-nsubj-told told<-root-^ Park<-obj-told it<-nsubj-rained rained<-ccomp-told");
        var nested = new DependencyTree();

        nested.Fill(whole.Tree, whole.Range("Lee", "told"));

        Assert.Equal("Park", whole.Form(nested.DependentAfter(whole["told"], Relation.Obj)));
        Assert.Equal("it rained", whole.Forms(nested.SubtreeOf(whole["rained"])));
        Assert.Equal("Lee told", whole.Forms(nested.SubtreeOf(whole["told"])));
    }

    [Fact]
    public void Subtree_OfASentence_EndsWithIt()
    {
        var tree = new HandMadeTree("Lee<-nsubj-left left<-root-^\nPark<-nsubj-stayed stayed<-root-^");

        Assert.Equal("Lee left", tree.Forms(tree.Tree.SubtreeOf(tree["left"])));
        Assert.Equal("Park stayed", tree.Forms(tree.Tree.SubtreeOf(tree["stayed"])));
        Assert.Equal(tree.Range("Lee", "stayed"), tree.Tree.Bounds);
    }

    [Fact]
    public void Subtree_OfADeepChain_IsBounded()
    {
        int depth = 3 * DependencyTree.HighestAncestor;
        var tree = new HandMadeTree(
            "w0<-root-^ " + string.Join(' ', Enumerable.Range(1, depth).Select(i => $"w{i}<-dep-w{i - 1}")));

        Assert.Equal(DependencyTree.HighestAncestor, tree.Tree.SubtreeLast[0]);
    }
}
