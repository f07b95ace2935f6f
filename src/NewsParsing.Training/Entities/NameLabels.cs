using NewsParsing.Syntax;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Entities;

/// <summary>
/// Turns annotated mentions into the name labels that the recogniser learns; of names inside one another the longest stays.
/// </summary>
internal static class NameLabels
{
    /// <summary>
    /// The labels of a sentence with GUM's <c>Entity</c> column; what counts as a name is determined by <see cref="GoldNames"/>.
    /// </summary>
    public static NameLabel[] OfGum(Sentence sentence)
    {
        var names = new List<(int First, int End, NameLabel Begin)>();
        foreach ((string type, int first, int end, string _) in EntityColumn.Of(sentence))
        {
            if (OfGumType(type) is var (begin, kind) && GoldNames.Of(sentence, kind, first, end) is var (start, stop))
            {
                names.Add((start, stop, begin));
            }
        }

        var labels = new NameLabel[sentence.Forms.Count];
        foreach ((int first, int end, NameLabel begin) in names.OrderByDescending(name => name.End - name.First).ThenBy(name => name.First))
        {
            if (labels.AsSpan(first, end - first).IndexOfAnyExcept(NameLabel.None) < 0)
            {
                Mark(labels, first, end, begin);
            }
        }

        return labels;
    }

    /// <summary>
    /// The labels of CoreNLP's entities, a run of tokens of one type being one name. Its <c>MISC</c> has nationalities too.
    /// </summary>
    public static NameLabel[] OfSilver(IReadOnlyList<string> types, IReadOnlyList<string> pennTags)
    {
        var labels = new NameLabel[types.Count];
        int first = 0;
        while (first < labels.Length)
        {
            int end = first + 1;
            while (end < labels.Length && types[end] == types[first])
            {
                end++;
            }

            NameLabel begin = types[first] switch
            {
                "PERSON" => NameLabel.BeginPerson,
                "ORGANIZATION" => NameLabel.BeginOrganization,
                "LOCATION" => NameLabel.BeginPlace,
                "MISC" when pennTags[end - 1] == "NNP" => NameLabel.BeginOther,
                _ => NameLabel.None,
            };
            if (begin != NameLabel.None)
            {
                Mark(labels, first, end, begin);
            }

            first = end;
        }

        return labels;
    }

    /// <summary>The names that labels mark, in order: first token, token after the last one, and the label of the first.</summary>
    public static List<(int First, int End, NameLabel Begin)> Spans(ReadOnlySpan<NameLabel> labels)
    {
        var spans = new List<(int First, int End, NameLabel Begin)>();
        for (int first = 0; first < labels.Length; first++)
        {
            NameLabel begin = labels[first];
            if ((int)begin % 2 == 0)
            {
                continue;
            }

            int end = first + 1;
            while (end < labels.Length && labels[end] == begin + 1)
            {
                end++;
            }

            spans.Add((first, end, begin));
        }

        return spans;
    }

    private static void Mark(NameLabel[] labels, int first, int end, NameLabel begin)
    {
        labels.AsSpan(first, end - first).Fill(begin + 1);
        labels[first] = begin;
    }

    private static (NameLabel Begin, ActorKind Kind)? OfGumType(string type) => type switch
    {
        "person" => (NameLabel.BeginPerson, ActorKind.Person),
        "organization" => (NameLabel.BeginOrganization, ActorKind.Organization),
        "place" => (NameLabel.BeginPlace, ActorKind.Place),
        "time" or "" => null,
        _ => (NameLabel.BeginOther, ActorKind.Document),
    };
}
