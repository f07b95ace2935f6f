using System.Net;
using System.Text.Json;

namespace NewsParsing.Wasm.Tests;

/// <summary>The parser in the browser gives the library's and the server's answers, byte for byte.</summary>
[Collection(OneBrowser.Name)]
public sealed class SameAnswerTests(PageFixture fixture)
{
    private const string Call = """
        const done = arguments[1];
        (async () => {
          const { createBackend } = await import(new URL('page/backend.js', document.baseURI));
          const backend = window.tried ??= createBackend();
          const answers = [];
          for (const [kind, text, options] of JSON.parse(arguments[0])) {
            try {
              answers.push(await backend.parse({ kind, text }, options ?? {}));
            } catch (error) {
              answers.push(`${error.status} ${error.message}`);
            }
          }

          // As JSON: the driver changes line ends.
          done(JSON.stringify(answers));
        })();
        """;

    [BrowserFact]
    public void Texts_GiveTheLibrarysJson()
    {
        string[] answers = Parse([.. OwnTexts.All.Select(item => ("json", item.ToJson(), (object?)null))]);

        Assert.InRange(answers.Length, 51, 1000);
        for (int i = 0; i < answers.Length; i++)
        {
            Assert.Equal(NewsParser.Default.Parse(OwnTexts.All[i]).ToJson(), answers[i]);
        }
    }

    [BrowserFact]
    public void Forms_AreThoseOfTheServer()
    {
        Article article = NewsParser.Default.Parse(Repository.Seed);
        string[] answers = Parse(
            ("text", Repository.Seed, new { format = "jsonld" }), ("text", Repository.Seed, new { format = "html" }),
            ("text", Repository.Seed, new { explain = "true", indented = "1" }), ("text", Repository.Seed, new { offsets = "codePoint" }),
            ("text", "\uFEFF" + Repository.Seed, new { offsets = "utf8", explain = "false" }));

        Assert.Equal(article.ToJsonLd(), answers[0]);
        Assert.Equal(HtmlRenderer.Render(article), answers[1]);
        Assert.Equal(article.ToJson(new ArticleJsonOptions { Explain = true, Indented = true }), answers[2]);
        Assert.Equal(article.ToJson(new ArticleJsonOptions { Offsets = TextUnit.CodePoint }), answers[3]);
        Assert.Equal(article.ToJson(new ArticleJsonOptions { Offsets = TextUnit.Utf8 }), answers[4]);
    }

    [BrowserFact]
    public async Task Errors_SayWhatTheServerSays()
    {
        (string Kind, string Body, string Query)[] bad =
        [
            ("json", "{\"headline\":\"no text\"}", ""), ("json", "[]", ""), ("json", "{\"text\":", ""), ("json", "{\"text\":1}", ""),
            ("json", "{\"text\":\"a\"} b", ""), ("text", new string('x', 1_000_001), ""), ("text", "a", "format=pdf"),
            ("text", "a", "offsets=bytes"), ("text", "a", "explain=perhaps"), ("html", "<html><body><script>x</script></body></html>", ""),
            ("text", "A\0d\0a\0", ""), ("text", "<!doctype html><p>“Yes,” Ada Brook said.", ""),
        ];
        string[] answers = Parse([.. bad.Select(one => (one.Kind, one.Body, Options(one.Query)))]);
        await using NewsServer server = await NewsServer.StartAsync();
        for (int i = 0; i < bad.Length; i++)
        {
            (string kind, string body, string query) = bad[i];
            string type = kind == "json" ? "application/json" : kind == "html" ? "text/html" : "text/plain";
            using HttpResponseMessage response = await server.PostAsync("v1/parse?" + query, body, type);
            int status = (int)response.StatusCode;
            Assert.Equal($"{status} {await NewsServer.ProblemAsync(response, (HttpStatusCode)status)}", answers[i]);
        }

        static object? Options(string query)
            => query.Length == 0 ? null : new Dictionary<string, string> { [query.Split('=')[0]] = query.Split('=')[1] };
    }

    private string[] Parse(params (string Kind, string Text, object? Options)[] texts)
    {
        var page = new PageDriver(fixture);
        string given = JsonSerializer.Serialize(texts.Select(text => new[] { text.Kind, text.Text, text.Options }));
        return JsonSerializer.Deserialize<string[]>((string)page.RunAsync(Call, given)!)!;
    }
}
