using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Rules;

namespace NewsParsing.Tests.Rules;

public sealed class CertaintyTableTests
{
    [Fact]
    public void Share_OfManyCases_IsTheirOwn()
        => Assert.Equal(18f / 20, Table("name NameInSource 17 18", "pronoun PronounInSource 2 18").Of(Rule.NameInSource), 1e-6);

    [Fact]
    public void Share_OfFewCases_IsThatOfTheGroup()
        => Assert.Equal(
            22f / 30, Table("pronoun PronounInSource 20 20", "pronoun ThingPronounInSource 1 8").Of(Rule.ThingPronounInSource), 1e-6);

    [Fact]
    public void Share_OfAGroupOfFewCases_IsThatOfAllSpeakers()
        => Assert.Equal(
            15f / 22, Table("nobody None 0 50", "name NameInSource 10 15", "label InterviewRole 4 5").Of(Rule.InterviewRole), 1e-6);

    [Fact]
    public void Share_OfARuleWithoutARow_IsThatOfAllSpeakers()
        => Assert.Equal(11f / 17, Table("nobody None 0 50", "name NameInSource 10 15").Of(Rule.QuotedAsSaying), 1e-6);

    [Fact]
    public void Row_OfNoRule_Throws() => Assert.Throws<ArgumentException>(() => Table("name NoRule 1 2"));

    /// <summary>A rule that finds speakers has a group; the values of the enum stand in the order of what they decide.</summary>
    [Fact]
    public void EmbeddedRows_AreOfTheRulesThatFindSpeakers()
        => Assert.Equal(
            Enum.GetValues<Rule>().Where(rule => rule is Rule.None or (>= Rule.InterviewRole and <= Rule.FirstPersonOfParent)),
            new EmbeddedData().Rows(CertaintyTable.FileName).Select(columns => Enum.Parse<Rule>(columns[1])).Order());

    [Fact]
    public void EmbeddedShare_OfANameInTheSource_IsAboveThatOfAPronoun()
    {
        CertaintyTable table = ArticlePipeline.Default.Knowledge.Certainties;

        Assert.True(table.Of(Rule.NameInSource) > table.Of(Rule.PronounInSource));
    }

    private static CertaintyTable Table(params string[] rows) => new(new Source(rows));

    private sealed class Source(string[] rows) : IDataSource
    {
        public IEnumerable<string[]> Rows(string file) => rows.Select(row => row.Split(' '));

        public IEnumerable<string[]> Rows(string file, string section) => throw new NotSupportedException();
    }
}
