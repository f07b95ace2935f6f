namespace NewsParsing.Wasm.Tests;

/// <summary>How the page gets its parser: what is fetched, when, and what is shown meanwhile.</summary>
[Collection(OneBrowser.Name)]
public sealed class PageLoadTests(PageFixture fixture)
{
    private const string Text = "“We are ready,” Mayor Jane Roe said. She denied that the walls were weak.";

    [BrowserFact]
    public void Smoke()
    {
        var page = new PageDriver(fixture, isFresh: true);
        page.Read(Text);
        try { page.UntilResult(); }
        finally { Console.Error.WriteLine(string.Join("\n", page.Complaints()) + page.Find("#error").Text + page.Find("#getting").Text); }
    }
}
