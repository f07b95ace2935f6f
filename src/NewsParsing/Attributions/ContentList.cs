using NewsParsing.Rules;

namespace NewsParsing.Attributions;

/// <summary>
/// The contents with their cues: first those of the labelled spans, in the places of these, then those that the choice of contents added.
/// Storage is kept from parse to parse.
/// </summary>
internal sealed class ContentList
{
    public int Count { get; private set; }

    public LinkedContent[] Items = new LinkedContent[128];

    /// <summary>Takes the contents as the labels and links have them.</summary>
    public void Fill(SpanList spans, LinkList links)
    {
        Count = 0;
        for (int i = 0; i < spans.Count; i++)
        {
            ref LabeledSpan span = ref spans.Items[i];
            Add(span.Kind != SpanKind.Content
                ? new LinkedContent(default, -1, Rule.None, 0, 0)
                : new LinkedContent(span.Range, links.Items[i].To, span.Rule, span.Probability, links.Items[i].Probability));
        }
    }

    public void Add(in LinkedContent content)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count++] = content;
    }
}
