using System.Text.Json;
using NewsParsing.Syntax;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Entities;

/// <summary>Reads the articles of the attribution corpus with the names that CoreNLP finds in them: silver, but of news.</summary>
internal static class SilverNames
{
    public static List<NamedDocument> Read(string path)
    {
        var documents = new List<NamedDocument>();
        foreach (string line in CorpusLines.Read(path))
        {
            using var article = JsonDocument.Parse(line);
            JsonElement root = article.RootElement;
            string text = root.GetProperty("text").GetString()!;
            var names = new HashSet<NamedMention>();
            int read = 0;
            foreach (JsonElement sentence in root.GetProperty("sentences").EnumerateArray())
            {
                JsonElement[] tokens = [.. sentence.EnumerateArray()];
                Add(tokens, names);
                read = tokens.Length > 0 ? tokens[^1][1].GetInt32() : read;
            }

            // Some articles have tokens for their beginning only, or none.
            const double leastRead = 0.95;
            if (read >= leastRead * text.TrimEnd().Length)
            {
                documents.Add(
                    new NamedDocument(root.GetProperty("id").GetString()!, root.GetProperty("publisher").GetString()!, text, names, []));
            }
        }

        return documents;
    }

    private static void Add(JsonElement[] tokens, HashSet<NamedMention> names)
    {
        NameLabel[] labels = NameLabels.OfSilver(
            [.. tokens.Select(token => token[4].GetString()!)], [.. tokens.Select(token => token[2].GetString()!)]);
        foreach ((int first, int end, NameLabel begin) in NameLabels.Spans(labels))
        {
            ActorKind? kind = begin switch
            {
                NameLabel.BeginPerson => ActorKind.Person,
                NameLabel.BeginOrganization => ActorKind.Organization,
                NameLabel.BeginPlace => ActorKind.Place,
                _ => null,
            };

            // The package's names begin after the article.
            int start = end - first > 1 && tokens[first][3].GetString() is "the" or "The" ? first + 1 : first;
            if (kind is { } known)
            {
                names.Add(new NamedMention(tokens[start][0].GetInt32(), tokens[end - 1][1].GetInt32(), known));
            }
        }
    }
}
