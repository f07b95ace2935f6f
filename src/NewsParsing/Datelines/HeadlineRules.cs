using NewsParsing.Lexicon;

namespace NewsParsing.Datelines;

/// <summary>Decides whether the first line of a text is its headline, and finds a headline that is given beside the text.</summary>
internal sealed class HeadlineRules(HeadLexicon lexicon)
{
    private const int MaximumLength = 240;

    /// <summary>A line in title case that ends as a sentence is a headline only up to this length.</summary>
    // With 240, leads full of names and offices are taken for titles.
    private const int MaximumTitleCaseLength = 160;

    /// <summary>Another line that ends as a sentence is a headline only up to this length.</summary>
    // "Board says ferries will run again." Of 685 such headlines in PolNeAR 11 are longer than 100 characters and one is longer than 120;
    // of 624 worldwide leads 13 are shorter than 100 and 32 than 120.
    private const int MaximumSentenceLength = 110;

    /// <summary>So many articles, auxiliaries and past forms make a sentence the lead of the story.</summary>
    // "A brewery has apologised for a beer with a rude name." has five, "Board says ferries will run again." one. With 2, 25 of 685
    // headlines of PolNeAR that end as a sentence are lost, with 3 four, and two of 29 short worldwide leads more are taken.
    private const int LeadWords = 3;

    /// <summary>A line without a full stop that names a day is a deck or lead with so many of these words.</summary>
    // "The court on Tuesday allowed the firm to place the orders in an envelope", printed above the same sentence.
    private const int DeckWords = 4;

    /// <summary>A headline of two sentences is short: <c>They tried. Again.</c></summary>
    // With 0, four of 924 PolNeAR articles lose a headline of two sentences; with 240, three of 888 worldwide ones lose a lead.
    private const int ShortLength = 70;
    private const int MaximumWrappedLines = 3;

    /// <summary>Reads the headline at the first line.</summary>
    /// <returns>How many lines it takes; 0 when the text starts with something else.</returns>
    public int Read(string text, HeadLines lines, out TextSpan headline)
    {
        headline = default;
        if (lines.Count < 2)
        {
            return 0;
        }

        headline = lines[0].Span;
        int taken = 1;
        while (taken < lines.Count && taken < MaximumWrappedLines && !lines[taken].AfterBlank
            && char.IsLower(text[lines[taken].Span.Start]))
        {
            headline = new TextSpan(headline.Start, lines[taken].Span.End);
            taken++;
        }

        // Title; deck.
        // "Ferries to run again;" and a deck below: 148 of 924 PolNeAR articles, those of two papers.
        if (text[headline.End - 1] == ';' && headline.Length > 1)
        {
            headline = new TextSpan(headline.Start, headline.End - 1);
        }

        // A title needs a body below it, and more than one line of its own in wrapped prose is a paragraph.
        bool bodyFollows = taken < lines.Count && (taken == 1 || lines[taken].AfterBlank);
        return bodyFollows && LooksLikeTitle(text.AsSpan(headline.Start, headline.Length)) ? taken : 0;
    }

    /// <summary>
    /// Finds the given headline at the start of one of the first lines, without regard to white space and the kind of quotation marks.
    /// </summary>
    /// <returns>The number of the line after it; 0 when the text does not repeat it.</returns>
    public static int Find(string text, HeadLines lines, string given, out TextSpan headline)
    {
        // A section ("POLITICS"), a label ("UPDATE") and a stamp may stand above it.
        const int SearchedLines = 4;
        headline = default;
        for (int i = 0; i < lines.Count && i < SearchedLines; i++)
        {
            int end = MatchEnd(text, lines[i].Span.Start, lines.Limit, given);
            if (end < 0)
            {
                continue;
            }

            int next = i;
            while (next < lines.Count && lines[next].Span.Start < end)
            {
                next++;
            }

            TextSpan rest = new(end, Math.Max(end, lines[next - 1].Span.End));
            // "Ferries to run again." against a given "Ferries to run again".
            if (rest.Length <= 1)
            {
                headline = new TextSpan(lines[i].Span.Start, end);
                return next;
            }
        }

        return 0;
    }

