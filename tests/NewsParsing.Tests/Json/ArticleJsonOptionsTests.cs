using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace NewsParsing.Tests.Json;

/// <summary>Offsets for other languages than C#, parts left out, explanations.</summary>
public sealed class ArticleJsonOptionsTests
{
    private const string Text = "😀 “Grüße, Ł😀dź,” Ada Brook said in Köln. “It’s 5 € – no more,” she added.";

    /// <summary>What Python, which counts code points, cuts out of the text.</summary>
    [Fact]
    public void CodePoints_CutTheQuotesOutOfAStringOfCodePoints()
    {
        int[] runes = [.. Text.EnumerateRunes().Select(rune => rune.Value)];

        AssertCuts(TextUnit.CodePoint, (start, end) => string.Concat(runes[start..end].Select(char.ConvertFromUtf32)));
    }

    /// <summary>What Go or Rust, whose strings are bytes, cut out of it.</summary>
    [Fact]
    public void Utf8_CutsTheQuotesOutOfTheBytes()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);

        AssertCuts(TextUnit.Utf8, (start, end) => Encoding.UTF8.GetString(bytes[start..end]));
    }

    [Fact]
    public void Utf16_CutsTheQuotesOutOfACSharpString() => AssertCuts(TextUnit.Utf16, (start, end) => Text[start..end]);

    [Theory]
    [InlineData(TextUnit.Utf16)]
    [InlineData(TextUnit.CodePoint)]
    [InlineData(TextUnit.Utf8)]
    public void ReadBack_OffsetsAreThoseOfCSharpAgain(TextUnit unit)
        => TextGen.Sample(
            text =>
            {
                Article article = NewsParser.Default.Parse(text);
                return Article.FromJson(article.ToJson(new ArticleJsonOptions { Offsets = unit })).Equals(article);
            },
            iter: 100);

    [Fact]
    public void Omit_LeavesPartsOut()
    {
        Article article = NewsParser.Default.Parse(Text);

        JsonNode json = JsonNode.Parse(article.ToJson(
            new ArticleJsonOptions { Omit = ArticleParts.Text | ArticleParts.Sentences | ArticleParts.Mentions }))!;

        Assert.Null(json["text"]);
        Assert.Null(json["sentences"]);
        Assert.Null(json["paragraphs"]);
        Assert.All(json["actors"]!.AsArray(), actor => Assert.Null(actor!["mentions"]));
        Assert.Equal(article.Quotes.Select(quote => quote.Text), json["quotes"]!.AsArray().Select(quote => (string)quote!["text"]!));
    }

    [Theory]
    [InlineData(TextUnit.Utf16)]
    [InlineData(TextUnit.Utf8)]
    public void WithoutText_IsReadWithTheTextBesideIt(TextUnit unit)
    {
        Article article = NewsParser.Default.Parse(Text);
        string json = article.ToJson(new ArticleJsonOptions { Omit = ArticleParts.Text, Offsets = unit });

        Assert.Equal(article, Article.FromJson(json, Text));
        Assert.Contains("give it to Article.FromJson", Assert.ThrowsAny<JsonException>(() => Article.FromJson(json)).Message,
            StringComparison.Ordinal);
        Assert.Equal(article, Article.FromJson(article.ToJson(), Text));
        Assert.Contains("another 'text'", Assert.ThrowsAny<JsonException>(() => Article.FromJson(article.ToJson(), "b")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_NamesWhatFoundEachAttributionAndSpeaker()
    {
        Article article = NewsParser.Default.Parse("“We won,” Ada Brook said. “It was close,” she added.");

        Article again = Article.FromJson(article.ToJson(new ArticleJsonOptions { Explain = true }));

        Assert.Equal(article.Attributions.Select(attribution => attribution.Origin), again.Attributions.Select(a => a.Origin));
        Assert.All(again.Attributions, attribution => Assert.Equal(attribution.Speakers.Count, attribution.Origin!.Speakers.Count));
        Assert.All(Article.FromJson(article.ToJson()).Attributions, attribution => Assert.Null(attribution.Origin));
        Assert.Contains(again.Attributions, attribution => attribution.Origin!.Speakers.Any(speaker => speaker.Mention is not null));
    }

    /// <summary>Every name that comes out is one that docs/rules.md explains.</summary>
    [Fact]
    public void Explain_GivesNamesOfThePageOfRules()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules.md"));
        IEnumerable<string?> names = NewsParser.Default.Parse(Repository.Seed).Attributions.Select(attribution => attribution.Origin!)
            .SelectMany(origin => origin.Speakers.SelectMany(speaker => new[] { speaker.Rule, speaker.Mention })
                .Concat([origin.Attribution, origin.Source, origin.Content]));

        Assert.All(names.Where(name => name is not null).Distinct(), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WriteJsonAsync_WritesWhatToJsonReturns()
    {
        Article article = NewsParser.Default.Parse(Text);
        foreach (ArticleJsonOptions? options in new[] { null, new ArticleJsonOptions { Indented = true, Offsets = TextUnit.Utf8 } })
        {
            string expected = article.ToJson(options ?? new());
            using var stream = new AsynchronousStream();
            await article.WriteJsonAsync(stream, options);
            Assert.Equal(expected, stream.Written());

            var pipe = new Pipe();
            await article.WriteJsonAsync(pipe.Writer, options);
            await pipe.Writer.CompleteAsync();
            using var reader = new StreamReader(pipe.Reader.AsStream());
            Assert.Equal(expected, await reader.ReadToEndAsync());
        }
    }

    [Fact]
    public async Task WriteJsonLdAsync_WritesWhatToJsonLdReturns()
    {
        Article article = NewsParser.Default.Parse(Text);
        using var stream = new AsynchronousStream();
        await article.WriteJsonLdAsync(stream);
        Assert.Equal(article.ToJsonLd(), stream.Written());

        var pipe = new Pipe();
        await article.WriteJsonLdAsync(pipe.Writer, indented: true);
        await pipe.Writer.CompleteAsync();
        using var reader = new StreamReader(pipe.Reader.AsStream());
        Assert.Equal(article.ToJsonLd(indented: true), await reader.ReadToEndAsync());
    }

    private static readonly Gen<string> TextGen
        = Gen.OneOf("a", " ", "é", "€", "😀", "🇬🇧", "“", "”", ". ", "Ada Brook said", "\n\n", "Łódź").Array[0, 300]
            .Select(parts => string.Concat(parts));

    private static void AssertCuts(TextUnit unit, Func<int, int, string> cut)
    {
        Article article = NewsParser.Default.Parse(Text);

        JsonNode json = JsonNode.Parse(article.ToJson(new ArticleJsonOptions { Offsets = unit }))!;

        JsonArray quotes = json["quotes"]!.AsArray();
        Assert.Equal(2, quotes.Count);
        Assert.Equal(
            article.Quotes.Select(quote => quote.Text),
            quotes.Select(quote => cut((int)quote!["spans"]![0]!["start"]!, (int)quote["spans"]![0]!["end"]!)));
        Assert.Equal(
            article.Actors.SelectMany(actor => actor.Mentions).Select(mention => article.TextOf(mention.Span)),
            json["actors"]!.AsArray().SelectMany(actor => actor!["mentions"]!.AsArray())
                .Select(mention => cut((int)mention!["span"]!["start"]!, (int)mention["span"]!["end"]!)));
    }

    /// <summary>A stream as a web server's: it refuses what would block.</summary>
    private sealed class AsynchronousStream : Stream
    {
        private readonly MemoryStream _written = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public string Written() => Encoding.UTF8.GetString(_written.ToArray());

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
            => _written.WriteAsync(buffer, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(byte[] buffer, int offset, int count)
            => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
