using NewsParsing.Lexicon;

namespace NewsParsing.Datelines;

/// <summary>Decides whether a draft is a dateline: how much of it is known, how it is printed, and what follows.</summary>
internal sealed class DatelineRules(HeadLexicon lexicon)
{
    /// <summary>How far into the story the rules look: enough to distinguish a sentence from a headline.</summary>
    private const int StoryWindow = 240;

    private const int ShortestStory = 60;
    private const int ShortestStoryAfterColon = 110;

    /// <param name="text">The article's text.</param>
    /// <param name="draft">What was read.</param>
    /// <param name="lines">The lines of the head.</param>
    /// <param name="line">The line that the draft stands in.</param>
    /// <param name="afterProse">Whether the story seems to run already, so that a bare place is no dateline.</param>
    public bool Accepts(string text, DatelineDraft draft, HeadLines lines, int line, bool afterProse)
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
            return draft.Date is not null
                && draft.Separator.End >= draft.LineEnd
                && IsAnyKnown(draft)
                && draft.Separator.Kind == SeparatorKind.None;
        }

        if (draft.Date is not null)
        {
            return IsAnyKnown(draft) || capitals;
        }

        return !afterProse && (capitals ? AcceptsCapitals(draft, story, lines, line, text) : AcceptsMixed(text, draft, story));
    }

    private bool AcceptsWithoutPlace(string text, DatelineDraft draft, ReadOnlySpan<char> story)
    {
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

        if (draft.Separator.Kind == SeparatorKind.FullStop)
        {
            return draft.IsAgencyKnown && StartsStory(story);
        }

        return draft.IsAgencyKnown
            && (known || capitals || draft.Date is not null)
            && (draft.IsAgencyBracketed || draft.Separator.End >= draft.LineEnd)
            && StartsStory(story);
    }

    private bool AcceptsCapitals(DatelineDraft draft, ReadOnlySpan<char> story, HeadLines lines, int line, string text)
    {
        if (NameCase.IsAllCapitals(FirstWords(story, 4)) && FirstWords(story, 4).Contains(' '))
        {
            return false;
        }

        bool known = false;
        foreach (ReadPlace place in draft.Places)
        {
            known |= place.HasRegion
                || (place.Known is not null && !(place.Known.IsAmbiguous && draft.Separator.Kind == SeparatorKind.Colon));
        }

        if (draft.Separator.Kind == SeparatorKind.Colon)
        {
            return known && !IsTranscript(text, lines, line);
        }

        return known || (draft.Places[0].IsBroad && StartsStory(story) && IsSentence(story));
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
        return place.Known is null
            && (lexicon.Labels.Contains(name) || lexicon.Labels.Contains(FirstWords(name, 1)) || lexicon.Labels.Contains(FirstWords(name, 2)));
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
