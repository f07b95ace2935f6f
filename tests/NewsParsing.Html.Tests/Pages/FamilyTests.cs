using NewsParsing.Html.Tests.Pages;
using Xunit.Abstractions;

namespace NewsParsing.Html.Tests;

/// <summary>Text and metadata of the pages of all families.</summary>
public sealed class FamilyTests(ITestOutputHelper output)
{
    public static TheoryData<string> KnownPages => [.. Families.Known.Select(page => page.ToString())];

    public static TheoryData<string> UnreadPages => [.. Families.Unread.Select(page => page.ToString())];

    [Theory]
    [MemberData(nameof(KnownPages))]
    public void KnownPage_GivesItsTextAndMetadata(string name) => Check(Families.Known.Single(page => page.ToString() == name));

    [Theory]
    [MemberData(nameof(UnreadPages))]
    public void UnreadPage_GivesItsTextAndMetadata(string name) => Check(Families.Unread.Single(page => page.ToString() == name));

    public static TheoryData<string> LongPages => [.. Families.LongStories.Select(page => page.ToString())];

    [Theory]
    [MemberData(nameof(LongPages))]
    public void LongPage_GivesItsTextAndMetadata(string name) => Check(Families.LongStories.Single(page => page.ToString() == name));

    private void Check(GoldPage gold)
    {
        NewsPage page = PageScore.Read(gold);
        PageScore score = PageScore.Of(gold, page);
        output.WriteLine(
            $"SCORE {gold} {page.Extraction} gold {score.Gold} found {score.Found} right {score.Right} faults {score.Faults.Count}");
        Assert.True(score.Faults.Count == 0, $"{gold} ({page.Extraction})\n" + string.Join('\n', score.Faults));
    }
}
