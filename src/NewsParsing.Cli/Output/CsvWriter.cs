using System.Globalization;
using NewsParsing.Tool.Output;
using CsvFile = CsvHelper.CsvWriter;

namespace NewsParsing.Cli.Output;

/// <summary>
/// Writes a line for every quote and claim in the order of the text (RFC 4180). A byte order mark stands first, since Excel takes a file
/// without one for its old code page; text that a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
/// <remarks>
/// Nothing is counted twice by who counts the lines whose <c>inside</c> is empty: a quote inside a claim of the same speaker names the
/// claim there, and one inside another quote of theirs that quote.
/// </remarks>
internal sealed class CsvWriter(ParseOptions options) : ArticleWriter(options)
{
    /// <summary>Enough to see what was said about what; a sentence of a megabyte with a thousand quotes would be a gigabyte.</summary>
    private const int MaximumContext = 1000;

    private static readonly (string Name, Action<CsvFile, Saying> Write)[] Columns =
    [
        ("article", (csv, saying) => SpreadsheetCell.Write(csv, saying.Article.Id)),
        ("date", (csv, saying) => csv.WriteField(saying.Article.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        ("source", (csv, saying) => WriteText(csv, saying.Article.Source)),
        ("url", (csv, saying) => WriteText(csv, saying.Article.Url)),
        ("headline", (csv, saying) => WriteText(csv, Shorten(saying.Article.Headline?.Text))),
        ("type", (csv, saying) => csv.WriteField(saying.Quote is null ? "claim" : "quote")),
        ("id", (csv, saying) => csv.WriteField(saying.Said.Id)),
        ("inside", (csv, saying) => csv.WriteField(saying.Inside)),
        ("speaker", (csv, saying) => WriteText(csv, Join(saying.Said.Speakers, speaker => speaker.Name))),
        ("speaker_kind", (csv, saying) => csv.WriteField(Join(saying.Said.Speakers, speaker => ContractWord.Of(speaker.Kind)))),
        ("title", (csv, saying) => WriteText(csv, Join(saying.Said.Speakers, speaker => speaker.Title))),
        ("affiliation", (csv, saying) => WriteText(csv, Join(saying.Said.Speakers, speaker => speaker.Affiliation))),
        ("addressee", (csv, saying) => WriteText(csv, Addressee(saying.Said.Attribution))),
        ("text", (csv, saying) => WriteText(csv, saying.Said.Text)),
        ("sentence", (csv, saying) => WriteText(csv, Shorten(Sentence(saying)))),
        ("cue", (csv, saying) => WriteText(csv, saying.Said.Attribution?.Cue is { } cue ? saying.Article.TextOf(cue) : null)),
        ("act", (csv, saying) => csv.WriteField(
            (saying.Claim?.Act ?? saying.Said.Attribution?.Act) is { } act ? ContractWord.Of(act) : null)),
        ("kind", (csv, saying) => csv.WriteField(
            saying.Quote is { } quote ? ContractWord.Of(quote.Kind) : saying.Claim!.Quotes.Count > 0 ? "mixed" : "indirect")),
        ("negated", (csv, saying) => csv.WriteField(saying.Said.Attribution?.Negated ?? false)),
        ("start", (csv, saying) => csv.WriteField(saying.Said.Spans[0].Start)),
        ("end", (csv, saying) => csv.WriteField(saying.Said.Spans[^1].End)),
        // LibreOffice takes 16:31 for a time; two full stops stay text in every spreadsheet.
        ("spans", (csv, saying) => csv.WriteField(string.Join(' ', saying.Said.Spans.Select(span => $"{span.Start}..{span.End}")))),
        ("confidence", (csv, saying) => csv.WriteField(saying.Quote?.Confidence ?? saying.Claim!.Confidence)),
        ("speaker_confidence", (csv, saying) => csv.WriteField(saying.Said.SpeakerConfidence)),
    ];

        private bool _hasHeader;

    protected override ReadOnlyMemory<byte> Render(Article article)
    {
        using var stream = new MemoryStream();
        using (CsvFile csv = CsvFile.Create(stream, SpreadsheetCell.FileOptions, leaveOpen: true))
        {
            foreach (Saying saying in Saying.Of(article, Options.Selection))
            {
                foreach ((_, Action<CsvFile, Saying> write) in Columns)
                {
                    write(csv, saying);
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }

    public override void Write(RenderedArticle rendered, OutputTarget output)
    {
        WriteHeader(output);
        output.Write(rendered.Bytes.Span);
    }

    public override void Finish(OutputTarget output) => WriteHeader(output);

    private void WriteHeader(OutputTarget output)
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            using var stream = new MemoryStream();
            using (CsvFile csv = CsvFile.Create(stream, SpreadsheetCell.FileOptions with { WriteByteOrderMark = true }, leaveOpen: true))
            {
                csv.WriteHeader([.. Columns.Select(column => column.Name)]);
            }

            output.Write(stream.ToArray());
        }
    }

    private static void WriteText(CsvFile csv, string? text) => SpreadsheetCell.Write(csv, text is null ? null : PlainText.Fold(text));

    /// <summary>One value a speaker, also where it is empty, so that names, titles and affiliations stay side by side.</summary>
    private static string Join(IReadOnlyList<Actor> speakers, Func<Actor, string?> value)
        => speakers.Any(speaker => value(speaker) is not null) ? string.Join("; ", speakers.Select(value)) : "";

    private static string? Addressee(Attribution? attribution)
        => attribution is null || attribution.Audience.Count == 0
            ? attribution?.AudienceText
            : string.Join("; ", attribution.Audience.Select(actor => actor.Name));

    /// <summary>The sentences that the words stand in.</summary>
    private static string Sentence(Saying saying)
    {
        TextSpan sentence = saying.Article.SentenceAround(saying.Said);
        // One character more than is shown, by which Shorten sees that there is more.
        return saying.Article.TextOf(new TextSpan(sentence.Start, Math.Min(sentence.End, sentence.Start + MaximumContext + 1)));
    }

    private static string? Shorten(string? text) => text is null ? null : PlainText.Cut(text, MaximumContext);
}
