using NewsParsing.Html.Blocks;
using NewsParsing.Html.Metadata;

namespace NewsParsing.Html.Rules;

/// <summary>
/// Drops from the chosen blocks what every extractor's users complain of: headline, byline and date again, links to other stories, lines
/// of tools and notices, quotations set off and repeated, and the next article of a page that holds several.
/// </summary>
internal sealed class BlockRules(PageTree tree, PageMetadata metadata)
{
    // Shorter texts are repeated by people ("Yes."), not by layouts.
    private const int ShortestRepeat = 25;
    private const int ShortestQuotation = 10;
    // Headlines have no full stop at their end; captions of links that have one are short.
    private const int ShortestSentence = 60;
    private const int LongestDateline = 60;

    private readonly string _headline = (metadata.Headline ?? "").ToLetters();
    private readonly HashSet<string> _authors = [.. metadata.Authors.Select(author => author.ToLetters())];
    private readonly LineRules _lines = LineRules.Default;

    public List<Block> Apply(IReadOnlyList<Block> chosen)
    {
        var kept = new List<Block>();
        var places = new HashSet<string>(StringComparer.Ordinal);
        bool isHeadlineSeen = false;
        bool isInBox = false;
        foreach (Block block in chosen)
        {
            // A second main heading with other words begins the next article of an endless page.
            if (IsMainHeading(block))
            {
                if (isHeadlineSeen && kept.Count > 0 && block.Letters != _headline)
                {
                    break;
                }

                isHeadlineSeen = true;
                continue;
            }

            LineRule? rule = _lines.Match(block.Text);
            string place = PlaceOf(block);
            if (rule == LineRule.End && kept.Count > 0)
            {
                // A heading among the paragraphs ends them; that of a box between two of them ends with the box.
                if (places.Contains(place))
                {
                    break;
                }

                isInBox = true;
                continue;
            }

            isInBox &= !places.Contains(place);
            if (rule is null && !isInBox && !IsLinkAlone(block) && !IsHead(block))
            {
                places.Add(place);
                AddAfterDateline(kept, block);
            }
        }

        return WithoutLooseHeadings(WithoutRepeats(kept));
    }

    /// <summary>
    /// The element around a block's own, or one like it beside it: some systems give each run of paragraphs an element of the same kind.
    /// </summary>
    private string PlaceOf(Block block)
    {
        int parent = Math.Max(tree.ParentOf(block.Element), 0);
        string? kind = tree[parent].GetAttribute("data-component") ?? tree[parent].ClassName;
        return string.IsNullOrEmpty(kind) ? $"{parent}" : $"{tree.ParentOf(parent)} {tree[parent].LocalName} {kind}";
    }

    // "<div><cite>LONDON (AP) — </cite></div><p>The …": the parser reads a dateline at the start of a paragraph.
    private static void AddAfterDateline(List<Block> kept, Block block)
    {
        if (kept is [{ Text.Length: < LongestDateline, LooseLetters: > 0 } dateline] && dateline.Text.EndsWith('—')
            && block.Kind == PageBlockKind.Paragraph)
        {
            kept[0] = dateline.With(block);
            return;
        }

        kept.Add(block);
    }

    private bool IsMainHeading(Block block)
        => (_headline.Length > 0 && block.Letters == _headline) || IsInHeading(block.Element);

    private bool IsInHeading(int element)
    {
        for (int i = element, level = 0; i >= 0 && level < 3; i = tree.ParentOf(i), level++)
        {
            if (tree[i].LocalName == "h1")
            {
                return true;
            }
        }

        return false;
    }

    // A paragraph of which nearly all is a link leads to another story. A sentence that is one link ends like a sentence: it stays.
    private static bool IsLinkAlone(Block block)
        => block.IsMostlyLink && (block.Text.Length < ShortestSentence || block.Text[^1] is not ('.' or '”' or '"' or '?' or '!'));

    /// <summary>Headline, authors, date and clock, alone or in lines of one block.</summary>
    private bool IsHead(Block block)
    {
        if (block.Text.Length > 400 || !block.Text.Any(char.IsLetterOrDigit))
        {
            return block.Text.Length <= 400;
        }

        foreach (string line in block.Text.Split('\n'))
        {
            foreach (string part in line.Split(['|', '·', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!IsHeadPart(part))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool IsHeadPart(string part)
    {
        string letters = part.ToLetters();
        return letters.Length == 0 || letters == _headline || PageDate.TryRead(part, out _) || IsClock(part) || IsCounter(part)
            || _lines.Match(part) is not null
            || (part.Length < 160 && IsByline(part, letters));
    }

    private bool IsByline(string part, string letters)
    {
        if (_authors.Count == 0)
        {
            return false;
        }

        IReadOnlyList<string> names = NameList.Split([part]);
        return _authors.Contains(letters) || (names.Count > 0 && names.All(name => _authors.Contains(name.ToLetters())));
    }

    // "1 of 9", "3 / 12": where one is in a row of pictures.
    private static bool IsCounter(string part)
    {
        string[] words = part.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return part.Length < 12 && words.Length is 2 or 3 && words[0].All(char.IsAsciiDigit) && words[^1].All(char.IsAsciiDigit)
            && (words.Length == 2 ? part.Contains('/', StringComparison.Ordinal) : words[1] == "of");
    }

    // "17:24", "17:24 GMT", "5:24pm ET", "2h ago": the time of a post in a live blog.
    private static bool IsClock(string part)
    {
        if (part.Length > 20 || !part.Any(char.IsAsciiDigit))
        {
            return false;
        }

        int letters = 0;
        foreach (char c in part)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return (part.Contains(':', StringComparison.Ordinal) && letters <= 6)
            || part.EndsWith(" ago", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What stands in another block, as a quotation that is set off or a text for small screens, stays once.</summary>
    private static List<Block> WithoutRepeats(List<Block> blocks)
    {
        string all = string.Join('\n', blocks.Select(block => block.Letters));
        var kept = new List<Block>(blocks.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int start = 0;
        foreach (Block block in blocks)
        {
            int shortest = block.Kind == PageBlockKind.Quotation ? ShortestQuotation : ShortestRepeat;
            bool isRepeat = block.Letters.Length >= shortest && (!seen.Add(block.Letters) || IsElsewhere(all, block, start));
            start += block.Letters.Length + 1;
            if (!isRepeat)
            {
                kept.Add(block);
            }
        }

        return kept;
    }

    /// <summary>Whether a short block is part of another one; of two that are equal, the first is none.</summary>
    private static bool IsElsewhere(string all, Block block, int start)
    {
        // A quotation that is set off has a sentence or two.
        if (block.Letters.Length > 300)
        {
            return false;
        }

        int place = all.IndexOf(block.Letters, StringComparison.Ordinal);
        place = place == start ? all.IndexOf(block.Letters, start + block.Letters.Length, StringComparison.Ordinal) : place;
        return place >= 0 && !(IsWhole(all, place, block.Letters.Length) && place > start);
    }

    private static bool IsWhole(string all, int place, int length)
        => (place == 0 || all[place - 1] == '\n') && (place + length == all.Length || all[place + length] == '\n');

    /// <summary>A heading after which no text is left, at the end or before the next heading of no lower rank, heads nothing.</summary>
    private static List<Block> WithoutLooseHeadings(List<Block> blocks)
    {
        int count = blocks.Count;
        while (count > 0 && blocks[count - 1].Kind == PageBlockKind.Heading)
        {
            count--;
        }

        return blocks[..count];
    }
}
