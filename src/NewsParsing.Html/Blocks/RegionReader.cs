using AngleSharp.Dom;
using NewsParsing.Html.Rules;

namespace NewsParsing.Html.Blocks;

/// <summary>Determines for each element which part of the page it stands in, by its name, role, attributes and classes.</summary>
internal sealed class RegionReader(PageTree tree, RegionWords words)
{
    private readonly int _body = Find(tree, "body");

    /// <summary>Returns the regions by the element's place in the tree.</summary>
    public Region[] ReadAll()
    {
        var regions = new Region[tree.Count];
        for (int i = 0; i < regions.Length; i++)
        {
            int parent = tree.ParentOf(i);
            Region outer = parent < 0 ? Region.None : regions[parent];
            // Inside the head of an article the byline and the date are still looked for; all other regions have no parts.
            regions[i] = outer is Region.None or Region.Header or Region.Summary && Read(i) is var own && own != Region.None ? own : outer;
        }

        return regions;
    }

    private Region Read(int index)
    {
        IElement element = tree[index];
        string name = element.LocalName;
        if (Tags.Code.Contains(name))
        {
            return Region.Code;
        }

        if (name is "html" or "body")
        {
            return Region.None;
        }

        if (IsHidden(element))
        {
            return Region.Hidden;
        }

        // An element that holds most of the page's prose is no part beside the article, whatever its classes say: "has-comments",
        // "with-sidebar", "newsletter-enabled".
        int body = Math.Max(_body, 0);
        bool isMost = tree.ProseOf(index) * 2 > tree.ProseOf(body);
        bool holdsHeading = tree.FirstHeading > index && tree.Contains(index, tree.FirstHeading);
        Region region = ByName(element, index, isMost);
        if (region == Region.None && element.GetAttribute("role") is { } role && Tags.ApartRoles.Contains(role))
        {
            region = Region.Navigation;
        }

        if (region != Region.None && region != Region.Header && (isMost || holdsHeading))
        {
            region = Region.None;
        }

        if (region == Region.None)
        {
            region = words.Of(element);
            // A heading is one of the text, whatever its classes say, unless they say that it is a second headline.
            region = Tags.Headings.Contains(name) && region is not (Region.Summary or Region.Hidden) ? Region.None : region;
            // Comments may well be the longer part of a page.
            bool isKept = holdsHeading || (isMost && region != Region.Comments) || (Tags.Inline.Contains(name) && !IsAlone(index));
            region = isKept ? Region.None : region;
        }

        return region;
    }

    private Region ByName(IElement element, int index, bool isMost) => element.LocalName switch
    {
        "figure" or "figcaption" => Region.Caption,
        "header" => isMost ? Region.None : Region.Header,
        "footer" => Region.Footer,
        "table" => IsDataTable(index) ? Region.Table : IsCaptionTable(index) ? Region.Caption : Region.None,
        // Whole pages stand in a form where the server keeps its state in one: only one for people to fill in is no text.
        "form" => tree.ProseOf(index) < 400 ? Region.Form : Region.None,
        "time" when IsAlone(index) => Region.Date,
        var name when Tags.Apart.Contains(name) => Region.Navigation,
        _ => Region.None,
    };

    /// <summary>Whether an inline element is all the text of the element around it: the others are words of a sentence.</summary>
    private bool IsAlone(int index)
    {
        int parent = tree.ParentOf(index);
        while (parent > 0 && Tags.Inline.Contains(tree[parent].LocalName))
        {
            parent = tree.ParentOf(parent);
        }

        return parent < 0 || tree.TextOf(index) == tree.TextOf(parent) || HoldsBlocks(parent, index);
    }

    // "<div class=info><span class=author>…</span><time>…</time></div>": a container of short inline parts, none of which is a sentence.
    private bool HoldsBlocks(int parent, int index)
        => tree[parent].LocalName is not ("p" or "li" or "td" or "blockquote") && tree.TextOf(parent) < 200 && tree.TextOf(index) > 0;

    // Cells with headings hold figures; a table without is the layout of an old page.
    private bool IsDataTable(int index)
    {
        for (int i = index + 1; i < tree.EndOf(index); i++)
        {
            if (tree[i].LocalName is "th" or "thead" or "caption")
            {
                return true;
            }
        }

        return false;
    }

    // A small table with a picture in it is how old pages set a picture with its caption beside the text.
    private bool IsCaptionTable(int index)
    {
        if (tree.TextOf(index) > 250)
        {
            return false;
        }

        for (int i = index + 1; i < tree.EndOf(index); i++)
        {
            if (tree[i].LocalName == "img")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(IElement element)
        => element.HasAttribute("hidden")
            || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal) is var compact
                && (compact.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                    || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)))
            || (element.GetAttribute("aria-hidden") is "true" && Tags.Inline.Contains(element.LocalName));

    private static int Find(PageTree tree, string name)
    {
        for (int i = 0; i < tree.Count; i++)
        {
            if (tree[i].LocalName == name)
            {
                return i;
            }
        }

        return -1;
    }
}
