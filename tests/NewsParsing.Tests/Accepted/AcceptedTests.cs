using Xunit.Abstractions;

namespace NewsParsing.Tests.Accepted;

/// <summary>
/// What the trained models answer, file by file: so many cases must be right, whichever they are, and the file must record today's wrong
/// answers, so that a training that makes one worse is seen in its diff. <c>UPDATE_ACCEPTED=1 dotnet test</c> records them.
/// </summary>
public sealed class AcceptedTests(ITestOutputHelper output)
{
    private const string Folder = "tests/NewsParsing.Tests/Accepted";
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE_ACCEPTED") == "1";

    public static TheoryData<string> Files
        => [
            .. Directory.GetFiles(Path.Combine(Repository.Root, Folder), "*.txt").Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Answers_AreRightAsOftenAsTheFloorSays(string name)
    {
        AcceptedFile file = AcceptedFile.Parse(Repository.Read(Folder + "/" + name));
        IReadOnlyList<string>[] given = [.. file.Cases.Select(item => Answers.Of(file.Reader, item.Text, item.Wanted))];
        if (IsUpdate)
        {
            File.WriteAllText(Path.Combine(Repository.Root, Folder, name), file.With(given));
        }

        var answers = file.Cases.Zip(given, (asked, answer) => (Case: asked, Given: answer)).ToList();
        string[] wrong = [.. answers.Where(item => !item.Case.IsRight(item.Given)).Select(item => item.Case.Describe(item.Given))];
        string[] unrecorded = [.. answers.Where(item => !item.Case.IsRecorded(item.Given)).Select(item => item.Case.Describe(item.Given))];
        int right = file.Cases.Count - wrong.Length;
        string report = $"{name}: {right} of {file.Cases.Count} right, floor {file.Floor}\n{string.Join('\n', wrong)}";
        output.WriteLine(report);

        Assert.True(right >= file.Floor, report);
        Assert.True(
            IsUpdate || unrecorded.Length == 0,
            $"{report}\nAnswers have changed; UPDATE_ACCEPTED=1 dotnet test records them:\n{string.Join('\n', unrecorded)}");
    }

    [Fact]
    public void HardCases_EveryPhenomenon_HasThreeArticles()
    {
        ILookup<string, AcceptedCase> cases = AcceptedFile.Parse(Repository.Read(Folder + "/hard-cases.txt")).Cases
            .ToLookup(item => item.Phenomenon.Split(' ')[0]);
        Assert.All(Enumerable.Range(1, 18), number => Assert.InRange(cases[$"{number}"].Count(), 3, int.MaxValue));
    }
}
