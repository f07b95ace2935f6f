using AngleSharp.Dom;
using NewsParsing.Html.Blocks;

namespace NewsParsing.Html.Rules;

/// <summary>What the classes, ids and properties of an element say about the part of the page that it is (<c>regions.tsv</c>).</summary>
internal sealed class RegionWords
{
    private readonly Dictionary<string, Region> _words = new(StringComparer.Ordinal);

    private RegionWords()
    {
    }

    public static RegionWords Default { get; } = Load();

    public Region Of(IElement element)
    {
        Region region = Of(element.GetAttribute("itemprop"));
        region = region == Region.None ? Of(element.GetAttribute("class")) : region;
        region = region == Region.None ? Of(element.GetAttribute("id")) : region;
        region = region == Region.None ? Of(element.GetAttribute("data-component")) : region;
        region = region == Region.None && element.HasAttribute("data-paywall") ? Region.Paywall : region;
        return region == Region.None ? Of(element.GetAttribute("data-type")) : region;
    }

    /// <summary>Looks for the words of a name: <c>related-articles</c>, <c>relatedArticles</c>, <c>c_newsletter__box</c>.</summary>
    private Region Of(string? names)
    {
        // Hashed names of some frameworks run to thousands of characters and say nothing.
        if (string.IsNullOrEmpty(names) || names.Length > 400)
        {
            return Region.None;
        }

        Span<char> word = stackalloc char[40];
        Span<char> two = stackalloc char[81];
        int previous = 0;
        int at = 0;
        Dictionary<string, Region>.AlternateLookup<ReadOnlySpan<char>> lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        while (at < names.Length)
        {
            int length = 0;
            bool isNewName = at > 0 && char.IsWhiteSpace(names[at - 1]);
            while (at < names.Length && char.IsLetter(names[at]) && length < word.Length
                && !(length > 0 && char.IsUpper(names[at]) && char.IsLower(names[at - 1])))
            {
                word[length++] = char.ToLowerInvariant(names[at++]);
            }

            if (length > 0)
            {
                previous = isNewName ? 0 : previous;
                // "pull-quote" is found by its two words, "quote" alone is nothing.
                if (lookup.TryGetValue(word[..length], out Region region)
                    || (previous > 0 && IsPair(two, previous, word[..length])
                    && lookup.TryGetValue(two[..(previous + 1 + length)], out region)))
                {
                    return region;
                }

                word[..length].CopyTo(two);
                previous = length;
            }

            at += at < names.Length && !char.IsLetter(names[at]) ? 1 : length == 0 ? 1 : 0;
        }

        return Region.None;
    }

    private static bool IsPair(Span<char> two, int previous, ReadOnlySpan<char> word)
    {
        two[previous] = '-';
        word.CopyTo(two[(previous + 1)..]);
        return true;
    }

    private static RegionWords Load()
    {
        var words = new RegionWords();
        foreach (string[] columns in DataFile.Read("regions.tsv"))
        {
            Region region = Enum.Parse<Region>(columns[0]);
            foreach (string word in columns[1].Split(' '))
            {
                words._words.Add(word, region);
            }
        }

        return words;
    }
}