    private bool LooksLikeTitle(ReadOnlySpan<char> line)
    {
        // 338 of 888 worldwide articles begin with a line over 240 characters, their lead; the first line of PolNeAR has 101 or fewer in 99
        // of 100 articles.
        if (line.Length > MaximumLength
            || !line.ContainsAny(' ', '\u00A0')
            // “How could they?” alone on the first line opens the story (two of 888 worldwide articles).
            || line[0] is '"' or '“' && line[^1] is '"' or '”'
            || char.IsLower(line[0]))
        {
            return false;
        }

        if (NameCase.IsAllCapitals(line))
        {
            return true;
        }

        ReadOnlySpan<char> bare = line.TrimEnd("\"”’'");
        // "She said:" leads on to the next line.
        if (bare.IsEmpty || bare[^1] is ':' or ',')
        {
            return false;
        }

        bool sentence = bare[^1] is '.' or '!' or '?';
        bool namesDay = NamesDay(line);
        if (!sentence)
        {
            return !(namesDay && CountLeadWords(line) >= DeckWords) && !HasCredit(line);
        }

        // "Korea defeated China on Wednesday in its first match of the East Asian Football Federation …": a long one full of names is a
        // title in title case alone.
        if (IsTitleCase(line, share: line.Length > MaximumSentenceLength ? 8 : 3))
        {
            return line.Length <= MaximumTitleCaseLength;
        }

        // 24 of 888 worldwide articles would lose a lead ("… said on Tuesday.") to the headline without the day, three more without the
        // inner stop.
        return line.Length <= MaximumSentenceLength && !namesDay && !(line.Length > ShortLength && HasInnerStop(bare))
            && CountLeadWords(line) < LeadWords;
    }

    /// <summary>The articles, auxiliaries and past forms of a line: <c>has apologised for a beer</c>.</summary>
    private int CountLeadWords(ReadOnlySpan<char> line)
    {
        int count = 0;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range].Trim("\"“”‘’'(),.;:?!");
            if (lexicon.Is(word, DatelineWords.LeadWord))
            {
                // "A ferry has …": headlines do not begin with the indefinite article.
                count += range.Start.Value == 0 && word is "A" or "An" ? 2 : 1;
            }
            // Participles as well (accused of): red and bed have three letters.
            else if (word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Whether a line names who took a picture: <c>The harbour at dawn. Photo: Jane Roe</c>, a caption.</summary>
    private bool HasCredit(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        int start = colon < 0 ? -1 : line[..colon].LastIndexOf(' ');
        return start > 0 && line[start - 1] is '.' or '|' or ')' && lexicon.Is(line[(start + 1)..colon], DatelineWords.CreditOpener);
    }

    /// <summary>Whether a sentence ends inside: a full stop before a capital, after a word of more than three letters.</summary>
    private static bool HasInnerStop(ReadOnlySpan<char> line)
    {
        // "Gov. Roe" and "U.S. Senate" hold a full stop as well: four letters before it make a word.
        for (int i = 4; i + 2 < line.Length; i++)
        {
            if (line[i] is '.' && line[i + 1] == ' ' && char.IsUpper(line[i + 2])
                && char.IsLower(line[i - 1]) && char.IsLetter(line[i - 2]) && char.IsLetter(line[i - 3]) && char.IsLetter(line[i - 4]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether of the longer words more than <paramref name="share"/> for each other one start with capitals.</summary>
    private bool IsTitleCase(ReadOnlySpan<char> line, int share)
    {
        int capitals = 0;
        int others = 0;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range].TrimStart("\"“‘'(");
            // "Ferries to Run from Monday": four letters and more, but for some prepositions.
            if (word.Length >= 4 && !lexicon.Is(word, DatelineWords.TitleParticle))
            {
                capitals += char.IsUpper(word[0]) ? 1 : 0;
                others += char.IsLower(word[0]) ? 1 : 0;
            }
        }

        // "The Bill Is Dead. Long Live The Bill." is a headline in two sentences: so are five in PolNeAR and the worldwide articles.
        return capitals > 2 && capitals > others * share;
    }

    /// <summary>Leads name the day (<c>said Tuesday</c>, <c>yesterday</c>), headlines do not, but for <c>Super Tuesday</c>.</summary>
    private static bool NamesDay(ReadOnlySpan<char> line)
    {
        bool afterLower = false;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range].TrimEnd(".,");
            // Three of 924 PolNeAR headlines name a day after a capital or at their head: "Monday blues …".
            if ((afterLower && DateReader.IsWeekday(word)) || word is "yesterday")
            {
                return true;
            }

            afterLower = !word.IsEmpty && char.IsLower(word[0]);
        }

        return false;
    }

    private static int MatchEnd(string text, int start, int limit, string given)
    {
        int at = start;
        foreach (char c in given.AsSpan().TrimEnd(" ."))
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            while (at < limit && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at >= limit || Plain(text[at]) != Plain(c))
            {
                return -1;
            }

            at++;
        }

        return at > start ? at : -1;
    }

    private static char Plain(char c) => c switch
    {
        '“' or '”' or '„' => '"',
        '‘' or '’' => '\'',
        _ when Separator.IsDash(c) => '-',
        _ => char.ToUpperInvariant(c),
    };
}
