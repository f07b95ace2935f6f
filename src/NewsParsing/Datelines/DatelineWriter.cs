using NewsParsing.Lexicon;

namespace NewsParsing.Datelines;

/// <summary>Writes an accepted draft as the dateline and its places.</summary>
internal static class DatelineWriter
{
    public static void Write(
        string text, DatelineDraft draft, HeadLines lines, int line, DateOnly? publishedAt, HeadLexicon lexicon, HeadBuffer output)
    {
        foreach (ReadPlace place in draft.Places)
        {
            output.AddPlace(new PlaceRecord(
                NameCase.Normalize(text.AsSpan(place.NameStart, place.NameEnd - place.NameStart), lexicon, place.Known?.Name),
                new TextSpan(place.NameStart, place.End),
                place.Region,
                place.Country,
                GivenRegion(place)));
        }

        int body = draft.Separator.End;
        // "LISBON, Jan 21 (Reuters)" on a line of its own: the story begins on the next.
        if (body >= draft.LineEnd && line + 1 < lines.Count)
        {
            body = lines[line + 1].Span.Start;
        }

        output.Dateline = new DatelineRecord(
            new TextSpan(draft.Start, draft.End), draft.Agency, draft.Date?.Span ?? default, draft.Date?.Resolve(publishedAt), body);
    }

    /// <summary>The region that the user gave, unless another country is printed: another place of that name.</summary>
    private static string? GivenRegion(in ReadPlace place)
        => place.Known is { IsUsers: true } known && (!place.HasRegion || place.Country == known.Country) ? known.Region : null;
}
