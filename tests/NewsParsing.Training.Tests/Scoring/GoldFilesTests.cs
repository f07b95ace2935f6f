using System.Text.Json;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Tests.Scoring;

/// <summary>What makes a file of tests/gold well formed. A message names the file and says where the words really stand.</summary>
public sealed class GoldFilesTests
{
    private static readonly string[] Kinds =
        ["Person", "Organization", "Location", "Facility", "NORP", "Product", "Misc", "Date", "Money"];

    /// <summary>What the articles have to cover together; <c>README.md</c> beside them says what each means.</summary>
    private static readonly string[] Phenomena =
    [
        "cue-before", "cue-between", "cue-after", "inverted-cue", "colon-cue", "no-cue", "multi-paragraph", "single-marks",
        "straight-marks", "nested-quote", "mixed-quote", "scare-quote", "title-of-work", "headline-quote", "signed-quote",
        "unattributed-quote",
        "indirect", "according-to", "passive-report", "nested-report", "negated-claim", "question", "promise", "warning",
        "pronoun-he", "pronoun-she", "pronoun-they", "pronoun-it", "description", "surname", "given-name", "same-family-name",
        "family-name-first", "particle", "initials", "honorific", "joint-speakers", "organization", "spokesperson", "document", "post",
        "unnamed-source",
        "place-as-speaker", "capital-for-government", "demonym", "interview-qa", "interview-labels", "dateline", "byline",
        "africa", "asia", "australasia", "caribbean", "europe", "latin-america", "middle-east", "north-america", "pacific",
    ];

    private static readonly string[] FileNames = [.. GoldFolder.Files(GoldFolder.Find()).Select(path => Path.GetFileName(path))];

    public static TheoryData<string> Names => [.. FileNames];

    [Fact]
    public void Folder_HoldsThirtyArticles() => Assert.True(FileNames.Length >= 30, $"{FileNames.Length} articles");

    [Fact]
    public void Folder_CoversEveryPhenomenon_AndNoOther()
    {
        IEnumerable<string> covered = FileNames
            .SelectMany(name => Read(name).GetProperty("phenomena").EnumerateArray(), (_, phenomenon) => phenomenon.GetString()!);

        Assert.Equal(Phenomena.Order(StringComparer.Ordinal), covered.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Article_IsShort_AndNamedAsItsFile(string name)
    {
        JsonElement article = Read(name);
        string text = article.GetProperty("text").GetString()!;

        Assert.Equal(Path.GetFileNameWithoutExtension(name), article.GetProperty("id").GetString());
        Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 60, 250);
        // Offsets in code points and in UTF-16 code units are the same only without them.
        Assert.DoesNotContain(text, char.IsSurrogate);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Spans_HoldTheWordsThatStandBesideThem(string name)
    {
        JsonElement article = Read(name);
        string text = article.GetProperty("text").GetString()!;
        foreach (JsonElement quote in article.GetProperty("quotes").EnumerateArray())
        {
            AssertWords(name, text, quote.GetProperty("text").GetString()!, [.. quote.GetProperty("spans").EnumerateArray()]);
        }

        foreach (JsonElement claim in article.GetProperty("claims").EnumerateArray())
        {
            AssertWords(name, text, claim.GetProperty("text").GetString()!, [claim.GetProperty("content")]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void CuesAndNames_BeginAndEndWithAWord(string name)
    {
        JsonElement article = Read(name);
        string text = article.GetProperty("text").GetString()!;
        JsonElement[] reports = [.. Reports(article)];
        JsonElement[] names = [.. article.GetProperty("entities").EnumerateArray()];
        IEnumerable<JsonElement> spans = reports.Select(report => report.GetProperty("cue"))
            .Concat(Speakers(reports).Select(speaker => speaker.GetProperty("span")))
            .Where(span => span.ValueKind == JsonValueKind.Array)
            .Concat(names);
        foreach (JsonElement span in spans)
        {
            (int start, int end) = Ends(span);
            Assert.True(0 <= start && start < end && end <= text.Length, $"{name}: {start} to {end} is outside the text");
            bool isWhole = char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[end - 1])
                && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            Assert.True(isWhole, $"{name}: “{text[start..end]}” at {start} cuts a word");
        }

        Assert.All(names, entity => Assert.Contains(entity[2].GetString(), Kinds));
        Assert.All(
            names.Zip(names.Skip(1)),
            pair => Assert.True(Ends(pair.First).End <= Ends(pair.Second).Start, $"{name}: names overlap"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quotations_BeginWithAMark_AndSpeechHasASpeaker(string name)
    {
        JsonElement article = Read(name);
        string text = article.GetProperty("text").GetString()!;
        foreach (JsonElement quote in article.GetProperty("quotes").EnumerateArray())
        {
            string words = quote.GetProperty("text").GetString()!;
            Assert.All(quote.GetProperty("spans").EnumerateArray(), span => Assert.Contains(text[span[0].GetInt32()], "“‘\"'"));
            bool isOther = quote.GetProperty("kind").GetString() == "other";
            Assert.True(isOther == (quote.GetProperty("speaker").ValueKind == JsonValueKind.Null), $"{name}: the speaker of {words}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Speakers_AreNamedAsInTheText(string name)
    {
        JsonElement article = Read(name);
        string text = article.GetProperty("text").GetString()!;
        foreach (JsonElement speaker in Speakers(Reports(article)))
        {
            string canonical = speaker.GetProperty("canonical").GetString()!;
            string[] aliases = [.. speaker.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!)];
            // Joint speakers may stand apart in the text; their single names are among the aliases.
            bool isNamed = Holds(text, canonical)
                || (canonical.Contains(" and ", StringComparison.Ordinal) && canonical.Split(" and ").All(single => Holds(text, single)));
            Assert.True(isNamed, $"{name}: the text does not hold “{canonical}”");
            Assert.All(aliases, alias => Assert.True(Holds(text, alias), $"{name}: the text does not hold “{alias}”"));
            Assert.DoesNotContain(canonical, aliases);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Article_IsReadByTheMeters(string name)
    {
        SpeakerGold gold = SpeakerGold.Read(Path.Combine(GoldFolder.Find(), name)).Single();

        Assert.NotNull(gold.Quotes);
        Assert.NotNull(gold.Claims);
        Assert.NotEmpty(gold.Names!);
    }

    private static JsonElement Read(string name) => JsonElement.Parse(File.ReadAllText(Path.Combine(GoldFolder.Find(), name)));

    private static IEnumerable<JsonElement> Reports(JsonElement article)
        => article.GetProperty("quotes").EnumerateArray().Concat(article.GetProperty("claims").EnumerateArray());

    private static IEnumerable<JsonElement> Speakers(IEnumerable<JsonElement> reports)
        => reports.Select(report => report.GetProperty("speaker")).Where(speaker => speaker.ValueKind == JsonValueKind.Object);

    private static (int Start, int End) Ends(JsonElement span) => (span[0].GetInt32(), span[1].GetInt32());

    private static bool Holds(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static void AssertWords(string name, string text, string words, JsonElement[] spans)
    {
        string found = string.Join(' ', spans.Select(Ends)
            .Select(span => text[Math.Min(span.Start, text.Length)..Math.Clamp(span.End, Math.Min(span.Start, text.Length), text.Length)]));
        int place = text.IndexOf(words, StringComparison.Ordinal);
        string advice = place < 0 ? "the text does not hold them in one piece" : $"they stand at [{place}, {place + words.Length}]";
        Assert.True(found == words, $"{name}: “{words}”: the spans hold “{found}”; {advice}");
    }
}
