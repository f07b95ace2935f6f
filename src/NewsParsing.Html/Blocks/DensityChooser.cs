namespace NewsParsing.Html.Blocks;

/// <summary>
/// Finds the element that holds the article by where its long blocks stand: each gives its prose to the elements around it, most to the
/// nearest. For pages in which SmartReader finds nothing, such as those of tables and line breaks.
/// </summary>
internal static class DensityChooser
{
    // A line of a menu or a caption has fewer characters than the shortest paragraphs of news.
    public const int ShortestParagraph = 60;
    private const int Levels = 5;

    /// <summary>Returns the element, or -1 when no block is long enough.</summary>
    public static int Choose(PageTree tree, IReadOnlyList<Block> blocks)
    {
        var scores = new double[tree.Count];
        foreach (Block block in blocks)
        {
            int prose = block.Text.Length - block.LinkLength;
            if (block.Region != Region.None || prose < ShortestParagraph || block.LinkLength * 3 > block.Text.Length)
            {
                continue;
            }

            double share = prose;
            // "<td>text<br><br>text": the element of the block itself holds the article.
            for (int i = block.Element, level = 0; i > 0 && level < Levels; i = tree.ParentOf(i), level++)
            {
                scores[i] += share;
                // The element that holds all the paragraphs gets more than one of them, and more than what is around it.
                share *= level == 0 ? 0.95 : 0.6;
            }
        }

        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        if (scores.Length == 0 || scores[best] <= 0)
        {
            return -1;
        }

        // One paragraph is no article: short ones beside it, such as an answer of a few words, count nothing above and belong to it.
        best = tree[best].LocalName == "p" && blocks.Count(block => block.Element == best) == 1 ? Math.Max(tree.ParentOf(best), 0) : best;
        return AroundEqualParts(tree, best);
    }

    /// <summary>The element around parts of one kind, as the posts of a live blog, of which the best one is a part; else itself.</summary>
    private static int AroundEqualParts(PageTree tree, int best)
    {
        for (int part = best, level = 0; part > 0 && level < Levels - 2; part = tree.ParentOf(part), level++)
        {
            int parent = tree.ParentOf(part);
            if (tree[part].ClassName is not { Length: > 0 } name || tree[part].LocalName == "p")
            {
                continue;
            }

            int count = 0;
            for (int i = parent + 1; i < tree.EndOf(parent); i = tree.EndOf(i))
            {
                count += tree[i].ClassName == name && tree.ProseOf(i) >= ShortestParagraph ? 1 : 0;
            }

            if (count > 1)
            {
                return parent;
            }
        }

        return best;
    }
}
