using NewsParsing.Html.Blocks;

namespace NewsParsing.Html.Metadata;

/// <summary>Reads the language of a text from the elements around it (<c>lang</c>): a portal may have another one than its
/// article.</summary>
internal static class PageLanguage
{
    /// <summary>Returns the language of the middle block, or of the page when there is none; null when nothing is said.</summary>
    public static string? Of(PageTree tree, IReadOnlyList<Block> blocks)
    {
        if (tree.Count == 0)
        {
            return null;
        }

        for (int i = blocks.Count > 0 ? blocks[blocks.Count / 2].Element : 0; i >= 0; i = tree.ParentOf(i))
        {
            string? language = tree[i].GetAttribute("lang") ?? tree[i].GetAttribute("xml:lang");
            if (language?.Trim() is { Length: > 1 and < 36 } name)
            {
                return name.Replace('_', '-');
            }
        }

        return null;
    }
}
