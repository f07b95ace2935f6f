using System.Globalization;

namespace NewsParsing.Cli.Comparison;

/// <summary>Compares an article of two outputs.</summary>
/// <param name="threshold">By how much a confidence has to differ.</param>
internal sealed class ArticleComparer(double threshold)
{
    public IEnumerable<Change> Compare(ArticleFacts old, ArticleFacts @new)
    {
        if (old.Error is not null || @new.Error is not null)
        {
            return (old.Error is null) == (@new.Error is null)
                ? []
                : [new Change(old.Id, "article", "error", Old: old.Error, New: @new.Error)];
        }

        var changes = new List<Change>();
        bool isSameText = old.TextHash == @new.TextHash;
        if (!isSameText)
        {
            changes.Add(new Change(old.Id, "article", "text"));
        }

        foreach (((string name, string before), (_, string after)) in old.Parts.Zip(@new.Parts))
        {
            if (before != after)
            {
                changes.Add(new Change(old.Id, "article", name, Old: before, New: after));
            }
        }

        CompareItems(changes, old.Id, old.Actors, @new.Actors, byPlace: false);
        CompareItems(changes, old.Id, old.Quotes, @new.Quotes, isSameText);
        CompareItems(changes, old.Id, old.Claims, @new.Claims, isSameText);
        return changes;
    }

    // The same place in the same text is the same quote, whatever its number; in a text that was changed, the same words are.
    private void CompareItems(List<Change> changes, string article, ItemFacts[] old, ItemFacts[] @new, bool byPlace)
    {
        Dictionary<string, Queue<ItemFacts>> waiting = [];
        foreach (ItemFacts item in old)
        {
            string key = byPlace ? item.Place : item.Text;
            if (!waiting.TryGetValue(key, out Queue<ItemFacts>? queue))
            {
                waiting.Add(key, queue = []);
            }

            queue.Enqueue(item);
        }

        var added = new List<ItemFacts>();
        foreach (ItemFacts item in @new)
        {
            if (waiting.TryGetValue(byPlace ? item.Place : item.Text, out Queue<ItemFacts>? queue)
                && queue.TryDequeue(out ItemFacts? before))
            {
                CompareValues(changes, article, before, item);
            }
            else
            {
                added.Add(item);
            }
        }

        CompareRest(changes, article, [.. waiting.Values.SelectMany(queue => queue)], added, byPlace);
    }

    /// <summary>Of what has no counterpart, pairs what overlaps: a claim that begins a word later is the same claim.</summary>
    private void CompareRest(List<Change> changes, string article, List<ItemFacts> removed, List<ItemFacts> added, bool byPlace)
    {
        removed.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        added.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        int i = 0;
        int j = 0;
        while (i < removed.Count || j < added.Count)
        {
            if (byPlace && i < removed.Count && j < added.Count
                && removed[i].Start < added[j].End && added[j].Start < removed[i].End)
            {
                changes.Add(new Change(
                    article, removed[i].Type, "words", removed[i].Id, added[j].Id, added[j].Text, removed[i].Text, added[j].Text));
                CompareValues(changes, article, removed[i++], added[j++]);
            }
            else if (j == added.Count || (i < removed.Count && removed[i].End <= added[j].Start))
            {
                ItemFacts item = removed[i++];
                changes.Add(new Change(article, item.Type, "removed", OldId: item.Id, Text: item.Text, Old: Who(item)));
            }
            else
            {
                ItemFacts item = added[j++];
                changes.Add(new Change(article, item.Type, "added", NewId: item.Id, Text: item.Text, New: Who(item)));
            }
        }
    }

    private void CompareValues(List<Change> changes, string article, ItemFacts old, ItemFacts @new)
    {
        foreach (((string name, string before), (_, string after)) in old.Values.Zip(@new.Values))
        {
            if (before != after)
            {
                changes.Add(new Change(article, old.Type, name, old.Id, @new.Id, @new.Text, before, after));
            }
        }

        foreach (((string name, double before), (_, double after)) in old.Confidences.Zip(@new.Confidences))
        {
            // False for NaN, which is no confidence at all. Outputs have two decimals: a difference of exactly the threshold must not hang
            // on the last bit.
            if (Math.Abs(before - after) > threshold + 1e-9)
            {
                changes.Add(new Change(article, old.Type, name, old.Id, @new.Id, @new.Text, Number(before), Number(after)));
            }
        }
    }

    private static string? Who(ItemFacts item) => item.Values.FirstOrDefault(value => value.Name is "speaker").Value;

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
