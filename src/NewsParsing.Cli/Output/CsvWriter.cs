using CsvHelper;
using CsvFile = CsvHelper.CsvWriter;

namespace NewsParsing.Cli.Output;

/// <summary>
/// Writes a line for every quote and claim in the order of the text (RFC 4180). A byte order mark stands first, since Excel takes a file
/// without one for its old code page; text that a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
internal sealed class CsvWriter : ArticleWriter
{
    private static readonly string[] Header =
        [
            "article", "type", "id", "speaker", "title", "affiliation", "text", "cue", "act", "kind", "negated", "start", "end", "spans",
            "confidence", "speaker_confidence",
        ];

    private static readonly CsvWriterOptions Options
        = new() { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false", BufferSize = 8192 };

    private bool _hasHeader;

    public override byte[] Render(Article article)
    {
        using var stream = new MemoryStream();
        using (CsvFile csv = CsvFile.Create(stream, Options, leaveOpen: true))
        {
            // A claim that begins with a quote comes before it.
            foreach ((_, _, Action write) in Lines(article, csv).OrderBy(line => line.Place).ThenBy(line => line.IsQuote))
            {
                write();
            }
        }

        return stream.ToArray();
    }

    public override void Write(RenderedArticle rendered, OutputTarget output)
    {
        WriteHeader(output);
        output.Write(rendered.Bytes);
    }

    public override void Finish(OutputTarget output) => WriteHeader(output);

    private void WriteHeader(OutputTarget output)
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            using var stream = new MemoryStream();
            using (CsvFile csv = CsvFile.Create(stream, Options with { WriteByteOrderMark = true }, leaveOpen: true))
            {
                csv.WriteHeader(Header);
            }

            output.Write(stream.ToArray());
        }
    }

    private static IEnumerable<(int Place, bool IsQuote, Action Write)> Lines(Article article, CsvFile csv)
    {
        foreach (Quote quote in article.Quotes)
        {
            yield return (quote.Spans[0].Start, true, () => WriteLine(
                csv, article, "quote", quote.Id, quote.Speakers, quote.Text, quote.Attribution, quote.Attribution?.Act, Word(quote.Kind),
                quote.Spans, quote.Confidence, quote.SpeakerConfidence));
        }

        foreach (Claim claim in article.Claims)
        {
            yield return (claim.Spans[0].Start, false, () => WriteLine(
                csv, article, "claim", claim.Id, claim.Speakers, claim.Text, claim.Attribution, claim.Act,
                claim.Quotes.Count > 0 ? "mixed" : "indirect", claim.Spans, claim.Confidence, claim.SpeakerConfidence));
        }
    }

    private static void WriteLine(
        CsvFile csv, Article article, string type, string id, IReadOnlyList<Actor> speakers, string text, Attribution? attribution,
        SpeechAct? act, string kind,
        IReadOnlyList<TextSpan> spans, double confidence, double speakerConfidence)
    {
        csv.WriteField(article.Id);
        csv.WriteField(type);
        csv.WriteField(id);
        csv.WriteField(Join(speakers, speaker => speaker.Name));
        csv.WriteField(Join(speakers, speaker => speaker.Title));
        csv.WriteField(Join(speakers, speaker => speaker.Affiliation));
        csv.WriteField(text);
        csv.WriteField(attribution?.Cue is { } cue ? article.TextOf(cue) : null);
        csv.WriteField(act is { } value ? Word(value) : null);
        csv.WriteField(kind);
        csv.WriteField(attribution?.Negated ?? false);
        csv.WriteField(spans[0].Start);
        csv.WriteField(spans[^1].End);
        csv.WriteField(string.Join(' ', spans.Select(span => $"{span.Start}:{span.End}")));
        csv.WriteField(confidence);
        csv.WriteField(speakerConfidence);
        csv.EndRecord();
    }

    /// <summary>One value a speaker, also where it is empty, so that names, titles and affiliations stay side by side.</summary>
    private static string Join(IReadOnlyList<Actor> speakers, Func<Actor, string?> value)
        => speakers.Any(speaker => value(speaker) is not null) ? string.Join("; ", speakers.Select(value)) : "";
}
