using NewsParsing.Lexicon;

namespace NewsParsing.Datelines;

/// <summary>Decides whether a draft is a dateline: how much of it is known, how it is printed, and what follows.</summary>
internal sealed class DatelineRules(HeadLexicon lexicon, UnlistedTown towns)
{
    /// <summary>How far into the story the rules look: enough to distinguish a sentence from a headline.</summary>
    // With 60 characters 24 of 888 worldwide articles lose their dateline, for no lowercase word of four letters stands in them; with 1,000
    // nothing changes.
    private const int StoryWindow = 240;

    private const int ShortestStory = 60;
    // "Moscow: Talks will go on" is a headline. Without the bound two of 888 worldwide articles begin with a dateline ("Doha: …") that are
    // read as headlines now.
    private const int ShortestStoryAfterColon = 110;

    /// <param name="text">The article's text.</param>
    /// <param name="draft">What was read.</param>
    /// <param name="lines">The lines of the head.</param>
    /// <param name="line">The line that the draft stands in.</param>
    /// <param name="afterProse">Whether the story seems to run already, so that a bare place is no dateline.</param>
    /// <param name="afterByline">Whether the line before is a byline.</param>
    public bool Accepts(string text, DatelineDraft draft, HeadLines lines, int line, bool afterProse, bool afterByline)
    {
        ReadOnlySpan<char> story = Story(text, draft, lines, line);
        if (draft.Places.Count == 0)
        {
            return AcceptsWithoutPlace(text, draft, story);
        }

        if (story.IsEmpty || IsLabel(text, draft))
        {
            return false;
        }

        bool capitals = IsInCapitals(text, draft);
        if (!draft.Agency.IsEmpty)
        {
            return AcceptsAgency(draft, story, capitals);
        }

        if (draft.Separator.Kind is SeparatorKind.None or SeparatorKind.FullStop)
        {
            // A line of its own.
            // "LISBON, Jan 21" above the story; a name alone there is a heading.
            return draft.Date is not null
                && draft.Separator.End >= draft.LineEnd
                && IsAnyKnown(draft)
                && draft.Separator.Kind == SeparatorKind.None;
        }

        if (draft.Date is not null)
        {
            // "On June 12: …" at the head of a line is no dateline (one of 888 worldwide articles).
            return IsAnyKnown(draft) || capitals;
        }

        // Subheads in capitals stand in the middle of a story ("ROE AHEAD IN OHIO — …"): one of 924 PolNeAR articles.
        return !afterProse && (capitals ? AcceptsCapitals(draft, story, lines, line, text, afterByline) : AcceptsMixed(text, draft, story));
    }

    private bool AcceptsWithoutPlace(string text, DatelineDraft draft, ReadOnlySpan<char> story)
    {
        // Two of 924 PolNeAR articles and one of 888 worldwide ones print an agency and no place.
        if (!draft.IsAgencyKnown || story.IsEmpty)
        {
            return false;
        }

        bool separated = draft.Separator.Kind is SeparatorKind.Dash or SeparatorKind.Colon or SeparatorKind.Bar;
        if (draft.IsAgencyBracketed)
        {
            // (CNN)The president …
            return separated || (StartsStory(story) && (draft.Date is not null || draft.Separator.End == draft.End));
        }

        // CNN — … ; a hyphen or a colon would make the agency the headline's speaker.
        return draft.Separator is { Kind: SeparatorKind.Dash, IsSpaced: true }
            && !text.AsSpan(draft.Agency.Start, draft.Agency.Length).Contains(' ')
            && text.AsSpan(draft.End, draft.Separator.End - draft.End).ContainsAny('—', '―')
            && StartsStory(story) && story.Length >= ShortestStory && IsSentence(story);
    }

    private static bool AcceptsAgency(DatelineDraft draft, ReadOnlySpan<char> story, bool capitals)
    {
        bool known = IsAnyKnown(draft);

        // JANE ROE, CNN: is a speaker; a place that is not known needs the brackets.
        if (!known && !(draft.IsAgencyBracketed && (draft.IsAgencyKnown || capitals)))
        {
            return false;
        }

        if (draft.Separator.Kind is SeparatorKind.Dash or SeparatorKind.Colon or SeparatorKind.Bar)
        {
            return true;
        }

        // TASS: "MOSCOW, January 21. /TASS/. The …".
        if (draft.Separator.Kind == SeparatorKind.FullStop)
        {
            return draft.IsAgencyKnown && StartsStory(story);
        }

        return draft.IsAgencyKnown
            && (known || capitals || draft.Date is not null)
            && (draft.IsAgencyBracketed || draft.Separator.End >= draft.LineEnd)
            && StartsStory(story);
    }

