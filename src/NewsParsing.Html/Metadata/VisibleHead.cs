using NewsParsing.Html.Blocks;

namespace NewsParsing.Html.Metadata;

/// <summary>Reads authors and date from what a page shows above its text, where its data do not say them.</summary>
internal sealed class VisibleHead(PageTree tree, IReadOnlyList<Block> blocks, int heading, string? headline)
{
    // Byline, place, paper, date and time of reading stand in a few short blocks; what is further down belongs to something else.
    private const int MostBlocks = 8;
    private const int LongestLine = 160;

    /// <summary>The date of the first <c>time</c> at the head of the text, or else of a line there; null for none.</summary>
    public PageDate? ReadDate()
    {
        foreach (int element in Times())
        {
            if (tree[element].GetAttribute("datetime") is { } value && PageDate.TryRead(value, out PageDate date))
            {
                return date;
            }
        }

        foreach (string line in Lines())
        {
            // "March 4th, 2008 by Jane Poe".
            if (Parts(line).SelectMany(part => part.Split(" by "))
                .Select(part => PageDate.TryRead(part, out PageDate read) ? read : (PageDate?)null)
                .FirstOrDefault(read => read is not null) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The authors of the first byline, in the page's spelling; empty for none.</summary>
    public IReadOnlyList<string> ReadAuthors()
    {
        string? marked = blocks.Where(block => block.Region == Region.Byline && block.Text.Length < LongestLine)
            .Select(block => block.Text).FirstOrDefault(text => NameList.Split([text]).Count > 0);
        if (marked is not null)
        {
            return NameList.Split([Parts(marked).First()]);
        }

        foreach (string line in Lines())
        {
            string first = Parts(line).First();
            int by = first.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
            first = by > 0 && PageDate.TryRead(first.AsSpan(0, by), out _) ? first[(by + 1)..] : first;
            if (first.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && NameList.Split([first]) is { Count: > 0 } names)
            {
                return [.. names.Select(ToNameCase)];
            }
        }

        return [];
    }

    // "By ADA BROOK" is how old pages print a name.
    private static string ToNameCase(string name)
    {
        if (name.Any(char.IsLower))
        {
            return name;
        }

        char[] letters = name.ToCharArray();
        for (int i = 1; i < letters.Length; i++)
        {
            letters[i] = char.IsLetter(letters[i - 1]) ? char.ToLowerInvariant(letters[i]) : letters[i];
        }

        return new string(letters);
    }

    // Elements time that stand before the heading's third following block are the article's; later ones are those of other stories.
    private IEnumerable<int> Times()
    {
        int start = Math.Max(heading, 0);
        int end = Math.Min(tree.Count, start + 120);
        return Enumerable.Range(start, end - start).Where(i => tree[i].LocalName == "time")
            .Concat(Enumerable.Range(0, tree.Count).Where(i => tree[i].LocalName == "time" && tree[i].HasAttribute("pubdate")));
    }

    private IEnumerable<string> Lines()
    {
        int first = 0;
        string? letters = headline?.ToLetters();
        while (first < blocks.Count && (heading >= 0 ? blocks[first].Element < heading : !StartsWithHeadline(blocks[first], letters)))
        {
            first++;
        }

        // No heading and no line that is the headline: the head is that of the page.
        first = first == blocks.Count ? 0 : first;

        return blocks.Skip(first).Take(MostBlocks).SelectMany(block => block.Text.Split('\n'))
            .Where(line => line.Length is > 3 and < LongestLine)
            .Select(line => line.Fold());
    }

    private static bool StartsWithHeadline(Block block, string? letters)
        => letters is { Length: > 0 } && block.Letters.StartsWith(letters, StringComparison.Ordinal);

    private static IEnumerable<string> Parts(string line)
        => line.Split(["|", "·", "•", " – ", " — ", " on "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .DefaultIfEmpty("");
}
