using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Tests.Attributions;

public sealed class NewswireReaderTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl.gz");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Read_NameWithTitle_IsTheWholeNounPhrase()
    {
        const string text = "Prime Minister Ana Reis said the quay would close.";
        AttributionSample sample = Read(text, [], [Claim(text, "the quay would close", "said", "Ana Reis")]);
        Assert.Equal(["Prime Minister Ana Reis"], Texts(sample, Assert.Single(sample.Article.Annotations[0]).Source));
    }

    [Fact]
    public void Read_QuotationsUnderOneCue_AreOneAttribution()
    {
        const string text = "“We tried,” Ana Reis said. “Nobody came.”";
        AttributionSample sample = Read(
            text,
            [Quote(text, "“We tried,”", "direct", "said", "Ana Reis", 1), Quote(text, "“Nobody came.”", "direct", null, "Ana Reis", 1)],
            []);
        Assert.Equal(["“We tried,”", "“Nobody came.”"], Texts(sample, Assert.Single(sample.Article.Annotations[0]).Content));
    }

    [Fact]
    public void Read_ParagraphOfTheSameSpeaker_GoesOnWithTheReportBefore()
    {
        const string text = "“We tried,” Ana Reis said.\n“Nobody came.”\nIt rained.\n“So we left.”";
        AttributionSample sample = Read(
            text,
            [
                Quote(text, "“We tried,”", "direct", "said", "Ana Reis", 1), Quote(text, "“Nobody came.”", "direct", null, "Ana Reis", 2),
                Quote(text, "“So we left.”", "direct", null, "Ana Reis", 3),
            ],
            []);
        Assert.Equal(2, sample.Article.Annotations[0].Length);
        Assert.Equal(["“We tried,”", "“Nobody came.”"], Texts(sample, sample.Article.Annotations[0][0].Content));
    }

    [Fact]
    public void Read_QuotedWordsInAClaim_AreItsContent()
    {
        const string text = "Ana Reis said the plan was “a mess”.";
        AttributionSample sample = Read(
            text, [Quote(text, "“a mess”", "mixed", "said", "Ana Reis", 1)], [Claim(text, "the plan was “a mess”", "said", "Ana Reis")]);
        Assert.Equal(["the plan was “a mess”"], Texts(sample, Assert.Single(sample.Article.Annotations[0]).Content));
    }

    [Fact]
    public void Read_MarginalClaimAndDoubtfulQuotation_AreNoAttributions()
    {
        const string text = "Ana Reis hoped for rain. Bo Lind read “The Well”.";
        AttributionSample sample = Read(
            text, [Quote(text, "“The Well”", "mixed", "read", "Bo Lind", 1, "doubtful")],
            [Claim(text, "for rain", "hoped", "Ana Reis", "marginal")]);
        Assert.Empty(sample.Article.Annotations[0]);
    }

    [Fact]
    public void Read_OtherQuotation_IsNoAttribution()
    {
        const string text = "Bo Lind read “The Well”.";
        Assert.Empty(Read(text, [Quote(text, "“The Well”", "other", null, null, 1)], []).Article.Annotations[0]);
    }

    private AttributionSample Read(string text, object[] quotes, object[] claims)
    {
        using (var stream = new GZipStream(File.Create(_file), CompressionMode.Compress))
        {
            stream.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id = "a", text, quotes, claims })));
        }

        return NewswireReader.Read(_file, AttributionSample.WholeSyntax()).Single();
    }

    private static IEnumerable<string> Texts(AttributionSample sample, TextSpan[] spans)
        => spans.Select(span => sample.Article.Text[span.Start..span.End]);

    private static Dictionary<string, object?> Claim(string text, string content, string cue, string speaker, string? mark = null)
    {
        var claim = new Dictionary<string, object?>
        {
            ["content"] = Span(text, content),
            ["cue"] = Span(text, cue),
            ["speaker"] = new { span = Span(text, speaker), canonical = speaker, aliases = Array.Empty<string>() },
        };
        if (mark is not null)
        {
            claim[mark] = true;
        }

        return claim;
    }

    private static Dictionary<string, object?> Quote(
        string text, string content, string kind, string? cue, string? speaker, int group, string? mark = null)
    {
        var quote = new Dictionary<string, object?>
        {
            ["spans"] = new[] { Span(text, content) },
            ["kind"] = kind,
            ["cue"] = cue is null ? null : Span(text, cue),
            ["speaker"] = speaker is null ? null : new { span = Span(text, speaker), canonical = speaker, aliases = Array.Empty<string>() },
            ["group"] = group,
        };
        if (mark is not null)
        {
            quote[mark] = true;
        }

        return quote;
    }

    private static int[] Span(string text, string part)
    {
        int start = text.IndexOf(part, StringComparison.Ordinal);
        return [start, start + part.Length];
    }
}
