using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Tests.Lexicon;

/// <summary>Rules that hold for every word list and gazetteer.</summary>
public sealed class DataFileTests
{
    public static TheoryData<string> Files => [.. DataFiles.All];

    /// <summary>Classes that no word can be in at once, and why.</summary>
    public static TheoryData<string, string, string, string> Contradictions => new()
    {
        { "lexicon/people.tsv", "femaleHonorific", "maleHonorific", "an address says the gender or does not" },
        { "lexicon/people.tsv", "honorific", "femaleHonorific", "an address says the gender or does not" },
        { "lexicon/people.tsv", "honorific", "maleHonorific", "an address says the gender or does not" },
        { "lexicon/people.tsv", "femaleNoun", "maleNoun", "a noun of either gender stands among the person nouns alone" },
        { "lexicon/people.tsv", "femaleNoun", "maleHonorific", "both give the bearer's gender" },
        { "lexicon/people.tsv", "maleNoun", "femaleHonorific", "both give the bearer's gender" },
        { "lexicon/first-names.tsv", "femaleFirstName", "maleFirstName", "names of either gender have a class of their own" },
        { "lexicon/first-names.tsv", "femaleFirstName", "firstName", "names of either gender have a class of their own" },
        { "lexicon/first-names.tsv", "maleFirstName", "firstName", "names of either gender have a class of their own" },
        { "lexicon/names.tsv", "nameParticle", "nameSuffix", "one stands before a family name, the other after it" },
        { "lexicon/names.tsv", "notName", "nameAdjective", "one never begins a name, the other may" },
        { "lexicon/closed-classes.tsv", "determiner", "preposition", "one opens a noun phrase, the other governs it" },
        { "lexicon/closed-classes.tsv", "subject", "preposition", "a preposition is no pronoun" },
        { "lexicon/closed-classes.tsv", "coordinator", "subordinator", "a clause that follows is of the same rank or below" },
        { "lexicon/closed-classes.tsv", "coordinator", "preposition", "what follows is of the same rank or governed" },
        { "lexicon/closed-classes.tsv", "weekday", "month", "a date has one of each" },
        { "lexicon/closed-classes.tsv", "modal", "preposition", "a preposition is no verb" },
        { "lexicon/closed-classes.tsv", "auxiliary", "preposition", "a preposition is no verb" },
        { "lexicon/closed-classes.tsv", "negator verb", "negator subject", "each says where the word stands" },
        { "lexicon/reporting-words.tsv", "epithet positive", "epithet negative", "an epithet is praise or blame" },
    };

