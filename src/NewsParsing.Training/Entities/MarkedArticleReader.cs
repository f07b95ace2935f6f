using System.Text.Json;
using NewsParsing.Syntax;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Entities;

/// <summary>Reads articles with their names in the form of the worldwide newswire (JSON Lines, gzipped; offsets in code points).</summary>
internal static class MarkedArticleReader
{
    public static IEnumerable<MarkedArticle> Read(string path)
    {
        foreach (string line in CorpusLines.Read(path))
        {
            using var article = JsonDocument.Parse(line);
            JsonElement root = article.RootElement;
            string text = root.TryGetProperty("text", out JsonElement given) ? given.GetString()! : "";
            int[] offsets = OffsetsOf(text);
            List<MarkedName> names = [];
            foreach (JsonElement entity in root.GetProperty("entities").EnumerateArray())
            {
                float confidence = entity.GetArrayLength() > 3 ? entity[3].GetSingle() : 1;
                (int start, int end) = (entity[0].GetInt32(), entity[1].GetInt32());
                names.Add(text.Length == 0
                    ? new MarkedName(start, end, LabelOf(entity[2].GetString()!), confidence)
                    : new MarkedName(offsets[start], offsets[end], LabelOf(entity[2].GetString()!), confidence));
            }

            yield return new MarkedArticle(root.GetProperty("id").GetString()!, text, [.. names.OrderBy(name => name.Start)]);
        }
    }

    /// <summary>Where each code point of the text begins in code units, and where the text ends.</summary>
    private static int[] OffsetsOf(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }

    /// <summary>
    /// What the package makes of a kind: buildings are neither places nor bodies to it, nationalities are no names of their own.
    /// </summary>
    private static NameLabel LabelOf(string kind) => kind switch
    {
        "Person" => NameLabel.BeginPerson,
        "Organization" => NameLabel.BeginOrganization,
        "Location" => NameLabel.BeginPlace,
        "NORP" => NameLabel.BeginGroup,
        "Facility" or "Product" or "Misc" => NameLabel.BeginOther,
        _ => NameLabel.None,
    };
}
