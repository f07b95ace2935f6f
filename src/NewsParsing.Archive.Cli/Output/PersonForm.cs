using System.Globalization;
using System.Text.Json;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>A person as a row.</summary>
internal sealed class PersonForm : RowForm<StoredPerson>
{
    private static readonly Column<StoredPerson>[] Counts =
    [
        new("quotes", person => Number(person.QuoteCount)) { IsNumber = true },
        new("claims", person => Number(person.ClaimCount)) { IsNumber = true },
        new("articles", person => Number(person.ArticleCount)) { IsNumber = true },
        new("first", person => SayingJson.Day(person.First)),
        new("last", person => SayingJson.Day(person.Last)),
    ];

    public override IReadOnlyList<Column<StoredPerson>> Table { get; } =
    [
        new("who", person => person.Name + (person.IsAmbiguous ? " (several)" : "")),
        new("kind", person => ContractWord.Of(person.Kind)),
        .. Counts,
        new("also", person => string.Join("; ", person.Names.Where(name => name != person.Name))),
    ];

    public override IReadOnlyList<Column<StoredPerson>> Csv { get; } =
    [
        new("person", person => person.Key),
        new("name", person => person.Name),
        new("kind", person => ContractWord.Of(person.Kind)),
        .. Counts,
        new("names", person => string.Join("; ", person.Names)),
        new("merged", person => string.Join("; ", person.Merged)),
        new("ambiguous", person => person.IsAmbiguous ? "true" : "false"),
    ];

    public override void WriteJson(Utf8JsonWriter json, StoredPerson row) => PersonJson.WriteProperties(json, row);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