    /// <summary>The same over two files.</summary>
    public static TheoryData<string, string, string, string, string> ContradictionsOfFiles => new()
    {
        { "lexicon/people.tsv", "personNoun", "lexicon/organizations.tsv", "groupNoun", "one person or several" },
        { "lexicon/people.tsv", "personNoun", "lexicon/organizations.tsv", "documentNoun", "a person or a text" },
        { "lexicon/people.tsv", "personNoun", "lexicon/organizations.tsv", "placeWord", "a person or a place" },
        { "lexicon/people.tsv", "personNoun", "lexicon/organizations.tsv", "companyNoun", "a person or a company" },
        { "lexicon/people.tsv", "personNoun", "lexicon/closed-classes.tsv", "preposition", "a preposition is no noun" },
        { "lexicon/people.tsv", "personNoun", "lexicon/closed-classes.tsv", "functionWord", "a role is no word of a closed class" },
        { "lexicon/people.tsv", "title", "lexicon/closed-classes.tsv", "functionWord", "a title begins a name, a closed-class word none" },
        { "lexicon/people.tsv", "personNoun", "lexicon/names.tsv", "notName", "a role names an actor" },
        { "lexicon/morphology.tsv", "verb", "lexicon/closed-classes.tsv", "preposition", "a preposition is no verb" },
        { "lexicon/morphology.tsv", "verb", "lexicon/closed-classes.tsv", "determiner", "a determiner is no verb" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_Header_SaysWhatAndWhenceAndForWhom(string file)
    {
        string[] header = [.. DataFiles.Lines(file).TakeWhile(line => line[0] == '#')];

        Assert.All(["# Content: ", "# Origin: ", "# Read by: ", "# Licence: "], field
            => Assert.Contains(header, line => line.StartsWith(field, StringComparison.Ordinal) && line.Length > field.Length));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_List_RepeatsNoEntry(string file)
        => Assert.All(DataFiles.Entries(file),
            list => Assert.Empty(Forms(list).GroupBy(form => form.Key).Where(same => same.Count() > 1).SelectMany(same => same)));

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Word_Class_DoesNotContradictAnother(string file, string one, string other, string reason)
        => Check(file, one, file, other, reason);

    [Theory]
    [MemberData(nameof(ContradictionsOfFiles))]
    public void Word_Class_DoesNotContradictThatOfAnotherFile(string file, string one, string otherFile, string other, string reason)
        => Check(file, one, otherFile, other, reason);

    /// <summary>With <c>he</c> among the honorifics, <c>He Smith</c> would be a man called Smith; a text need not show it.</summary>
    [Theory]
    [InlineData("title")]
    [InlineData("honorific")]
    [InlineData("femaleHonorific")]
    [InlineData("maleHonorific")]
    public void Word_BeforeAName_IsNoPronounAndOfNoClosedClass(string section)
    {
        // All lists of the file but those of nouns and verbs.
        string[] open = ["time", "audience", "frequentVerb"];
        ILookup<ulong, string> closed = DataFiles.Entries("lexicon/closed-classes.tsv").Where(list => !open.Contains(list.Key))
            .SelectMany(list => list, (list, word) => (list.Key, Word: word))
            .ToLookup(entry => FormHash.Of(entry.Word), entry => entry.Key);
        string[] words = [.. DataFiles.Entries("lexicon/people.tsv")[section]];

        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.Empty(closed[FormHash.Of(word)]));
    }

    [Fact]
    public void Files_AllParts_AreReadByTheKnowledge()
    {
        var source = new RecordingSource();
        var knowledge = new Knowledge(source);
        foreach (System.Reflection.PropertyInfo property in typeof(Knowledge).GetProperties())
        {
            Assert.NotNull(property.GetValue(knowledge));
        }

        // What a user's verbs are read as is asked for with the first of them.
        Assert.False(knowledge.With(new NewsParserOptions { CueVerbs = ["whatsapp"] }).Verbs.IsEmpty);
        var data = new EmbeddedData();
        IEnumerable<string> parts = DataFiles.All.SelectMany(file => data.Rows(file).Select(columns => $"{file} {columns[0]}").Distinct());

        Assert.DoesNotContain(
            parts, part => !source.Asked.Contains(part) && !source.Asked.Contains(part[..part.IndexOf(' ', StringComparison.Ordinal)]));
    }

    [Fact]
    public void Sections_Asked_AreThere()
    {
        var source = new RecordingSource();
        var knowledge = new Knowledge(source);
        foreach (System.Reflection.PropertyInfo property in typeof(Knowledge).GetProperties())
        {
            property.GetValue(knowledge);
        }

        var data = new EmbeddedData();

        Assert.All(source.Asked.Select(part => part.Split(' ')).Where(part => part.Length > 1),
            part => Assert.NotEmpty(data.Rows(part[0], part[1])));
    }

    private static void Check(string file, string one, string otherFile, string other, string reason)
    {
        string[] words = [.. DataFiles.Entries(file)[one]];
        string[] others = [.. DataFiles.Entries(otherFile)[other]];

        Assert.NotEmpty(words);
        Assert.NotEmpty(others);
        Assert.True(!Forms(words).Select(form => form.Key).Intersect(Forms(others).Select(form => form.Key)).Any(),
            $"{string.Join(' ', words.Intersect(others, StringComparer.OrdinalIgnoreCase))}: {reason}");
    }

    private static IEnumerable<(ulong Key, string Word)> Forms(IEnumerable<string> words)
        => words.Select(word => (FormHash.Of(word), word));
}
