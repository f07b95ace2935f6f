using System.Globalization;
using System.Text.Json;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>A saying as a row.</summary>
internal sealed class SayingForm : RowForm<StoredSaying>
{
    public override IReadOnlyList<Column<StoredSaying>> Table { get; } =
    [
        new("date", saying => SayingJson.Day(saying.PublishedOn)) { Width = 10 },
        new("who", saying => Names(saying.Speakers)) { Width = 20 },
        new("says", saying => saying.Text),
        new("act", saying => (saying.Negated ? "not " : "") + ContractWord.Of(saying.Act)) { Width = 13 },
        new("where", Where) { Width = 24 },
    ];

    public override IReadOnlyList<Column<StoredSaying>> Csv { get; } =
    [
        new("article", saying => saying.ArticleKey),
        new("date", saying => SayingJson.Day(saying.PublishedOn)),
        new("source", saying => saying.Source),
        new("url", saying => saying.Url),
        new("headline", saying => saying.Headline),
        new("id", saying => saying.SayingId),
        new("kind", saying => ContractWord.Of(saying.Kind)),
        new("speaker", saying => Names(saying.Speakers)),
        new("speaker_kind", saying => string.Join("; ", saying.Speakers.Select(speaker => ContractWord.Of(speaker.Kind)))),
        new("addressee", saying => Names(saying.Audience)),
        new("text", saying => saying.Text),
        new("cue", saying => saying.Cue),
        new("act", saying => ContractWord.Of(saying.Act)),
        new("negated", saying => saying.Negated ? "true" : "false"),
        new("start", saying => saying.Span.Start.ToString(CultureInfo.InvariantCulture)),
        new("end", saying => saying.Span.End.ToString(CultureInfo.InvariantCulture)),
        new("speaker_confidence", saying => saying.SpeakerConfidence.ToString("0.####", CultureInfo.InvariantCulture)),
        new("carriers", saying => string.Join("; ", saying.Carriers.Select(carrier => carrier.ArticleKey))),
    ];

    public override void WriteJson(Utf8JsonWriter json, StoredSaying row) => SayingJson.WriteProperties(json, row);

    private static string Names(IReadOnlyList<StoredActor> actors) => string.Join("; ", actors.Select(actor => actor.Name));

    /// <summary>The publisher and the key of the article, and how many more carry it.</summary>
    private static string Where(StoredSaying saying)
    {
        string place = saying.Source is { Length: > 0 } source ? $"{source}: {saying.ArticleKey}" : saying.ArticleKey;
        return saying.Carriers.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{place} (+{saying.Carriers.Count - 1})") : place;
    }
}
