namespace NewsParsing.Rendering;

/// <summary>Cuts a text into the blocks that the page shows one below the other.</summary>
internal static class TextBlocks
{
    /// <summary>
    /// Returns the paragraphs, and what is left between them when an article built by hand leaves words out; in order and disjoint.
    /// </summary>
    public static List<TextSpan> Of(Article article)
    {
        var blocks = new List<TextSpan>();
        int end = 0;
        // A parsed article's paragraphs are in order and disjoint; one built by hand may overlap or leave words out, which the page shows
        // all the same.
        foreach (TextSpan paragraph in article.Paragraphs.Order())
        {
            int start = Math.Clamp(paragraph.Start, end, article.Text.Length);
            AddTrimmed(blocks, article.Text, end, start);
            end = Math.Clamp(paragraph.End, start, article.Text.Length);
            AddTrimmed(blocks, article.Text, start, end);
        }

        AddTrimmed(blocks, article.Text, end, article.Text.Length);
        return blocks;
    }

    private static void AddTrimmed(List<TextSpan> blocks, string text, int start, int end)
    {
        // Blank lines between paragraphs are layout, and no block of their own.
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            blocks.Add(new TextSpan(start, end));
        }
    }
}
