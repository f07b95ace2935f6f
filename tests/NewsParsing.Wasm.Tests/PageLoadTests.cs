using System.IO.Compression;
using OpenQA.Selenium;

namespace NewsParsing.Wasm.Tests;

/// <summary>How the page gets its parser: what is fetched and when, what is shown meanwhile, and what goes out.</summary>
[Collection(OneBrowser.Name)]
public sealed class PageLoadTests(PageFixture fixture)
{
    /// <summary>The most that may be fetched beside the weights.</summary>
    // 2.37 MB today, of which .NET's runtime and its core library are 1.5: what grows by a tenth of the rest was not meant to.
    private const long MaxBytes = 2_500_000;

    private const string Text = "“We are ready,” Mayor Jane Roe said. She denied that the walls were weak.";

    private const string Html = "<!doctype html><html><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1>"
        + "<p>The bridge over the river was opened to all traffic on Monday after a long winter.</p>"
        + "<p>“It is open at last, and nobody is happier than I am,” Ada Brook said at the toll house.</p></article></body></html>";

    [BrowserFact]
    public void Progress_IsShownInBytes_WhileTheReaderMayPaste()
    {
        using BrowserNetwork network = BrowserNetwork.Slow(fixture, 4_000_000);
        var page = new PageDriver(fixture, 390, isFresh: true);
        page.Until(() => page.Find("#getting-bytes").Text.Length > 0);

        IWebElement bar = page.Find("#progress");
        Assert.Equal("The parser is loading into your browser.", ((WebElement)bar).ComputedAccessibleLabel);
        Assert.Equal("progressbar", ((WebElement)bar).ComputedAccessibleRole);
        Assert.Equal("status", page.Find("#getting-title").GetDomAttribute("role"));
        Assert.Matches("^[0-9]+\\.[0-9] of 1[0-9]\\.[0-9] MB$", page.Find("#getting-bytes").Text);
        Assert.InRange(page.Number("document.documentElement.scrollWidth"), 1, 390);
        page.Until(() => page.Run("return document.querySelector('#progress').value > 0.3") is true);
        // Loading takes the focus from nobody.
        Assert.NotEqual("progress", page.Run("return document.activeElement.id"));

        page.Read(Text);
        page.Until(() => page.Find("#cancel").Displayed);
        page.UntilResult();
        page.Until(() => !page.Find("#getting").Displayed);
        Assert.Equal(["Jane Roe"], page.Seen("#speakers bdi").Select(name => name.Text));
    }

    [BrowserFact]
    public void Files_AreSmall_AndThoseForWebPagesComeWithTheFirstOne()
    {
        fixture.Requests.Clear();
        using (BrowserNetwork.Slow(fixture, -1))
        {
            var page = new PageDriver(fixture, isFresh: true);
            page.Read(Text);
            page.UntilResult();
            long weights = Directory.GetFiles(Path.Combine(Repository.Root, "src/NewsParsing/Models/Data"), "*.bin").Sum(Compressed);
            long all = fixture.Requests.Sum(request => request.Bytes);
            Console.WriteLine($"{all:N0} bytes over the wire, {all - weights:N0} beside the weights");
            Assert.InRange(all - weights, 1_000_000, MaxBytes);
            Assert.DoesNotContain(fixture.Requests, request => request.Path.Contains("AngleSharp", StringComparison.Ordinal));

            fixture.Requests.Clear();
            page = new PageDriver(fixture);
            page.Read(Text);
            page.UntilResult();
            Assert.Empty(fixture.Requests);

            page = new PageDriver(fixture);
            page.Read(Html);
            page.UntilResult();
            Assert.Contains(fixture.Requests, request => request.Path.Contains("AngleSharp", StringComparison.Ordinal));
        }

        static long Compressed(string file)
        {
            using var to = new MemoryStream();
            using (var gzip = new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                gzip.Write(File.ReadAllBytes(file));
            }

            return to.Length;
        }
    }

    [BrowserFact]
    public void Offline_AllGoesOn()
    {
        var page = new PageDriver(fixture);
        page.Read(Html);
        page.UntilResult();
        using (BrowserNetwork.Offline(fixture))
        {
            foreach (string text in new[] { Text, Html })
            {
                page = new PageDriver(fixture);
                page.Read(text);
                page.UntilResult();
                Assert.Contains("1 quote", page.Find("#facts").Text, StringComparison.Ordinal);
                Assert.StartsWith("{\"formatVersion\"", page.Take("json").Text, StringComparison.Ordinal);
            }
        }
    }

    [BrowserFact]
    public void Parse_LeavesThePageAlone_AndCanBeCancelled()
    {
        var page = new PageDriver(fixture);
        // Some 10,000 words, seconds of WebAssembly. More would keep the browser itself busy, with the text's layout.
        page.Read(string.Concat(Enumerable.Repeat(Text + "\n\n", 700)));
        page.Until(() => page.Find("#cancel").Displayed);
        long longest = (long)page.RunAsync("""
            const done = arguments[0];
            let last = performance.now();
            let longest = 0;
            const clock = setInterval(() => { longest = Math.max(longest, performance.now() - last); last = performance.now(); }, 20);
            setTimeout(() => { clearInterval(clock); done(Math.round(longest)); }, 700);
            """)!;
        // A page that parsed itself would stand still all the while.
        Assert.InRange(longest, 0, 500);
        Assert.True(page.Find("#cancel").Displayed);
        page.Find("#cancel").Click();
        page.Until(() => !page.Find("#cancel").Displayed);
        Assert.Equal("Cancelled.", page.Find("#status").GetDomProperty("textContent"));
        Assert.Equal("text", page.Run("return document.activeElement.id"));

        page.Read(Text);
        page.UntilResult();
    }

    [BrowserFact]
    public void AFileThatDoesNotCome_IsSaid_AndTriedAgain()
    {
        PageDriver page;
        using (BrowserNetwork.Without(fixture, "*NewsParsing.wasm.gz*"))
        {
            page = new PageDriver(fixture, isFresh: true);
            page.Until(() => page.Find("#getting").Text.StartsWith("The parser could not be loaded.", StringComparison.Ordinal));
            page.Read(Text);
            page.Until(() => page.Find("#error").Displayed);
            Assert.Equal("The parser could not be loaded", page.Find("#error-title").Text);
        }

        page.Find("#again").Click();
        page.UntilResult();
        Assert.False(page.Find("#getting").Displayed);
        page.Complaints();
    }

    [BrowserFact]
    public void Policy_LetsNothingOut_AlsoFromTheParsersThread()
    {
        var page = new PageDriver(fixture);
        const string Reach = "fetch('http://127.0.0.1:9/').then(() => 'sent', (error) => error.message)";

        // A refused connection of the network gives the same message; the console says which it was.
        page.RunAsync($"const done = arguments[0]; {Reach}.then(done);");
        Assert.Contains(page.Complaints(), message => message.Contains("Content Security Policy", StringComparison.Ordinal));
        page.RunAsync("""
            const done = arguments[1];
            import(new URL('page/backend.js', document.baseURI)).then(({ createWorker }) => {
              const worker = createWorker(new Blob([arguments[0]], { type: 'text/javascript' }));
              worker.onmessage = ({ data }) => done(data);
            });
            """, $"{Reach}.then((answer) => postMessage(answer));");
        Assert.Contains(page.Complaints(), message => message.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Equal("refused", page.Run(
            "try { new Worker(new URL('page/worker.js', document.baseURI).href); return 'started'; } catch { return 'refused'; }"));
        page.Complaints();
    }
}
