using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Conventions;

/// <summary>The graph of the package's folders: no stage reaches back, and nothing but the root knows the pipeline.</summary>
public sealed partial class StageGraphTests
{
    /// <summary>What each folder may refer to; the root's models are open to all, its parsers to none.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["root"] = ["Pipeline", "Indexing", "Json", "Rendering", "Diagnostics"],
        ["Models"] = [],
        ["Rules"] = ["Models"],
        ["Gazetteer"] = ["Models"],
        ["Lexicon"] = ["Models", "Rules", "Gazetteer"],
        ["Networks"] = ["Models"],
        ["Text"] = ["Models", "Lexicon", "Gazetteer"],
        ["Datelines"] = ["Models", "Lexicon", "Gazetteer", "Text"],
        ["Quotations"] = ["Models", "Lexicon", "Gazetteer", "Text"],
        ["Syntax"] = ["Models", "Lexicon", "Gazetteer", "Networks", "Text"],
        ["Attributions"] = ["Models", "Lexicon", "Gazetteer", "Networks", "Rules", "Text", "Quotations", "Syntax"],
        ["Mentions"] = ["Models", "Lexicon", "Gazetteer", "Networks", "Rules", "Text", "Datelines", "Syntax", "Attributions"],
        ["Entities"] =
        [
            "Models", "Lexicon", "Gazetteer", "Networks", "Rules", "Text", "Datelines", "Quotations", "Syntax", "Attributions", "Mentions",
        ],
        ["Speakers"] =
        [
            "Lexicon", "Networks", "Rules", "Text", "Datelines", "Quotations", "Syntax", "Attributions", "Mentions", "Entities",
        ],
        ["Claims"] = ["Models", "Lexicon", "Gazetteer", "Text", "Quotations", "Syntax", "Attributions"],
        ["Certainty"] = ["Lexicon", "Rules", "Text", "Quotations", "Attributions", "Speakers", "Claims"],
        ["Pipeline"] =
        [
            "Models", "Lexicon", "Gazetteer", "Networks", "Rules", "Text", "Datelines", "Quotations", "Syntax", "Attributions",
            "Entities", "Speakers", "Claims", "Certainty",
        ],
        ["Indexing"] = ["Gazetteer"],
        ["Json"] = [],
        ["Rendering"] = [],
        ["Diagnostics"] = [],
        ["DependencyInjection"] = [],
    };

    /// <summary>The parsers and the renderer, which stand on the stages.</summary>
    private static readonly string[] Facade = ["NewsParser", "DatelineParser", "QuotationParser", "AttributionParser", "HtmlRenderer"];

    private static readonly ILookup<string, string> TypesByFolder
        = SourceFile.OfPackage.ToLookup(file => file.Folder, file => file.TypeName);

    public static TheoryData<string> Folders => [.. TypesByFolder.Select(group => group.Key).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_RefersToWhatItsPlaceInTheGraphAllows(string folder)
    {
        string[] broken =
        [
            .. from file in SourceFile.OfPackage
               where file.Folder == folder
               from reference in ReferencesOf(string.Join('\n', file.Lines.Select(SourceFile.CodeOf)), folder).Distinct()
               where !Allowed[folder].Contains(reference)
               select $"{file.Path} → {reference}",
        ];

        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    [Fact]
    public void Parser_OfTheRoot_IsKnownToRootAndContainerAlone()
        => Assert.All(
            SourceFile.OfPackage.Where(file => file.Folder is not ("root" or "DependencyInjection")),
            file => Assert.All(file.Lines, line => Assert.False(NamesParser(line), $"{file.Path}: {line.Trim()}")));

    [Fact]
    public void Graph_HasNoCircle()
    {
        var order = new List<string>();
        while (order.Count < Allowed.Count)
        {
            string[] next = [.. Allowed.Where(row => !order.Contains(row.Key) && row.Value.All(order.Contains)).Select(row => row.Key)];
            Assert.NotEmpty(next);
            order.AddRange(next);
        }
    }

    [Theory]
    [InlineData("using NewsParsing.Speakers;", "Speakers")]
    [InlineData("using static NewsParsing.Speakers.ActorStage;", "Speakers")]
    [InlineData("NewsParsing.Speakers.ActorStage stage;", "Speakers")]
    [InlineData("var stage = new Speakers.ActorStage();", "Speakers")]
    [InlineData("buffer.Text.TokenAt(Speakers.Count);", null)]
    public void Reference_ToAFolder_IsSeen(string code, string? folder)
        => Assert.Equal(folder is null ? [] : [folder], ReferencesOf(code, "Text").Distinct());

    /// <summary>The folders that code names: with the package's name, or by one of their types after the folder's own name.</summary>
    private static IEnumerable<string> ReferencesOf(string code, string folder)
        => QualifiedName().Matches(code)
            .Where(match => match.Groups["root"].Success ? Allowed.ContainsKey(match.Groups["folder"].Value)
                : TypesByFolder[match.Groups["folder"].Value].Contains(match.Groups["type"].Value))
            .Select(match => match.Groups["folder"].Value)
            .Where(named => named != folder);

    private static bool NamesParser(string line)
        => Facade.Any(name => Regex.IsMatch(SourceFile.CodeOf(line), $@"(?<![\w.""]){name}\b(?!"")"));

    [GeneratedRegex(@"(?<![\w.])(?<root>NewsParsing\.)?(?<folder>[A-Z]\w*)(\.(?<type>[A-Z]\w*))?")]
    private static partial Regex QualifiedName();
}
