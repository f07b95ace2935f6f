namespace NewsParsing.Datelines;

/// <summary>Makes the model of an accepted draft.</summary>
internal static class DatelineBuilder
{
    public static Dateline Build(string text, DatelineDraft draft, HeadLines lines, int line, DateOnly? publishedAt)
    {
        var places = new Place[draft.Places.Count];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = BuildPlace(text, draft.Places[i]);
        }

        var span = new TextSpan(draft.Start, draft.End);
        int body = draft.Separator.End;
        if (body >= draft.LineEnd && line + 1 < lines.Count)
        {
            body = lines[line + 1].Span.Start;
        }

        return new Dateline
        {
            Text = text[span.ToRange()],
            Span = span,
            Places = ValueList<Place>.Adopt(places),
            Agency = draft.Agency.IsEmpty ? null : text[draft.Agency.ToRange()],
            DateText = draft.Date is { } printed ? text[printed.Span.ToRange()] : null,
            Date = draft.Date?.Resolve(publishedAt),
            BodyStart = body,
        };
    }

    private static Place BuildPlace(string text, ReadPlace place) => new()
    {
        Name = NameCase.Normalize(text.AsSpan(place.NameStart, place.NameEnd - place.NameStart), place.Known?.Name),
        Region = place.Region.IsEmpty ? null : text[place.Region.ToRange()],
        Country = place.Country,
        Span = new TextSpan(place.NameStart, place.End),
    };
}
