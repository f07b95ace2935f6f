using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;

namespace NewsParsing.Datelines;

/// <summary>
/// Reads the name of one place, with region and country where they are printed: the longest name that the gazetteer knows, else a run of
/// capitalized words.
/// </summary>
internal sealed class PlaceReader(PlaceTable gazetteer, HeadLexicon lexicon)
{
    // The longest of 1,825 listed names has 25 characters (Guantanamo Bay Naval Base). With 16, one of 888 worldwide articles changes; with
    // 200 none.
    private const int MaximumNameLength = 48;

    /// <summary>Reads the place that starts at <paramref name="start"/>; it may reach up to <paramref name="end"/>.</summary>
    /// <returns>Whether a name stands there, of a known place or not.</returns>
    public bool TryRead(string text, int start, int end, out ReadPlace place)
    {
        place = default;
        Span<int> wordEnds = stackalloc int[PlaceTable.MaximumWords];
        Span<ulong> keys = stackalloc ulong[PlaceTable.MaximumWords];
        int words = ReadWords(text, start, end, wordEnds);
        ReadKeys(text, start, wordEnds[..words], keys);
        // "New York City" before "New York", "Kansas City" before "Kansas".
        for (int i = words - 1; i >= 0; i--)
        {
            if (TryKnown(text, start, wordEnds[i], keys[i], end, out place))
            {
                ReadRegions(text, end, ref place);
                return true;
            }
        }

        int unknown = UnknownWords(text, start, wordEnds[..words]);
        if (unknown == 0)
        {
            return false;
        }

        int nameEnd = start + WithoutFullStop(text.AsSpan(start, wordEnds[unknown - 1] - start)).Length;
        place = new ReadPlace { NameStart = start, NameEnd = nameEnd, End = nameEnd };
        ReadRegions(text, end, ref place);
        return true;
    }

    /// <summary>The keys of the first word, of the first two, and so on.</summary>
    private static void ReadKeys(string text, int start, ReadOnlySpan<int> wordEnds, Span<ulong> keys)
    {
        var key = new NameKeyBuilder();
        int at = start;
        for (int i = 0; i < wordEnds.Length; i++)
        {
            key.Append(text.AsSpan(at, wordEnds[i] - at));
            keys[i] = key.Value;
            at = wordEnds[i];
        }
    }

    private bool TryKnown(string text, int start, int nameEnd, ulong key, int end, out ReadPlace place)
    {
        place = default;
        ReadOnlySpan<char> name = text.AsSpan(start, nameEnd - start);
        if (TryName(name, key, start, out place))
        {
            return true;
        }

        // The separator may be a hyphen without spaces: WASHINGTON-The.
        int hyphen = name.LastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < name.Length
            && NameCase.IsAllCapitals(name[..hyphen]) && !NameCase.IsAllCapitals(name[(hyphen + 1)..]))
        {
            return TryName(name[..hyphen], NameKey.Of(name[..hyphen]), start, out place) && nameEnd <= end;
        }