    private bool AcceptsCapitals(
        DatelineDraft draft, ReadOnlySpan<char> story, HeadLines lines, int line, string text, bool afterByline)
    {
        // "LONDON: MAYOR RESIGNS AFTER VOTE" is a headline; four words, for a story may begin with a name in capitals (NATO).
        if (NameCase.IsAllCapitals(FirstWords(story, 4)) && FirstWords(story, 4).Contains(' '))
        {
            return false;
        }

        bool known = false;
        foreach (ReadPlace place in draft.Places)
        {
            known |= place.HasRegion
                // "CHARLOTTE: I never said that" is a speaker; with a dash it is the city.
                || (place.Known is not null && !(place.Known.IsAmbiguous && draft.Separator.Kind == SeparatorKind.Colon));
        }

        if (draft.Separator.Kind == SeparatorKind.Colon)
        {
            return known && !IsTranscript(text, lines, line);
        }

        // "MEXICO — The …" names a country; "FRANCE — A Guide" is a section: a sentence has to follow.
        // After a byline the place may be any: "By Jo Park / HARWICK — The dam …", as small papers print their own towns.
        return known
            || (StartsStory(story) && IsSentence(story)
                && (draft.Places[0].IsBroad
                    || (afterByline && draft.Separator is { Kind: SeparatorKind.Dash, IsSpaced: true })
                    || towns.IsTown(text, draft, lines, line)));
    }

    private bool AcceptsMixed(string text, DatelineDraft draft, ReadOnlySpan<char> story)
    {
        foreach (ReadPlace place in draft.Places)
        {
            // Jane Roe, Texas — is a person; a town that is not known has one word.
            bool known = place.Known is not null ? place.HasRegion || !place.Known.IsAmbiguous : place.HasRegion && !HasSpace(text, place);
            if (!known)
            {
                return false;
            }
        }

        // "Paris-based lawyers" has a mark without a space. In 40 of 888 worldwide articles the place is printed in mixed case without an
        // agency, in 11 of 146 annotated datelines in mixed case at all.
        return draft.Separator.IsSpaced && StartsStory(story) && IsSentence(story)
            && story.Length >= (draft.Separator.Kind == SeparatorKind.Colon ? ShortestStoryAfterColon : 1);
    }

    private static bool HasSpace(string text, ReadPlace place)
        => text.AsSpan(place.NameStart, place.NameEnd - place.NameStart).ContainsAny(' ', '\u00A0');

    /// <summary>Whether other lines of the head are speaker turns as well: <c>HOUSTON: Go ahead.</c></summary>
    private static bool IsTranscript(string text, HeadLines lines, int line)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> other = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
            // A speaker's label is a name and a post at most ("GOV. ANN ROE OF OHIO:").
            int colon = other[..Math.Min(other.Length, 40)].IndexOf(':');
            if (i != line && colon > 0 && NameCase.IsAllCapitals(other[..colon]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLabel(string text, DatelineDraft draft)
    {
        ReadPlace place = draft.Places[0];
        ReadOnlySpan<char> name = text.AsSpan(place.NameStart, place.NameEnd - place.NameStart);
        if (place.Known is not null || place.HasRegion)
        {
            return false;
        }

        ReadOnlySpan<char> first = FirstWords(name, 1);
        // NEW ULM beside NEW: and NEW VIDEO.
        if (first is "NEW" && name.Length > 4 && !name[4..].Contains(' '))
        {
            first = name[4..];
        }

        return lexicon.Labels.Contains(name) || lexicon.Labels.Contains(first) || lexicon.Labels.Contains(FirstWords(name, 2));
    }

    private static bool IsInCapitals(string text, DatelineDraft draft)
    {
        foreach (ReadPlace place in draft.Places)
        {
            if (!NameCase.IsAllCapitals(text.AsSpan(place.NameStart, place.NameEnd - place.NameStart)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAnyKnown(DatelineDraft draft)
    {
        foreach (ReadPlace place in draft.Places)
        {
            if (place.Known is not null || place.HasRegion || place.IsBroad)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The first characters of the story, up to the next empty line; those of the next line where the dateline ends its own.
    /// </summary>
    private static ReadOnlySpan<char> Story(string text, DatelineDraft draft, HeadLines lines, int line)
    {
        int start = draft.Separator.End;
        int last = line;
        if (start >= draft.LineEnd)
        {
            if (++last >= lines.Count)
            {
                return [];
            }

            start = lines[last].Span.Start;
        }

        while (last + 1 < lines.Count && !lines[last + 1].AfterBlank)
        {
            last++;
        }

        return text.AsSpan(start, Math.Min(lines[last].Span.End - start, StoryWindow));
    }

    /// <summary>A story starts with a capital, a digit or a mark.</summary>
    private static bool StartsStory(ReadOnlySpan<char> story) => !story.IsEmpty && !char.IsLower(story[0]) && !char.IsWhiteSpace(story[0]);

    /// <summary>Whether a longer lowercase word shows that this is no headline in title case.</summary>
    private bool IsSentence(ReadOnlySpan<char> story)
    {
        int start = 0;
        while (start < story.Length)
        {
            int end = start;
            while (end < story.Length && char.IsLetter(story[end]))
            {
                end++;
            }

            bool wordStart = start == 0 || char.IsWhiteSpace(story[start - 1]);
            // AP capitalises words of four letters and more in titles, the Chicago manual leaves prepositions lowercase: from, with and
            // their like show nothing.
            if (wordStart && end - start >= 4 && char.IsLower(story[start]) && !lexicon.Is(story[start..end], DatelineWords.TitleParticle))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWords(ReadOnlySpan<char> text, int count)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && --count == 0)
            {
                return text[..i];
            }
        }

        return text;
    }
}
