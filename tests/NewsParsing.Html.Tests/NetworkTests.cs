using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using NewsParsing.Html.Tests.Pages;

namespace NewsParsing.Html.Tests;

/// <summary>Reading fetches nothing, whatever a page, feed or file asks for.</summary>
public sealed class NetworkTests
{
    [Fact]
    public async Task Read_AskedForEverything_MakesNoRequest()
    {
        using var listener = new RequestListener();
        const string page =
            """
            <html manifest="http://127.0.0.1:9/a"><head><base href="http://127.0.0.1:9/">
            <link rel=stylesheet href="http://127.0.0.1:9/s.css"><script src="http://127.0.0.1:9/s.js"></script>
            <link rel=import href="http://127.0.0.1:9/i"><link rel=alternate hreflang=x href=y>
            <meta http-equiv=refresh content="0; url=http://127.0.0.1:9/r"></head>
            <body><img src="http://127.0.0.1:9/p.png"><iframe src="http://127.0.0.1:9/f"></iframe><object data="http://127.0.0.1:9/o">
            </object><video src="http://127.0.0.1:9/v" autoplay></video>
            """;
        NewsPage read = NewsPage.Read(page + string.Concat(Families.Known[0].Blocks.Select(text => $"<p>{text}</p>")),
            new Uri("http://127.0.0.1:9/page"));
        read.Mark(NewsParser.Default.Parse(read.Item));
        foreach (GoldPage gold in Families.Known)
        {
            PageScore.Read(gold);
        }

        NewsWire.Read("<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:9/nitf.dtd\" [<!ENTITY x SYSTEM "
            + "\"http://127.0.0.1:9/e\">]><nitf><body><body.content><p>A &x;</p></body.content></body></nitf>");
        NewsFeed.Read("<?xml-stylesheet href=\"http://127.0.0.1:9/s.xsl\"?><rss><item><description>&lt;img "
            + "src='http://127.0.0.1:9/'&gt;</description></item></rss>");
        await Task.Delay(200);

        Assert.Empty(listener.Requests);
    }

    /// <summary>Hears of every name that is resolved, every socket that connects and every request of the process.</summary>
    private sealed class RequestListener : EventListener
    {
        // Made here and not in the constructor: the base class calls the method below before that has run.
        private ConcurrentQueue<string>? _requests;

        public ConcurrentQueue<string> Requests => LazyInitializer.EnsureInitialized(ref _requests, () => new ConcurrentQueue<string>());

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.NameResolution")
            {
                EnableEvents(eventSource, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // The tests' own runner accepts connections; it starts none.
            if (eventData.EventName is "RequestStart" or "ConnectStart" or "ResolutionStart")
            {
                Requests.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? (IEnumerable<object?>)[])}");
            }
        }
    }
}
