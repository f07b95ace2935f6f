using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsParsing.Rendering;
using NewsParsing.Tool;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>An article as the index of a folder of pages shows it. It stands at the end of the page as well, for a later run.</summary>
/// <param name="Title">Headline or id.</param>
/// <param name="Date">The day of publication or of the dateline, as <c>2025-01-21</c>, or null.</param>
/// <param name="Source">The publisher, or null.</param>
/// <param name="Quotes">How many quotes of speech there are.</param>
/// <param name="Claims">How many claims there are.</param>
/// <param name="Speakers">Who speaks, in the order of the text.</param>
internal sealed record IndexEntry(string Title, string? Date, string? Source, int Quotes, int Claims, IReadOnlyList<IndexSpeaker> Speakers)
{
    // After the end of the document, where HTML allows a comment; the serializer escapes what could end it ('>').
    private const string Start = "<!-- newsparse ";
    private const string End = " -->\n";

    public static IndexEntry Of(Article article) => new(
        PlainText.Fold(article.Headline?.Text ?? article.Id ?? ""),
        article.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        article.Source is { } source ? PlainText.Fold(source) : null,
        article.Quotes.Count(quote => quote.IsSpeech),
        article.Claims.Count,
        [
            .. SpeakerTable.Of(article).Speakers.Where(speaker => speaker.Actor is not null)
                .Select(speaker => IndexSpeaker.Of(speaker, speaker.Actor!)),
        ]);

    /// <summary>Returns the comment that holds the entry.</summary>
    public string ToComment() => Start + JsonSerializer.Serialize(this, IndexEntryContext.Default.IndexEntry) + End;

    /// <summary>Reads the entry of a page; null when the page has none or cannot be read.</summary>
    public static IndexEntry? TryRead(string path)
    {
        try
        {
            string page = File.ReadAllText(path, Encoding.UTF8);
            int start = page.LastIndexOf(Start, StringComparison.Ordinal);
            return start < 0 || !page.EndsWith(End, StringComparison.Ordinal)
                ? null
                : JsonSerializer.Deserialize(page.AsSpan(start + Start.Length, page.Length - start - Start.Length - End.Length),
                    IndexEntryContext.Default.IndexEntry);
        }
        catch (Exception exception) when (exception is JsonException || SystemErrors.IsFileFailure(exception))
        {
            return null;
        }
    }
}
