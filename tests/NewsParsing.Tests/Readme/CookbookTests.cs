using System.Text;

namespace NewsParsing.Tests.Readme;

/// <summary>What docs/cookbook.md shows compiles, runs, and is printed there as it stands in <see cref="CookbookSnippets"/>.</summary>
[Collection(ConsoleOutput.Collection)]
public sealed class CookbookTests
{
    private static readonly Article Seed = NewsParser.Default.Parse(Repository.Seed);

    [Fact]
    public void CodeBlocks_AreTheSnippets()
    {
        IEnumerable<string> blocks = CodeBlocks.OfPage("docs/cookbook.md");
        IEnumerable<string> snippets = CodeBlocks.OfSource("tests/NewsParsing.Tests/Readme/CookbookSnippets.cs");

        Assert.Equal(snippets.Order(StringComparer.Ordinal), blocks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Speakers_PrintsWhatIsSure()
        => Assert.Contains("Donald Trump:\n", ConsoleOutput.Of(() => CookbookSnippets.Speakers(Seed)), StringComparison.Ordinal);

    [Fact]
    public void Mentions_PrintsWhoSaysSomethingOfSomebody()
    {
        string printed = ConsoleOutput.Of(() => CookbookSnippets.Mentions(
            NewsParser.Default.Parse("Omar Reyes said that Zelenskiy had called the mayor. “It rained,” Ada Brook said.")));

        Assert.StartsWith("Omar Reyes on Zelenskiy: Zelenskiy had called the mayor", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void List_JoinsArticlesByTheIdOfTheList()
    {
        using var people = new MemoryStream(Encoding.UTF8.GetBytes(
            """{"people": [{"name": "Tan See Leng", "aliases": ["Dr Tan"], "id": "Q7682362"}]}"""));
        var tan = new Actor { Id = "a1", Name = "Tan See Leng", Kind = ActorKind.Person };
        var quote = new Quote { Id = "q1", Text = "“Yes.”", Spans = [new(0, 6)], Kind = QuoteKind.Direct, Speakers = [tan] };
        var earlier = new Article { Text = "“Yes.”", Actors = [tan], Quotes = [quote] };

        string printed = ConsoleOutput.Of(() => CookbookSnippets.ListAsync(people, [earlier]).GetAwaiter().GetResult());

        Assert.Contains("in 2 articles", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Wire_GetsTheWordsBack()
        => Assert.Equal(Seed.TextOf(Seed.Quotes[0].Spans[0]), CookbookSnippets.Wire(Seed, Repository.Seed));

    [Fact]
    public void Page_HasStyleAndQuotes()
    {
        using var output = new StringWriter();

        CookbookSnippets.Page(Seed, output);

        Assert.StartsWith("<style>", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("story-1-", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_NamesRules()
        => Assert.Matches("q[0-9]+: .+ by [A-Z][A-Za-z]+, ", ConsoleOutput.Of(() => CookbookSnippets.Explain(Seed)));

    [Fact]
    public void Clean_JoinsLines()
    {
        const string text = "The mayor spoke on Tuesday in the old\nhall. “We have waited long enough\nfor this bridge.” "
            + "Nobody objected to\nthe plan.";

        Assert.Equal("“We have waited long enough for this bridge.”\n", ConsoleOutput.Of(() => CookbookSnippets.Clean(text)));
    }
}
