using System.Text.RegularExpressions;
using NewsParsing.Pipeline;

namespace NewsParsing.Tests.Conventions;

/// <summary>Data flows down the list of stages, and docs/pipeline.md shows the list as it is.</summary>
public sealed class PipelineTests
{
    private static readonly string Page = Repository.Read("docs/pipeline.md");
    private static readonly IReadOnlyList<PipelineStep> Steps = ArticlePipeline.Default.Steps;

    public static TheoryData<string> Stages => [.. Enum.GetNames<Stage>()];

    [Fact]
    public void Steps_StandInTheOrderOfTheStages() => Assert.Equal(Enum.GetValues<Stage>(), Steps.Select(step => step.Stage));

    [Fact]
    public void Step_ReadsOnlyTheInputAndWhatEarlierStepsWrite()
    {
        Buffers written = Buffers.Input;
        foreach (PipelineStep step in Steps)
        {
            Assert.Equal(Buffers.None, step.Reads & ~written);
            written |= step.Writes;
        }
    }

    /// <summary>And the input by none.</summary>
    [Fact]
    public void Buffer_IsWrittenByOneStep()
        => Assert.Equal(
            Enum.GetValues<Buffers>().Except([Buffers.None, Buffers.Input]), Steps.SelectMany(step => Each(step.Writes)).Order());

    [Fact]
    public void Page_Table_SaysWhatEachStepReadsAndWrites()
        => Assert.Equal(
            Steps.Select(step => $"{step.Stage}: {Names(step.Reads)} to {Names(step.Writes)}"),
            Rows("source of the method").Select(row => $"{Quoted(row[0])}: {Quoted(row[1])} to {Quoted(row[2])}"));

    [Fact]
    public void Page_Sections_FollowTheSteps()
        => Assert.Equal(
            Steps.Select(step => step.Stage.ToString()),
            Regex.Matches(Page, "^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Take(Steps.Count));

    [Theory]
    [MemberData(nameof(Stages))]
    public void Page_TableOfTypes_NamesThoseOfTheStage(string stage)
    {
        string[] row = Assert.Single(Rows("scratch"), row => Quoted(row[0]) == stage);
        string folder = stage switch { "Head" => "Datelines", "Actors" => "Speakers", _ => stage };

        Assert.Contains(SourceFile.OfPackage, file => file.Folder == folder && file.TypeName == Quoted(row[1]));
        Assert.Equal(TypeOf(stage), Quoted(row[2]));
        // HeadScratch beside Head, AttributionScratch beside Attributions.
        Assert.Equal(TypeOf(stage + "Scratch") ?? TypeOf(stage.TrimEnd('s') + "Scratch") ?? "", Quoted(row[3]));
    }

    private static string? TypeOf(string property) => typeof(ParseWorkspace).GetProperty(property)?.PropertyType.Name;

    private static IEnumerable<Buffers> Each(Buffers buffers)
        => Enum.GetValues<Buffers>().Where(buffer => buffer != Buffers.None && buffers.HasFlag(buffer));

    private static string Names(Buffers buffers) => string.Join(", ", Each(buffers));

    /// <summary>The rows below the head that ends with a column of this name, without it.</summary>
    private static IEnumerable<string[]> Rows(string lastColumn)
        => Regex.Match(Page, $@"^\|.*\| {lastColumn} \|\n\|[ |-]+\n((?:\|.*\n)+)", RegexOptions.Multiline).Groups[1].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split('|')[1..^1]);

    /// <summary>What stands between backticks in a cell.</summary>
    private static string Quoted(string cell) => string.Join(", ", Regex.Matches(cell, "`([^`]+)`").Select(match => match.Groups[1].Value));
}
