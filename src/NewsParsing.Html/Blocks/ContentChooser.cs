using NewsParsing.Html.Metadata;
using NewsParsing.Html.Rules;

namespace NewsParsing.Html.Blocks;

/// <summary>Chooses the blocks of the article among those of the page: by what the page says first, by comparing elements last.</summary>
internal sealed class ContentChooser(PageTree tree, Region[] regions, IReadOnlyList<Block> blocks, string html)
{
    // A text of fewer characters is a teaser, as in a list of stories.
    private const int ShortestText = 140;
    // Data of 0.9 and more of which stand in the page are its text; the rest are lists and tables, which the data fold.
    private const double LeastCover = 0.9;
    // Comparing each block with the whole text is their product; a page beyond it is none of news.
    private const long MostComparisons = 1L << 30;

    /// <summary>Returns the blocks in the order of the page, and how they were found.</summary>
    public (PageExtraction Extraction, List<Block> Blocks) Choose(PageMetadata metadata, Microdata microdata, int heading)
    {
        if (FromData(metadata.ArticleBody) is { } data)
        {
            return (PageExtraction.ArticleData, data);
        }

        if (FromElements(Outermost(microdata.Bodies), heading) is { } body)
        {
            return (PageExtraction.ArticleBody, body);
        }

        if (!metadata.IsLiveBlog && NamedBody() is >= 0 and var named && FromElements([named], heading) is { } namedBody)
        {
            return (PageExtraction.ArticleBody, namedBody);
        }

        if (FromElements(Articles(metadata.IsLiveBlog), heading) is { } article)
        {
            return (PageExtraction.ArticleElement, article);
        }

        if (FromReadability() is { } chosen)
        {
            return (PageExtraction.Readability, chosen);
        }

        int root = DensityChooser.Choose(tree, blocks);
        return root >= 0 ? (PageExtraction.Density, Below(root)) : (PageExtraction.None, []);
    }

    private List<Block>? FromData(string? articleBody)
    {
        if (articleBody is null)
        {
            return null;
        }

        // Some data hold HTML; its tags are no letters of the text.
        string letters = (articleBody.Contains('<', StringComparison.Ordinal) ? MarkupText.ToText(articleBody) : articleBody).ToLetters();
        if (letters.Length < ShortestText || (long)letters.Length * blocks.Count > MostComparisons)
        {
            return null;
        }

        var chosen = new List<Block>();
        int found = 0;
        int at = 0;
        foreach (Block block in blocks)
        {
            if (block.Region is Region.Code or Region.Hidden || block.Letters.Length == 0)
            {
                continue;
            }

            // In order: a headline or teaser that repeats a sentence would be found elsewhere. Short ones only right where they belong.
            int place = letters.IndexOf(block.Letters, at, StringComparison.Ordinal);
            if (place >= 0 && (place - at < 40 || block.Letters.Length >= 40))
            {
                chosen.Add(block);
                found += block.Letters.Length;
                at = place + block.Letters.Length;
            }
        }

        return found >= letters.Length * LeastCover ? chosen : null;
    }

    private List<Block>? FromReadability()
    {
        if (ReadabilityChooser.Choose(html, tree) is not { } kept)
        {
            return null;
        }

        Block[] own = [.. blocks.Where(block => block.Region == Region.None && kept[block.Element])];
        if (own.Length == 0)
        {
            return null;
        }

        // It drops a paragraph with a few links at its end, or one between two pictures; those beside most of the others are text too.
        int parent = own.GroupBy(block => tree.ParentOf(block.Element)).MaxBy(group => group.Sum(block => block.Text.Length))!.Key;
        List<Block> chosen = [
            .. blocks.Where(block => block.Region == Region.None && (kept[block.Element] || IsProseBelow(parent, block)))];
        return Prose(chosen) >= ShortestText ? chosen : null;
    }

    private bool IsProseBelow(int parent, Block block)
        => tree.ParentOf(block.Element) == parent && block.Text.Length >= DensityChooser.ShortestParagraph
            && block.LinkLength * 3 < block.Text.Length;

    private List<Block>? FromElements(List<int> roots, int heading)
    {
        if (roots.Count == 0)
        {
            return null;
        }

        // Several bodies are parts of one story, unless each has a heading of its own: then it is the one below the page's headline.
        int[] own = [.. roots.Where(root => heading >= 0 && tree.Contains(root, heading))];
        List<Block> chosen = [.. (own.Length > 0 ? own : [.. roots]).SelectMany(Below)];
        return Prose(chosen) >= ShortestText ? chosen : null;
    }

    /// <summary>The one element <c>article</c> that holds the text; all of a live blog; none where several could be it.</summary>
    private List<int> Articles(bool isLiveBlog)
    {
        List<int> articles = Outermost(
            Enumerable.Range(0, tree.Count).Where(
                i => tree[i].LocalName == "article" && regions[i] == Region.None && tree.ProseOf(i) >= (isLiveBlog ? 1 : ShortestText)));
        if (isLiveBlog || articles.Count <= 1)
        {
            return articles;
        }

        int[] withHeading = [.. articles.Where(article => tree.FirstHeading >= 0 && tree.Contains(article, tree.FirstHeading))];
        return withHeading.Length == 1 ? [withHeading[0]] : [];
    }

    /// <summary>
    /// The one element that the page names as the text, or -1 where there is none, are several, or where more text stands beside it in the
    /// same element <c>article</c>: then it is a part.
    /// </summary>
    private int NamedBody()
    {
        List<int> named = Outermost(
            Enumerable.Range(0, tree.Count).Where(
                i => regions[i] == Region.None && tree.ProseOf(i) >= ShortestText && BodyNames.Default.Has(tree[i])));
        if (named.Count != 1)
        {
            return -1;
        }

        int around = tree.ParentOf(named[0]);
        while (around >= 0 && tree[around].LocalName is not ("article" or "main"))
        {
            around = tree.ParentOf(around);
        }

        // Blocks, and not the element's text: captions, notices and links to other stories are in that, too.
        return around < 0 || Prose(Below(named[0])) * 2 > Prose(Below(around)) ? named[0] : -1;
    }

    private List<int> Outermost(IEnumerable<int> elements)
    {
        var outermost = new List<int>();
        foreach (int element in elements.Order())
        {
            if (outermost.Count == 0 || !tree.Contains(outermost[^1], element))
            {
                outermost.Add(element);
            }
        }

        return outermost;
    }

    private List<Block> Below(int root) => [.. blocks.Where(block => block.Region == Region.None && tree.Contains(root, block.Element))];

    private static int Prose(List<Block> chosen) => chosen.Sum(block => block.Text.Length - block.LinkLength);
}
