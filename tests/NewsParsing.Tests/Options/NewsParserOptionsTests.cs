using Microsoft.Extensions.DependencyInjection;

namespace NewsParsing.Tests.Options;

/// <summary>What a parser does with options as a whole.</summary>
public sealed class NewsParserOptionsTests
{
    private const string Text = "BERGEN — Harbour master Lena Oduya said on Monday that “the ferry” would sail. She whatsapped the crew.";

    public static TheoryData<NewsParserOptions, string> Faults => new()
    {
        { new() { People = ["Lena Oduya", " "] }, "People[1]: the name is empty." },
        { new() { People = [new() { Name = "Ana", Aliases = ["Lind\nReyes"] }] }, "People[0]: an alias holds a control character" },
        { new() { People = [new() { Name = "Ana", ExternalId = "" }] }, "People[0]: the id is empty." },
        { new() { People = [new() { Name = "Ana", Gender = (Gender)7 }] }, "People[0]: 7 is no gender." },
        { new() { Organizations = ["—"] }, "Organizations[0]: the name '—' holds neither a letter nor a digit." },
        { new() { Organizations = [null!] }, "Organizations[0]: the entry is null." },
        { new() { Places = [new() { Name = "Ålesund", Country = "" }] }, "Places[0]: the country is empty." },
        { new() { Honorifics = [new string('x', 201)] }, "Honorifics[0]: the name has 201 characters, 200 are the most." },
        { new() { Agencies = [""] }, "Agencies[0]: the name is empty." },
        { new() { CueVerbs = ["make peace"] }, "CueVerbs[0]: the lemma 'make peace' is a verb and 'peace', which is no particle" },
        { new() { CueVerbs = ["say2"] }, "CueVerbs[0]: the lemma 'say2' holds '2', which is no letter." },
        { new() { CueVerbs = ["clap  back"] }, "CueVerbs[0]: the lemma 'clap  back' is no word." },
        { new() { CueVerbs = [new() { Lemma = "misspeak", Participle = "misspoken" }] }, "CueVerbs[0]: it has a participle and no past." },
        { new() { CueVerbs = [new() { Lemma = "say", Act = (SpeechAct)99 }] }, "CueVerbs[0]: 99 is no speech act." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Entry_Wrong_IsNamed(NewsParserOptions options, string message)
        => Assert.StartsWith(
            message, Assert.Throws<ArgumentException>(nameof(options), () => new NewsParser(options)).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("options", () => new NewsParser((NewsParserOptions)null!));
        Assert.Throws<ArgumentNullException>(() => new NewsParserOptions { People = null! });
    }

    [Fact]
    public void Options_Empty_ChangeNothing()
        => Assert.Equal(NewsParser.Default.Parse(Text), new NewsParser(new NewsParserOptions()).Parse(Text));

    /// <summary>A name that a text lacks costs a look-up, and changes nothing.</summary>
    [Fact]
    public void Options_OfOtherNames_ChangeNothing()
        => Assert.Equal(
            NewsParser.Default.Parse(Text),
            new NewsParser(new() { People = ["Ana Lind"], Organizations = ["Harlow"], Honorifics = ["Datuk"] }).Parse(Text));

    [Fact]
    public void Options_ListThatGrowsAfterwards_IsAnotherList()
    {
        List<KnownPerson> people = ["Lena Oduya"];
        var options = new NewsParserOptions { People = people };
        people.Add("Ana Lind");

        Assert.Equal(["Lena Oduya"], options.People.Select(person => person.Name));
        Assert.Equal(options, new NewsParserOptions { People = ["Lena Oduya"] });
    }

    [Fact]
    public void Parser_WithOptions_OnManyThreads_EqualsOne()
    {
        var parser = new NewsParser(new() { People = [new() { Name = "Lena Oduya", ExternalId = "1" }], CueVerbs = ["whatsapp"] });
        Article one = parser.Parse(Text);

        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => parser.Parse(Text)).ToArray(), article => Assert.Equal(one, article));
        Assert.Contains(one.Actors, actor => actor.ExternalId == "1");
    }

    [Fact]
    public void Parser_AfterATextWithNames_ReadsTheNextAsBefore()
    {
        var parser = new NewsParser(new NewsParserOptions { People = ["Lena Oduya"] });
        const string other = "Ana Lind said the ferry would sail. The mayor denied it.";
        parser.Parse(Text);

        Assert.Equal(NewsParser.Default.Parse(other), parser.Parse(other));
    }

    [Fact]
    public void Services_WithOptions_GiveParsersThatKnowThem()
    {
        var options = new NewsParserOptions { People = [new() { Name = "Lena Oduya", ExternalId = "1" }], Places = ["Oodnadatta"] };
        using ServiceProvider provider = new ServiceCollection().AddNewsParsing(options).BuildServiceProvider();

        Assert.Contains(provider.GetRequiredService<NewsParser>().Parse(Text).Actors, actor => actor.ExternalId == "1");
        Assert.NotNull(provider.GetRequiredService<DatelineParser>().Parse("Oodnadatta — The river rose on Friday and cut the road."));
        Assert.Same(provider.GetRequiredService<NewsParser>(), provider.GetRequiredService<NewsParser>());
    }

    [Fact]
    public void Services_WithWrongOptions_AreRefusedAtOnce()
        => Assert.Throws<ArgumentException>(() => new ServiceCollection().AddNewsParsing(new NewsParserOptions { People = [""] }));

    [Fact]
    public void Services_OptionsOfAnotherService_AreAskedForOnce()
    {
        int calls = 0;
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(new NewsParserOptions { People = [new() { Name = "Lena Oduya", ExternalId = "1" }] })
            .AddNewsParsing(services =>
            {
                calls++;
                return services.GetRequiredService<NewsParserOptions>();
            })
            .BuildServiceProvider();

        Assert.Contains(provider.GetRequiredService<NewsParser>().Parse(Text).Actors, actor => actor.ExternalId == "1");
        Assert.NotNull(provider.GetRequiredService<AttributionParser>());
        Assert.Equal(1, calls);
    }
}
