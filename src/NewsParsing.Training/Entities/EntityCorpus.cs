using System.Text;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Entities;

/// <summary>Reads the documents of a treebank with GUM's <c>Entity</c> column, for chosen genres.</summary>
internal static class EntityCorpus
{
    public static List<NamedDocument> Read(string path, IReadOnlyCollection<string> genres)
    {
        var documents = new List<NamedDocument>();
        var text = new StringBuilder();
        var names = new HashSet<NamedMention>();
        var references = new List<Reference>();
        string id = "";
        foreach (Sentence sentence in ConlluReader.Read(path))
        {
            string? opened = Comment(sentence, "# newdoc id = ");
            if (opened is not null)
            {
                Finish(documents, id, genres, text, names, references);
                text.Clear();
                names = [];
                references = [];
                id = opened;
            }

            if (text.Length > 0)
            {
                text.Append(Comment(sentence, "# newpar") is not null ? "\n\n" : " ");
            }

            Add(sentence, text, names, references);
        }

        Finish(documents, id, genres, text, names, references);
        return documents;
    }

    private static void Finish(
        List<NamedDocument> documents, string id, IReadOnlyCollection<string> genres, StringBuilder text, HashSet<NamedMention> names,
        List<Reference> references)
    {
        string[] parts = id.Split('_');
        if (parts.Length > 1 && genres.Contains(parts[1]))
        {
            documents.Add(new NamedDocument(id, parts[1], text.ToString(), names, references));
        }
    }

    private static string? Comment(Sentence sentence, string start)
        => sentence.Comments.Find(line => line.StartsWith(start, StringComparison.Ordinal)) is { } comment
            ? comment[start.Length..].Trim()
            : null;

    private static void Add(Sentence sentence, StringBuilder text, HashSet<NamedMention> names, List<Reference> references)
    {
        var starts = new int[sentence.Forms.Count];
        for (int i = 0; i < starts.Length; i++)
        {
            text.Append(i > 0 && sentence.SpaceBefore[i] ? " " : "");
            starts[i] = text.Length;
            text.Append(sentence.Forms[i]);
        }

        foreach ((string type, int first, int end, string id) in EntityColumn.Of(sentence))
        {
            references.Add(new Reference(starts[first], starts[end - 1] + sentence.Forms[end - 1].Length, id));
            if (GoldNames.KindOf(type) is { } kind && GoldNames.Of(sentence, kind, first, end) is var (start, stop))
            {
                names.Add(new NamedMention(starts[start], starts[stop - 1] + sentence.Forms[stop - 1].Length, kind));
            }
        }
    }
}
