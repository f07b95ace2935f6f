namespace NewsParsing.Html.Tests.Pages;

/// <summary>How a page was read, against its gold.</summary>
/// <param name="Gold">Blocks of the gold.</param>
/// <param name="Found">Blocks that were found.</param>
/// <param name="Right">Those that are the same, white space folded.</param>
/// <param name="Faults">What else differs: date, authors, headline, source, language, address.</param>
internal sealed record PageScore(int Gold, int Found, int Right, IReadOnlyList<string> Faults)
{
    public static PageScore Of(GoldPage gold, NewsPage page)
    {
        List<string> left = [.. gold.Blocks.Select(Fold)];
        var faults = new List<string>();
        int right = 0;
        foreach (PageBlock block in page.Blocks)
        {
            string text = Fold(page.Item.Text[block.Span.ToRange()]);
            if (left.Remove(text))
            {
                right++;
            }
            else
            {
                faults.Add("too many: " + Shorten(text));
            }
        }

        faults.AddRange(left.Select(text => "missing: " + Shorten(text)));
        Check("date", gold.PublishedAt?.ToString("O") ?? gold.PublishedOn?.ToString("O"), page.Item.PublishedAt?.ToString("O")
            ?? page.Item.PublishedOn?.ToString("O"));
        Check("authors", string.Join("; ", gold.Authors).ToUpperInvariant(), string.Join("; ", page.Authors).ToUpperInvariant());
        Check("headline", gold.Story.Headline, page.Item.Headline);
        Check("source", gold.Source, page.Item.Source);
        Check("language", gold.Language, page.Item.Language);
        Check("url", gold.Url, page.Item.Url);
        return new PageScore(gold.Blocks.Count, page.Blocks.Count, right, faults);

        void Check(string name, string? expected, string? actual)
        {
            if (expected != actual)
            {
                faults.Add($"{name}: {actual ?? "nothing"} and not {expected ?? "nothing"}");
            }
        }
    }

    public static NewsPage Read(GoldPage gold)
    {
        Uri? address = gold.Url is null ? null : new Uri(new Uri(gold.Url), "/");
        return gold.Bytes is null ? NewsPage.Read(gold.Html, address) : NewsPage.Read(new MemoryStream(gold.Bytes), address);
    }

    private static string Fold(string text) => text.Replace('\u00A0', ' ').Replace("\n", " / ", StringComparison.Ordinal).Fold();

    private static string Shorten(string text) => text.Length > 90 ? text[..90] + "…" : text;
}
