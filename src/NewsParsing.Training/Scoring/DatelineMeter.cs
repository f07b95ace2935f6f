using System.Text.Json;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Scoring;

/// <summary>Datelines of the attribution corpus's training articles against their annotation.</summary>
internal sealed class DatelineMeter
{
    private int _gold, _found, _allFields;

    /// <summary>Articles that were read.</summary>
    public int Articles { get; private set; }

    /// <summary>Datelines found where the annotation has none.</summary>
    public int FalseAlarms { get; private set; }

    /// <summary>Share of the annotated datelines that are found, in per cent.</summary>
    public double Found => 100.0 * _found / Math.Max(1, _gold);

    /// <summary>Share of the annotated datelines whose span, places and agency are right, in per cent.</summary>
    public double AllFields => 100.0 * _allFields / Math.Max(1, _gold);

    public static DatelineMeter Measure(string corpora)
    {
        var meter = new DatelineMeter();
        var texts = GoldArticle.Read(Path.Combine(corpora, "polnear", "train.jsonl.gz"))
            .ToDictionary(article => article.Id, article => article.Text);
        foreach (string line in File.ReadLines(Path.Combine(corpora, "datelines", "train.jsonl")))
        {
            using var record = JsonDocument.Parse(line);
            JsonElement gold = record.RootElement.GetProperty("dateline");
            meter.Add(gold, DatelineParser.Default.Parse(texts[record.RootElement.GetProperty("id").GetString()!]));
        }

        return meter;
    }

    private void Add(JsonElement gold, Dateline? found)
    {
        Articles++;
        if (gold.ValueKind == JsonValueKind.Null)
        {
            FalseAlarms += found is null ? 0 : 1;
            return;
        }

        _gold++;
        if (found is null)
        {
            return;
        }

        _found++;
        JsonElement span = gold.GetProperty("span");
        bool right = found.Span == new TextSpan(span[0].GetInt32(), span[1].GetInt32())
            && gold.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("city").GetString())
                .SequenceEqual(found.Places.Select(place => place.Name), StringComparer.OrdinalIgnoreCase)
            && string.Equals(gold.GetProperty("agency").GetString() ?? "", found.Agency ?? "", StringComparison.OrdinalIgnoreCase);
        _allFields += right ? 1 : 0;
    }
}