        return false;
    }

    private bool TryName(ReadOnlySpan<char> name, ulong key, int start, out ReadPlace place)
    {
        place = default;
        name = WithoutFullStop(name);
        int end = start + name.Length;
        if (gazetteer.FindPlace(key) is { } known)
        {
            place = new ReadPlace { NameStart = start, NameEnd = end, End = end, Known = known, Country = known.Country };
            return true;
        }

        // The short forms are words or abbreviations (IN, US), no places by themselves.
        if (name.Length < 4 || name.Contains('.'))
        {
            return false;
        }

        string? country = gazetteer.FindCountry(key) ?? gazetteer.FindRegion(key)?.Country;
        place = new ReadPlace { NameStart = start, NameEnd = end, End = end, Country = country, IsBroad = true };
        return country is not null;
    }

    /// <summary>Reads <c>, Mass.</c>, <c>, Maharashtra, India</c> or <c> [India]</c> after the name.</summary>
    private void ReadRegions(string text, int end, ref ReadPlace place)
    {
        // "PUNE, Maharashtra, India": region and country.
        for (int i = 0; i < 2; i++)
        {
            int at = SkipSpaces(text, place.End, end);
            bool comma = at < end && text[at] == ',';
            bool bracket = at < end && text[at] is '(' or '[';
            int start = comma || bracket ? SkipSpaces(text, at + 1, end) : at;
            if (start == place.End || !TryRegion(text, start, end, bracket, ref place))
            {
                return;
            }
        }
    }

    private bool TryRegion(string text, int start, int end, bool bracket, ref ReadPlace place)
    {
        Span<int> wordEnds = stackalloc int[PlaceTable.MaximumWords];
        int words = ReadWords(text, start, end, wordEnds);
        for (int i = words - 1; i >= 0; i--)
        {
            int regionEnd = wordEnds[i];
            if (!EndsName(text, regionEnd, end))
            {
                continue;
            }

            ReadOnlySpan<char> name = text.AsSpan(start, regionEnd - start);
            string? country = gazetteer.FindCountry(name);
            GazetteerRegion? region = gazetteer.FindRegion(name);
            if (country is null && region is null)
            {
                continue;
            }

            // "New Delhi [India]", but "OSLO (Norway News) —" names an agency.
            if (bracket && (regionEnd >= end || text[regionEnd] is not (')' or ']')))
            {
                return false;
            }

            // Georgia is the country where the city is known to lie in it.
            if (region is null || (country is not null && country == place.Known?.Country))
            {
                place.Country = country;
            }
            else
            {
                place.Country = region.Country;
                place.Region = new TextSpan(start, regionEnd);
            }

            place.HasRegion = true;
            place.End = bracket ? regionEnd + 1 : regionEnd;
            return true;
        }

        return false;
    }

    private static bool EndsName(string text, int at, int end)
    {
        int next = SkipSpaces(text, at, end);
        // "ATHENS, Georgia Tech —": the region ends where the name does.
        return next >= end || Separator.IsDash(text[next])
            || text[next] is ',' or '(' or ')' or '[' or ']' or '/' or '|' or ':' or ';' or '_'
            // "LEÓN, Guanajuato.- The"
            || (text[next] == '.' && next + 1 < end && Separator.IsDash(text[next + 1]))
            || (next > at
                && (DateReader.TryRead(text, next, end, out _) || text.AsSpan(next).StartsWith("and ", StringComparison.Ordinal)));
    }

    /// <summary>Writes the ends of the words that the name may consist of; lowercase words only where a capitalized one follows.</summary>
    private static int ReadWords(string text, int start, int end, Span<int> wordEnds)
    {
        int count = 0;
        int at = start;
        int limit = Math.Min(end, start + MaximumNameLength);
        while (count < wordEnds.Length)
        {
            int wordEnd = WordEnd(text, at, limit);
            // "OSLO Jan 21": the date is no second word of the name.
            if (wordEnd == at || (count == 0 && !char.IsUpper(text[at])) || (count > 0 && DateReader.TryRead(text, at, end, out _)))
            {
                break;
            }

            wordEnds[count++] = wordEnd;
            int next = SkipSpaces(text, wordEnd, limit);
            if (next == wordEnd || next == limit)
            {
                break;
            }

            at = next;
        }

        return count;
    }

    private static int WordEnd(string text, int start, int limit)
    {
        int at = start;
        while (at < limit)
        {
            char c = text[at];
            bool inside = at > start && at + 1 < limit && char.IsLetter(text[at + 1]);
            if (char.IsLetter(c) || (c is '-' or '\'' or '’' or '‘' or '\u2010' or '\u2011' && inside))
            {
                at++;
            }
            else if (c == '.' && at > start && (inside || IsAbbreviation(text, start, at)))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to the word: <c>St.</c>, <c>Mass.</c>, <c>N.H.</c></summary>
    private static bool IsAbbreviation(string text, int start, int stop)
        // Calif. and Wash. have up to five letters. With two, 14 of 924 PolNeAR and one of 888 worldwide articles lose a region or a place.
        => stop - start <= 5 || text.AsSpan(start, stop - start).Contains('.');

    /// <summary>Leaves out the full stop after the last word, unless that is an abbreviation with an inner one (<c>D.C.</c>).</summary>
    private static ReadOnlySpan<char> WithoutFullStop(ReadOnlySpan<char> name)
        => name[^1] == '.' && !name[(name.LastIndexOf(' ') + 1)..^1].Contains('.') ? name[..^1] : name;

    /// <summary>
    /// Returns how many of the words a name that is not in the gazetteer takes: capitalized words and the particles between them.
    /// </summary>
    private int UnknownWords(string text, int start, ReadOnlySpan<int> wordEnds)
    {
        int taken = 0;
        int wordStart = start;
        // "RIVER FORKS", "SAINT MARY ON SEA". With two, one of 924 PolNeAR articles gets a place out of a headline; with ten, nothing
        // changes.
        for (int i = 0; i < wordEnds.Length && i < 4; i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(wordStart, wordEnds[i] - wordStart);
            if (char.IsUpper(word[0]))
            {
                taken = i + 1;
            }
            else if (!lexicon.Is(word, DatelineWords.PlaceParticle))
            {
                break;
            }

            wordStart = SkipSpaces(text, wordEnds[i], text.Length);
        }

        return taken;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        // Not over the line's end: a headline of one word above "OSLO — …" is no part of the name.
        while (at < end && char.IsWhiteSpace(text[at]) && text[at] is not ('\n' or '\r'))
        {
            at++;
        }

        return at;
    }
}
